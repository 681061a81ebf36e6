package penholder.write.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import penholder.Seeds;
import penholder.docx.DocxFile;
import penholder.docx.DocxText;
import penholder.docx.Lint;
import penholder.docx.RandomResolution;
import penholder.docx.Schemas;
import penholder.docx.UnStyleTemplate;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Notation;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Text;
import penholder.style.Printed;

class WordFileTest {
  private static final Instant DATE = Instant.parse("2026-11-20T00:00:00Z");
  private static final int RANDOM_TEXTS = 60;

  private static DocxFile word(Resolution resolution) {
    return DocxFile.of(CleanDocx.write(resolution, UnStyleTemplate.FILE, DATE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"67-110", "71-255", "75-15"})
  void aTextOfTheSeriesIsValid(String name) {
    DocxFile file = word(Seeds.resolution(name));
    assertEquals(List.of(), Schemas.errors(file));
    assertEquals(List.of(), Lint.errors(file));
  }

  @Test
  void anyTextIsValid() {
    for (long seed = 0; seed < RANDOM_TEXTS; seed++) {
      DocxFile file = word(RandomResolution.of(seed));
      assertEquals(List.of(), Schemas.errors(file), "seed " + seed);
      assertEquals(List.of(), Lint.errors(file), "seed " + seed);
    }
  }

  @Test
  void theSameTextGivesTheSameBytes() {
    for (long seed = 0; seed < 10; seed++) {
      assertArrayEquals(
          CleanDocx.write(RandomResolution.of(seed), UnStyleTemplate.FILE, DATE),
          CleanDocx.write(RandomResolution.of(seed), UnStyleTemplate.FILE, DATE),
          "seed " + seed);
    }
  }

  @Test
  void noControlOfTheTemplateAndNothingOfItsSampleTextIsLeft() {
    for (Resolution resolution : List.of(Seeds.resolution("75-15"), draft(Map.of()))) {
      DocxFile file = word(resolution);
      for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
        String xml = new String(part.getValue(), StandardCharsets.UTF_8);
        assertFalse(xml.contains("<w:sdt>"), part.getKey());
        assertFalse(xml.contains("which are not numbered"), part.getKey());
      }
    }
  }

  @Test
  void allParagraphsAndNotesAreThereInTheirOrder() {
    Resolution resolution = Seeds.resolution("75-15");
    DocxFile file = word(resolution);
    Printed printed = Printed.of(resolution);
    List<String> body = DocxText.lines(file, "word/document.xml");
    int organ = body.indexOf("SingleTxt: >*The General Assembly*,");
    assertTrue(organ > 0, () -> String.join("\n", body));
    for (int i = 0; i < printed.paragraphs().size(); i++) {
      String mark = printed.paragraphs().get(i).mark();
      String beginning = "SingleTxt: >" + (mark.isEmpty() ? "" : mark + ">") + "*";
      assertTrue(body.get(organ + 1 + i).startsWith(beginning), body.get(organ + 1 + i));
    }
    assertEquals(printed.notes().size() + 2, DocxText.lines(file, "word/footnotes.xml").size());
  }

  @Test
  void charactersThatXmlHasNoPlaceForAreSeenAndDoNoHarm() {
    Resolution resolution =
        draft(Map.of())
            .with(List.of(), List.of(Clause.of(new Text("a\u0000b\u000bc\ufffed\ud800e\tf 😀"))));
    DocxFile file = word(resolution);
    assertEquals(List.of(), Schemas.errors(file));
    assertTrue(
        DocxText.lines(file, "word/document.xml")
            .contains("SingleTxt: >a\ufffdb\ufffdc\ufffdd\ufffde>f 😀"),
        () -> String.join("\n", DocxText.lines(file, "word/document.xml")));
  }

