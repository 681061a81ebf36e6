package penholder.check.words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.model.Part;
import penholder.report.Severity;

/**
 * R-SPL-1: "Oxford spelling: -ize/-ization". The words that end in -ise even so stand in {@code
 * ise.txt}.
 */
final class OxfordSpelling extends WordRule {
  private final Set<String> right = new HashSet<>(WordList.lines("ise.txt"));

  OxfordSpelling() {
    super(
        "R-SPL-1",
        Severity.ERROR,
        "Oxford spelling: organize, recognize, realization.",
        "\\b[a-zA-Z]{3,}is(e[sdr]?|ing|ations?|ers)\\b");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    String words = passage.words();
    return !passage.isNote()
        && passage.place().part() != Part.ANNEXED
        && (words.contains("ise") || words.contains("isi") || words.contains("isa"));
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    String base = passage.words().substring(find.start(), find.start(1)) + "e";
    boolean may =
        right.contains(base.toLowerCase(Locale.ROOT))
            || KeptWords.isName(find, passage)
            || KeptWords.around(find, passage);
    return may
        ? Optional.empty()
        : instead(find, passage).map(word -> "Write \"%s\".".formatted(word));
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    return Optional.of(
        passage.words().substring(find.start(), find.start(1) - 1) + "z" + find.group(1));
  }
}
