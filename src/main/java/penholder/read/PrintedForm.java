package penholder.read;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that tell where a paragraph of a printed text begins and ends. */
enum PrintedForm {
  NUMBERED("(\\d{1,3})\\.(\\s+\\S.*)?"),
  ITEM("\\([a-z]{1,5}\\)(\\s+\\S.*)?"),
  SECTION("([IVX]{1,5}|[A-Z])\\.(\\s+.*)?"),
  MARK_ALONE("\\d{1,3}\\.|\\([a-z]{1,5}\\)|[IVX]{1,5}\\.?|[A-Z]\\."),
  CLOSED(".*[,;:.][”\"’]*(\\s?\\d{1,3})?"),
  SENTENCE_END(".*[;:.][”\"’]*(\\s?\\d{1,3})?");

  private final Pattern pattern;

  PrintedForm(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  boolean fits(Passage line) {
    return fits(line.text());
  }

  boolean fits(String line) {
    return pattern.matcher(line).matches();
  }

  /** The number that a numbered line begins with. */
  OptionalInt number(Passage line) {
    Matcher matcher = pattern.matcher(line.text());
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** The first letter of a line behind quotation marks and brackets; a space if it has none. */
  static char first(Passage line) {
    String words = line.text().replaceAll("^[“\"(]+", "");
    return words.isEmpty() ? ' ' : words.charAt(0);
  }
}