  @Test
  void theFileSaysWhatItIs() {
    String known = new String(word(draft(KNOWN)).parts().get("docProps/core.xml"));
    assertEquals(
        "Cooperation & <more>|Eighty-first session, agenda item 125 (q)|Penholder|A/81/L.25|en-GB"
            + "|Draft|2026-11-20T00:00:00Z|2026-11-20T00:00:00Z",
        properties(known));
    String adopted = new String(word(Seeds.resolution("75-15")).parts().get("docProps/core.xml"));
    assertFalse(adopted.contains("Draft"));
    assertTrue(adopted.contains("<dc:identifier>A/RES/75/15</dc:identifier>"), adopted);
  }

  private static String properties(String xml) {
    return xml.replaceAll("(<[^>]*>\\s*)+", "|")
        .replaceAll("^\\||\\|$", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static final Map<String, String> KNOWN =
      Map.of(
          "symbol", "A/81/L.25",
          "date", "2026-11-20",
          "agenda-item", "125 (q)",
          "sponsors", "Viet Nam, Cambodia");

  private static Resolution draft(Map<String, String> facts) {
    Header header =
        new Header(
            "Cooperation & <more>",
            new Session(81),
            Optional.of("Cooperation: more of it"),
            new Draft(Optional.empty(), facts));
    return new Resolution(header, List.of(), List.of(Clause.of(new Text("Decides."))));
  }

  private static Resolution text(Header header) {
    return new Resolution(
        header,
        List.of(
            Clause.of(
                Notation.read(
                    "*Recalling* the Bangkok Declaration of 8 August 1967,^[United Nations, *Treaty"
                        + " Series*, vol. 1331, No. 22341.] and the Charter,^[United Nations,"
                        + " *Treaty Series*, vol. 2624, No. 46745.]^[Resolution 70/1.] its"
                        + " resolution 71/317 of 19 July 2017 and the report,^[See {report}.]"))),
        List.of(
            new Clause(
                Notation.read("*Decides*, in the light of {measures}:"),
                List.of(
                    Clause.of(new Text("To meet;")),
                    new Clause(
                        List.of(new Text("To report:")),
                        List.of(
                            Clause.of(new Text("In person;")), Clause.of(new Text("By post;")))))),
            Clause.of(Notation.read("*Requests* the Secretary-General to submit a report."))));
  }

  @Test
  void aDraftLooksLikeOneThatWasTabledWithItsOpenSlotsHighlighted() {
    Goldens.check("draft-open", text(draft(Map.of()).header()), DATE);
  }

  @Test
  void aDraftWhoseFactsAreKnownLooksLikeOneThatWasTabled() {
    Goldens.check("draft-known", text(draft(KNOWN).header()), DATE);
  }

  @Test
  void anAdoptedTextLooksLikeTheIssuedResolution() {
    Goldens.check("adopted", text(adopted(75, Optional.empty())), DATE);
  }

  @Test
  void upToTheSeventyFirstSessionAddendaOfTheDraftAreNamedInShort() {
    assertEquals(
        "SingleTxt: [*without reference to a Main Committee (*[*A/75/L.25*](https://docs.un.org/en/A/75/L.25)* and"
            + " Add.1)*]",
        origin(adopted(71, Optional.empty())));
    assertEquals(
        "SingleTxt: [*on the report of the Third Committee (*[*A/76/462*](https://docs.un.org/en/A/76/462)*,"
            + " para.~22)*]",
        origin(
            adopted(76, Optional.of("on the report of the Third Committee (A/76/462, para. 22)"))));
  }

  private static String origin(Header header) {
    return DocxText.lines(word(text(header)), "word/document.xml").stream()
        .filter(line -> line.startsWith("SingleTxt: ["))
        .findFirst()
        .orElseThrow();
  }

  private static Header adopted(int session, Optional<String> committee) {
    return new Header(
        "Cooperation",
        new Session(session),
        Optional.empty(),
        new Adopted(
            new ResolutionSymbol(new Session(session), 15),
            LocalDate.of(2020, 11, 23),
            OptionalInt.of(30),
            Optional.of("130 (q)"),
            List.of("A/75/L.25", "A/75/L.25/Add.1"),
            committee,
            Optional.empty(),
            Optional.of(LocalDate.of(2020, 11, 30))));
  }
}
