package penholder.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Setting;

/**
 * What stands in braces before the words of a paragraph that bears no number of the count, or
 * begins the count again; and alone, where the operative part begins although no number says so.
 */
final class Direction {
  static final String NO_NUMBER = "{no number}";
  static final String NUMBER_1 = "{number 1}";
  static final String OPERATIVE = "{operative part}";
  private static final Pattern MARK = Pattern.compile("mark\\s+(\\S.*)", Pattern.DOTALL);
  private static final Pattern LIKE_ONE =
      Pattern.compile("(?:no|un|with|mark|number|count|oper).*", Pattern.DOTALL);

  private Direction() {}

  /** The braces that say how a paragraph is set; empty for a setting that other syntax shows. */
  static Optional<String> of(Setting setting) {
    if (setting instanceof Setting.Marked marked) {
      return Optional.of("{mark " + marked.mark().replaceAll("[\\\\{}]", "\\\\$0") + "}");
    }
    if (setting.equals(Setting.AGAIN)) {
      return Optional.of(NUMBER_1);
    }
    return setting.equals(Setting.UNCOUNTED) ? Optional.of(NO_NUMBER) : Optional.empty();
  }

  /** Whether some words in braces say that the operative part begins. */
  static boolean isOperative(String words) {
    return OPERATIVE.equals("{" + plain(words) + "}");
  }

  private static String plain(String words) {
    return words.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** The setting that some words in braces mean; empty if they mean none. */
  static Optional<Setting> read(String words) {
    String plain = plain(words);
    Matcher mark = MARK.matcher(plain);
    if (mark.matches()) {
      return Optional.of(new Setting.Marked(mark.group(1).replaceAll("\\\\([\\\\{}])", "$1")));
    }
    return switch ("{" + plain + "}") {
      case NO_NUMBER -> Optional.of(Setting.UNCOUNTED);
      case NUMBER_1 -> Optional.of(Setting.AGAIN);
      default -> Optional.empty();
    };
  }

  /** Whether a word in braces that is no slot was probably meant to be a direction. */
  static boolean isMeant(String slot) {
    return LIKE_ONE.matcher(slot).matches();
  }

  /** What to tell of words in braces before a paragraph that mean nothing. */
  static String objection(String words) {
    return ("Nobody knows {%s} before the words of a paragraph. There may stand %s, {mark 1.1} for a"
            + " mark that does not follow from the place, or %s where the count begins again; if"
            + " the braces belong to the text, write \\{%s\\}.")
        .formatted(words, NO_NUMBER, NUMBER_1, words);
  }
}
