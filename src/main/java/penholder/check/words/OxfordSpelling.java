package penholder.check.words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.model.Part;
import penholder.report.Severity;

/**
 * R-SPL-1: "Oxford spelling: -ize/-ization". The words that end in -ise even so stand in {@code
 * ise.txt}.
 */
final class OxfordSpelling extends WordRule {
  /** "Clockwise", "enterprise", "sunrise", "turquoise", "mayonnaise", "marquise". */
  private static final Pattern NEVER_Z =
      Pattern.compile(
          ".*(?:wise|prise|oise|aise|uise)|(?:sun|moon|earth|high|mid|low|up|price|sea)rise");

  /** "Unpromising", "reappraise", "overexercise". */
  private static final Pattern PREFIX =
      Pattern.compile("^(?:un|re|mis|dis|over|out|pre|co|sub|micro|multi)");

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
        isRight(base.toLowerCase(Locale.ROOT))
            || KeptWords.isName(find, passage)
            || KeptWords.inAddress(find, passage)
            || KeptWords.around(find, passage);
    return may ? Optional.empty() : Optional.of("Write \"%s\".".formatted(withZ(find)));
  }

  private boolean isRight(String base) {
    return right.contains(base)
        || NEVER_Z.matcher(base).matches()
        || right.contains(PREFIX.matcher(base).replaceFirst(""));
  }

  private static String withZ(MatchResult find) {
    int s = find.start(1) - 1 - find.start();
    return find.group().substring(0, s) + "z" + find.group(1);
  }

  /** "Organisation for Economic Co-operation" may begin a paragraph: the name is its own. */
  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    return KeptWords.mayBeginName(passage, find.start(), find.end())
        ? Optional.empty()
        : Optional.of(withZ(find));
  }
}
