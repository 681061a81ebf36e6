package penholder.check.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.library.Library;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.report.Severity;

/**
 * R-STR-10: resolutions should be short, above all in the preamble. A text may grow much at once,
 * or a little every time; the second shows against the whole series only.
 */
final class Longer implements Rule {
  private static final double A_LITTLE = 1.1;
  private static final double MUCH = 1.25;
  private static final double MUCH_IN_TIME = 1.5;
  private static final int A_HISTORY = 3;

  @Override
  public String id() {
    return "R-STR-10";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String sentence() {
    return "A resolution should not be much longer than those before it in its series.";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    List<Passage> paragraphs = text.paragraphs();
    Optional<Resolution> before = text.surroundings().before();
    if (before.isEmpty() || paragraphs.isEmpty()) {
      return List.of();
    }
    int now = paragraphs.stream().mapToInt(one -> words(one.words())).sum();
    int then = words(before.get());
    if (now <= then || now < then * MUCH && text.surroundings().series().isEmpty()) {
      return List.of();
    }
    List<Integer> row = earlier(text, before.get()).map(Longer::words).toList();
    List<Integer> sorted = row.stream().sorted().toList();
    boolean grown =
        row.size() >= A_HISTORY
            && now >= sorted.get(sorted.size() / 2) * MUCH_IN_TIME
            && now >= sorted.get(sorted.size() - 1) * A_LITTLE;
    return now < then * MUCH && !grown
        ? List.of()
        : List.of(Deviation.of(paragraphs.get(0), 0, 0, message(row, now)));
  }

  private static String message(List<Integer> row, int now) {
    return "%s before had %s words, this one has %,d: the Assembly asks for short texts (77/335, para. 45)."
        .formatted(
            row.size() == 1 ? "The text" : "The texts",
            listed(row.stream().map(words -> "%,d".formatted(words)).toList()),
            now);
  }

  /** "1,798, 1,658 and 2,921": without the word the figures run together. */
  private static String listed(List<String> row) {
    int last = row.size() - 1;
    return last == 0
        ? row.get(0)
        : String.join(", ", row.subList(0, last)) + " and " + row.get(last);
  }

  /** The texts of the series before this one that are here, oldest first; the one before last. */
  private static Stream<Resolution> earlier(CheckedText text, Resolution before) {
    Library library = text.surroundings().library().get();
    if (!(before.header().stage() instanceof Adopted newest)) {
      return Stream.of(before);
    }
    Stream<Resolution> older =
        library.symbols().stream()
            .filter(symbol -> symbol.compareTo(newest.symbol()) < 0)
            .flatMap(symbol -> library.text(symbol).stream());
    return Stream.concat(older, Stream.of(before));
  }

  private static int words(Resolution text) {
    return Stream.of(Part.values()).mapToInt(part -> words(text.part(part))).sum();
  }

  private static int words(List<Clause> clauses) {
    return clauses.stream().mapToInt(one -> words(one.words()) + words(one.items())).sum();
  }

  private static int words(String text) {
    int words = 0;
    boolean blank = true;
    for (int at = 0; at < text.length(); at++) {
      boolean next = text.charAt(at) <= ' ';
      words += blank && !next ? 1 : 0;
      blank = next;
    }
    return words;
  }
}
