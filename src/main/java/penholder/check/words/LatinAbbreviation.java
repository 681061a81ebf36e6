package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/** R-SPL-4: "e.g., i.e., etc., &: 0 in 2,236 resolutions". */
final class LatinAbbreviation extends WordRule {
  /** "Standard & Poor’s" is a name. */
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(".*(?<!\\p{L})\\p{Lu}\\p{L}*\\.? & \\p{Lu}.*", Pattern.DOTALL);

  LatinAbbreviation() {
    super(
        "R-SPL-4",
        Severity.ERROR,
        "There is no e.g., i.e., etc. or &.",
        "\\be\\.\\s?g\\.|\\bi\\.\\s?e\\.|\\betc\\b\\.?|&");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    String words = passage.words();
    return words.indexOf('&') >= 0
        || words.contains("e.g")
        || words.contains("i.e")
        || words.contains("etc");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return KeptWords.around(find, passage) || KeptWords.inAddress(find, passage)
        ? Optional.empty()
        : Optional.of("%s in the place of \"%s\".".formatted(words(find.group()), find.group()));
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    boolean alone =
        find.group().equals("&")
            && !BETWEEN_NAMES.matcher(around(find, passage.words())).matches()
            && passage.words().startsWith(" ", find.end())
            && passage.words().startsWith(" ", find.start() - 1);
    return alone ? Optional.of("and") : Optional.empty();
  }

  private static String around(MatchResult find, String words) {
    return words.substring(
        Math.max(0, find.start() - 30), Math.min(words.length(), find.end() + 2));
  }

  private static String words(String found) {
    return switch (found.charAt(0)) {
      case 'i' -> "Write \"that is\"";
      case '&' -> "Write \"and\"";
      default ->
          found.startsWith("etc") ? "Say what else, or \"and others\"," : "Write \"such as\"";
    };
  }
}
