package penholder.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import penholder.Seeds;
import penholder.compare.Comparison;
import penholder.model.Clause;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Phrase;
import penholder.model.Resolution;
import penholder.model.Text;

/** Paragraphs that were put into a draft are found in the text that they were taken from. */
class PrecedentTest {
  private static final Library LIBRARY =
      new Library(
          List.of(
              Seeds.resolution("67-110"), Seeds.resolution("71-255"), Seeds.resolution("75-15")));
  private static final Resolution BASE = Seeds.resolution("75-15");

  private static List<String> precedents(Resolution draft) {
    return Precedent.of(Comparison.of(BASE, draft), LIBRARY).stream()
        .map(
            found ->
                "%s %s %s %s"
                    .formatted(
                        found.place(),
                        found.wordForWord() ? "as" : "close to",
                        found.resolution(),
                        found.there()))
        .toList();
  }

  private static Resolution with(int at, Clause clause) {
    List<Clause> operative = new ArrayList<>(BASE.operative());
    operative.add(at - 1, clause);
    return new Resolution(BASE.header(), BASE.preamble(), operative);
  }

  private static Clause operative(String text, int number) {
    return Seeds.resolution(text).operative().get(number - 1);
  }

  @Test
  void aParagraphOfAnotherTextIsFoundThere() {
    assertEquals(List.of("OP3 as 71/255 OP1"), precedents(with(3, operative("71-255", 1))));
  }

  @Test
  void aParagraphThatWasSwappedForAnOlderWordingIsFoundThere() {
    List<Clause> operative = new ArrayList<>(BASE.operative());
    operative.set(0, operative("71-255", 1));
    Resolution draft = new Resolution(BASE.header(), BASE.preamble(), operative);
    assertEquals(List.of("OP1 as 71/255 OP1"), precedents(draft));
  }

  @Test
  void ofTwoTextsThatSayTheSameTheNewerIsNamedWhateverTheOpeningWordsNeed() {
    Clause observer = Seeds.resolution("71-255").preamble().get(6);
    List<Inline> words = new ArrayList<>(observer.text());
    words.set(0, new Phrase("Welcoming further")); // as 67/110 has it
    List<Clause> preamble = new ArrayList<>(BASE.preamble());
    preamble.add(13, new Clause(words, List.of()));
    Resolution draft = new Resolution(BASE.header(), preamble, BASE.operative());
    assertEquals(List.of("PP14 as 71/255 PP7"), precedents(draft));
  }

  @Test
  void aParagraphOfAnotherTextThatWasEditedIsCloseToIt() {
    Clause taken = operative("71-255", 11);
    List<Inline> words = new ArrayList<>(taken.text());
    words.set(words.size() - 1, new Text(plain(words.get(words.size() - 1)) + " as appropriate;"));
    assertEquals(
        List.of("OP3 close to 71/255 OP11"), precedents(with(3, new Clause(words, List.of()))));
  }

  private static String plain(Inline last) {
    String text = ((Text) last).words();
    return text.substring(0, text.length() - 1);
  }

  @Test
  void aTextThatCameLaterIsNoPrecedent() {
    Comparison earlier = Comparison.of(Seeds.resolution("67-110"), Seeds.resolution("71-255"));
    assertEquals(List.of(), Precedent.of(earlier, LIBRARY));
  }

  @Test
  void aDraftThatWasAdoptedIsNoPrecedentOfItself() {
    Header header = BASE.header();
    Header ofDraft =
        new Header(
            header.title(),
            header.session(),
            header.agendaTitle(),
            new Draft(Optional.empty(), Map.of()));
    Resolution tabled = new Resolution(ofDraft, BASE.preamble(), BASE.operative());
    List<Precedent> found =
        Precedent.of(Comparison.of(Seeds.resolution("71-255"), tabled), LIBRARY);
    assertTrue(
        found.stream().noneMatch(precedent -> precedent.resolution().session().number() == 75),
        found.toString());
  }

  @Test
  void newWordsAndThoseOfTheBaseHaveNoPrecedent() {
    Clause made =
        new Clause(
            List.of(new Phrase("Invites"), new Text(" all penguins to swim to the south;")),
            List.of());
    assertEquals(List.of(), precedents(with(3, made)));
    assertEquals(List.of(), precedents(BASE));
  }
}
