package penholder.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person calls a paragraph, or some that follow one another: {@code PP3}, {@code op12(a)},
 * {@code 75/15 OP12}, {@code 71/255:OP16-OP18}. Whether there is one of that name, {@link Places}
 * tell.
 *
 * @param text the resolution, where one is named
 * @param first the paragraph, or the first of them, without spaces and with the letters as they are
 *     printed: "OP12(a)"
 * @param last the last of them, where there are several
 */
public record PlaceName(Optional<ResolutionSymbol> text, String first, Optional<String> last) {
  private static final String NUMBER =
      "(?:[IVX]+\\.)?%s\\s?(?:[IVX]+\\.)?[1-9]\\d{0,3}(?:\\+[1-9]\\d{0,2})?";
  private static final String LABEL =
      NUMBER.formatted("(?:PP|OP|ANNEX)") + "(?:\\s?\\([a-z]{1,6}\\)|[a-z]{1,5}\\.)*";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(\\S+?(?: [A-Z])?)[ :])?("
              + LABEL
              + ")(?:\\s?[-–]\\s?("
              + LABEL
              + "|[1-9]\\d{0,3}))?",
          Pattern.CASE_INSENSITIVE);

  /** Reads what a person wrote; empty if it is no name of paragraphs. */
  public static Optional<PlaceName> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<ResolutionSymbol> text = Optional.empty();
    if (matcher.group(1) != null) {
      text = ResolutionSymbol.parse(matcher.group(1));
      if (text.isEmpty()) {
        return Optional.empty();
      }
    }
    String first = asPrinted(matcher.group(2));
    Optional<String> last =
        Optional.ofNullable(matcher.group(3))
            .map(label -> label.matches("\\d+") ? first.replaceAll("\\d.*", "") + label : label)
            .map(PlaceName::asPrinted);
    return Optional.of(new PlaceName(text, first, last));
  }

  /** "op 12 (A)" is printed "OP12(a)". */
  private static String asPrinted(String label) {
    String tight = label.replaceAll("\\s", "");
    int below = tight.indexOf('(');
    int end = below < 0 ? tight.length() : below;
    return tight.substring(0, end).toUpperCase(Locale.ROOT).replace("ANNEX", "Annex ")
        + tight.substring(end).toLowerCase(Locale.ROOT);
  }

  /** "75/15 OP12", "OP16-OP18". */
  @Override
  public String toString() {
    return text.map(symbol -> symbol + " ").orElse("")
        + first
        + last.map(label -> "-" + label).orElse("");
  }
}
