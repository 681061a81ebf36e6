package penholder.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import penholder.docx.RandomResolution;
import penholder.docx.UnStyleTemplate;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Draft;
import penholder.model.Emphasis;
import penholder.model.Fact;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Resolution;
import penholder.model.Session;
import penholder.model.Stage;
import penholder.model.UnDate;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.write.Sponsors;
import penholder.write.docx.CleanDocx;

/**
 * Resolutions at random are written out and read back. What a Word file cannot show, or shows like
 * something else, is named here and nowhere else.
 */
class RandomReadBackTest {

  @RepeatedTest(300)
  void comesBack(RepetitionInfo info) {
    long seed = info.getCurrentRepetition();
    Resolution written = RandomResolution.of(seed);
    byte[] file = CleanDocx.write(written, UnStyleTemplate.FILE, Instant.EPOCH);
    Reported<Resolution> read = WordReader.read(file, "seed " + seed, Side.ACCEPTED);
    if (isAmbiguous(written)) {
      assertEquals(Optional.empty(), read.value(), "seed " + seed);
      return;
    }
    List<String> findings = read.findings().stream().map(Finding::print).toList();
    Resolution back =
        read.value().orElseThrow(() -> new AssertionError("seed " + seed + ": " + findings));
    assertEquals(all(written.preamble()), all(back.preamble()), "seed " + seed);
    assertEquals(all(written.operative()), all(back.operative()), "seed " + seed);
    assertEquals(all(written.annexes()), all(back.annexes()), "seed " + seed);
    assertEquals(shownHeader(written.header()), back.header(), "seed " + seed);
  }

  /**
   * A single operative paragraph has no number (R-STR-5), and these end in a semicolon: nothing
   * tells it from a preambular one. The title of a draft that is a date looks like the date of the
   * masthead.
   */
  private static boolean isAmbiguous(Resolution resolution) {
    return resolution.operative().size() < 2
        || UnDate.parse(resolution.header().title()).isPresent()
            && resolution.header().stage() instanceof Draft;
  }

  private static List<String> all(List<Clause> clauses) {
    return clauses.stream()
        .map(
            clause ->
                clause.setting() + " " + shown(clause.text()).stripTrailing() + all(clause.items()))
        .toList();
  }

  /** Words, italics and notes, where white space and hyphens stand as on paper; tabs stay. */
  private static String shown(List<Inline> text) {
    StringBuilder shown = new StringBuilder();
    for (Inline inline : text) {
      if (inline instanceof Note note) {
        shown.append("^[").append(shown(note.text())).append(']');
      } else if (inline instanceof Phrase || inline instanceof Emphasis) {
        shown.append('⟨').append(Inline.words(List.of(inline))).append('⟩');
      } else {
        shown.append(Inline.words(List.of(inline)));
      }
    }
    return plain(shown.toString())
        .replaceAll("⟨ ", " ⟨")
        .replaceAll(" ⟩", "⟩ ")
        .replaceAll(" +", " ")
        .replaceAll("\\^\\[ ", "^[");
  }

  private static String plain(String words) {
    return words.replace('\u2011', '-').replaceAll("[ \u00a0]+", " ");
  }

  private static Header shownHeader(Header header) {
    return new Header(
        plain(header.title()).strip(),
        header.session(),
        header.agendaTitle().map(title -> plain(title).strip()),
        shown(header.stage(), header.session(), UnDate.parse(header.title())));
  }

  private static Stage shown(Stage stage, Session session, Optional<LocalDate> inTitle) {
    if (stage instanceof Draft draft) {
      Map<String, String> facts = new TreeMap<>();
      draft.facts().forEach((name, value) -> facts.put(name, plain(value).strip()));
      Stream.of(Fact.values()).forEach(fact -> facts.putIfAbsent(fact.slot().name(), ""));
      facts.computeIfPresent("sponsors", (name, value) -> Sponsors.line(value));
      // Only a date can be told from other words of the masthead.
      facts.computeIfPresent("date", (name, value) -> UnDate.parse(value).isPresent() ? value : "");
      // The symbol of another session cannot be meant.
      facts.computeIfPresent(
          "symbol", (name, value) -> Fact.SYMBOL.read(value, session).orElse(""));
      return new Draft(Optional.empty(), facts);
    }
    Adopted adopted = (Adopted) stage;
    return new Adopted(
        adopted.symbol(),
        adopted.date(),
        adopted.meeting(),
        adopted.agendaItem(),
        adopted.committee().isPresent() ? List.of() : adopted.drafts(),
        adopted.committee().map(words -> plain(words).strip()),
        Optional.of("General"),
        // A running title that is a date is taken for it.
        adopted.issued().or(() -> inTitle));
  }
}
