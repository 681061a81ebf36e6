package penholder.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import penholder.Seeds;
import penholder.corpus.MarkdownWriter;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Severity;

/** The three resolutions as people get them. The expectations were read off their print. */
class SeedImportTest {

  private static Resolution read(String name) {
    return TextReader.read(Seeds.received(name)).value().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    Seeds.RECEIVED_67_110 + ", 8, 21, 5",
    Seeds.RECEIVED_71_255 + ", 12, 21, 8",
    Seeds.RECEIVED_75_15 + ", 18, 28, 10"
  })
  void everyParagraphAndNoteIsThere(String name, int preambular, int operative, int notes) {
    Resolution resolution = read(name);
    assertEquals(preambular, resolution.preamble().size());
    assertEquals(operative, resolution.operative().size());
    assertEquals(notes, resolution.notes().size());
  }

  @ParameterizedTest
  @CsvSource({
    Seeds.RECEIVED_67_110 + ", 67-110",
    Seeds.RECEIVED_71_255 + ", 71-255",
    Seeds.RECEIVED_75_15 + ", 75-15"
  })
  void theCorpusHoldsWhatTheImportWrites(String name, String file) {
    assertEquals(Seeds.text(Seeds.FOLDER.resolve(file + ".md")), MarkdownWriter.write(read(name)));
  }

  @Test
  void everyNoteOf67110HangsAtItsTruePlace() {
    assertEquals(
        List.of(
            "PP1 8 August 1967,",
            "PP2 Southeast Asian Nations,",
            "PP3 of the Secretary-General,",
            "OP1 Southeast Asian Nations,",
            "OP17 Zone (Bangkok Treaty)"),
        places(read(Seeds.RECEIVED_67_110)));
  }

  @Test
  void everyNoteOf71255HangsAtItsTruePlace() {
    assertEquals(
        List.of(
            "PP1 8 August 1967,",
            "PP2 15 December 2008,",
            "PP4 Southeast Asian Nations,",
            "PP5 of the Secretary-General,",
            "OP5 for Sustainable Development",
            "OP12 of Human Rights",
            "OP13 of the Sea,",
            "OP15 of non-communicable diseases;"),
        places(read(Seeds.RECEIVED_71_255)));
  }

  @Test
  void everyNoteOf7515HangsAtItsTruePlace() {
    assertEquals(
        List.of(
            "PP1 8 August 1967,",
            "PP2 15 December 2008,",
            "PP4 Southeast Asian Nations,",
            "PP7 Conference on Women",
            "PP9 14 April 2020",
            "PP10 of the Secretary-General,",
            "OP4 for Sustainable Development",
            "OP10 in Southeast Asia",
            "OP13 of Human Rights",
            "OP14 of the Sea,"),
        places(read(Seeds.RECEIVED_75_15)));
  }

  /** Where each note hangs: its paragraph and the three words before it. */
  private static List<String> places(Resolution resolution) {
    List<String> places = new ArrayList<>();
    for (Part part : Part.values()) {
      int number = 1;
      for (Clause clause : resolution.part(part)) {
        for (int i = 0; i < clause.text().size(); i++) {
          if (clause.text().get(i) instanceof Note) {
            String[] words = Inline.words(clause.text().subList(0, i)).split(" ");
            String last = String.join(" ", List.of(words).subList(words.length - 3, words.length));
            places.add(part.letters() + number + " " + last);
          }
        }
        number++;
      }
    }
    return places;
  }

  @Test
  void notesAreInFullAndTreatySeriesIsItalic() {
    Note second = read(Seeds.RECEIVED_75_15).notes().get(1);
    assertEquals("United Nations, Treaty Series, vol. 2624, No. 46745.", second.words());
    assertEquals(new Emphasis("Treaty Series"), second.text().get(1));
    Note fifth = read(Seeds.RECEIVED_67_110).notes().get(4);
    assertEquals("United Nations, Treaty Series, vol. 1981, No. 33873.", fifth.words());
    assertEquals(new Emphasis("Treaty Series"), fifth.text().get(1));
  }

  @Test
  void factsAreReadFromTheFrontOfAPdf() {
    Resolution resolution = read(Seeds.RECEIVED_75_15);
    String title =
        "Cooperation between the United Nations and the Association of Southeast Asian Nations";
    assertEquals(title, resolution.header().title());
    assertEquals(
        Optional.of(
            "Cooperation between the United Nations and regional and other organizations:"
                + " cooperation between the United Nations and the Association of Southeast Asian"
                + " Nations"),
        resolution.header().agendaTitle());
    Adopted adopted = (Adopted) resolution.header().stage();
    assertEquals("A/RES/75/15", adopted.symbol().full());
    assertEquals(LocalDate.of(2020, 11, 23), adopted.date());
    assertEquals(OptionalInt.of(30), adopted.meeting());
    assertEquals(Optional.of("130 (q)"), adopted.agendaItem());
    assertEquals(List.of("A/75/L.25", "A/75/L.25/Add.1"), adopted.drafts());
    assertEquals(Optional.of("General"), adopted.distribution());
    assertEquals(Optional.of(LocalDate.of(2020, 11, 30)), adopted.issued());
  }

  @Test
  void factsAreReadFromTheEndOfAWordTextWhereTheyAreGluedTogether() {
    Adopted adopted = (Adopted) read(Seeds.RECEIVED_71_255).header().stage();
    assertEquals(
        new Adopted(
            adopted.symbol(),
            LocalDate.of(2016, 12, 23),
            OptionalInt.of(68),
            Optional.of("126 (r)"),
            List.of("A/71/L.44/Rev.1", "A/71/L.44/Rev.1/Add.1"),
            Optional.empty(),
            Optional.of("General"),
            Optional.of(LocalDate.of(2017, 1, 30))),
        adopted);
    Adopted earlier = (Adopted) read(Seeds.RECEIVED_67_110).header().stage();
    assertEquals(Optional.of("121 (c)"), earlier.agendaItem());
    assertEquals(Optional.of(LocalDate.of(2013, 4, 2)), earlier.issued());
  }

  /**
   * The letters of the paragraphs, counted in another way than the reader does: the lines between
   * the organ and the meeting, without notes, numbers and mark-up.
   */
  @ParameterizedTest
  @ValueSource(strings = {Seeds.RECEIVED_67_110, Seeds.RECEIVED_71_255, Seeds.RECEIVED_75_15})
  void theWordingIsTheSourcesLetterForLetter(String name) {
    String source = Seeds.received(name).text();
    int from = source.indexOf("The General Assembly,\n") + "The General Assembly,\n".length();
    int to = source.indexOf("plenary meeting");
    to = source.lastIndexOf("\n", to);
    String letters =
        source
            .substring(from, to)
            .replaceAll("(?m)^[¹²³⁴-⁹⁰]+ .*$", "")
            .replaceAll("(?m)^\\s*\\d+\\.\\s+", "")
            .replaceAll("(?m)(?<=(1967|2008|Nations|General|Sea),)\\d(?= |$)", "")
            .replaceAll("Development5 and", "Development and")
            .replaceAll("Treaty\\)5 and", "Treaty) and")
            .replaceAll("Rights6 and", "Rights and")
            .replaceAll("diseases;8", "diseases;")
            .replaceAll("\\]\\(#\\)|[\\[*⁰¹²³⁴-⁹\\s]", "")
            .replaceAll("[\"“”]", "\"")
            .replaceAll("['’]", "'")
            .replaceAll("(?<=\\d{4})–(?=\\d{4})", "-");
    Resolution resolution = read(name);
    StringBuilder words = new StringBuilder();
    Stream.concat(resolution.preamble().stream(), resolution.operative().stream())
        .forEach(clause -> words.append(clause.words()));
    assertEquals(
        letters,
        words
            .toString()
            .replaceAll("\\s", "")
            .replaceAll("[“”]", "\"")
            .replaceAll("’", "'")
            .replaceAll("(?<=\\d{4})–(?=\\d{4})", "-"));
  }

  @Test
  void noStraightQuotesOrHyphenatedYearsAreLeft() {
    for (String name :
        List.of(Seeds.RECEIVED_67_110, Seeds.RECEIVED_71_255, Seeds.RECEIVED_75_15)) {
      String written = MarkdownWriter.write(read(name));
      String text = written.substring(written.indexOf("The General Assembly,"));
      assertTrue(!text.contains("\"") && !text.contains("'"), name);
      assertTrue(!text.matches("(?s).*\\b(19|20)\\d\\d-(19|20)\\d\\d\\b.*"), name);
    }
  }

  /** Lines that are no text: what each of the three sources has of them was counted by eye. */
  @ParameterizedTest
  @CsvSource({
    Seeds.RECEIVED_67_110 + ", ODS tag, 4",
    Seeds.RECEIVED_67_110 + ", rule of dashes, 4",
    Seeds.RECEIVED_67_110 + ", page number, 4",
    Seeds.RECEIVED_67_110 + ", job number, 2",
    Seeds.RECEIVED_67_110 + ", running head, 2",
    Seeds.RECEIVED_71_255 + ", ODS tag, 4",
    Seeds.RECEIVED_71_255 + ", running head, 2",
    Seeds.RECEIVED_67_110 + ", straight quotation mark, 4",
    Seeds.RECEIVED_71_255 + ", straight quotation mark, 6",
    Seeds.RECEIVED_67_110 + ", hyphen between years, 2",
    Seeds.RECEIVED_71_255 + ", hyphen between years, 3",
    Seeds.RECEIVED_71_255 + ", straight apostrophe, 1",
    Seeds.RECEIVED_75_15 + ", straight apostrophe, 2",
    Seeds.RECEIVED_75_15 + ", link mark-up, 14",
    Seeds.RECEIVED_75_15 + ", sentence over a page end, 6",
    Seeds.RECEIVED_75_15 + ", wrong italics, 1"
  })
  void whatIsDroppedOrRepairedIsSaid(String name, String rule, int count) {
    List<Finding> findings = TextReader.read(Seeds.received(name)).findings();
    assertEquals(count, findings.stream().filter(finding -> finding.rule().equals(rule)).count());
    assertTrue(findings.stream().allMatch(finding -> finding.severity() == Severity.NOTE));
  }

  @ParameterizedTest
  @ValueSource(strings = {Seeds.RECEIVED_67_110, Seeds.RECEIVED_71_255, Seeds.RECEIVED_75_15})
  void everyLineIsUsedOrDroppedByAName(String name) {
    Sorting sorting = Sorting.of(Seeds.received(name));
    assertEquals(Seeds.received(name).lines(), sorting.lines().size());
  }
}
