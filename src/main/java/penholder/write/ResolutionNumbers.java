package penholder.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolutions that a text names by number alone, after the word "resolution" (R-NAM-5): "its
 * resolution 71/317 of 19 July 2017", "Security Council resolutions 242 (1967) and 338 (1973)". A
 * number that could be more than one document is none.
 */
final class ResolutionNumbers {
  private static final Pattern WORD = spaced("\\b[Rr]esolutions? ");
  private static final Pattern NUMBER =
      spaced(
          "(?<session>E?S[-\u2011]\\d{1,2}|\\d{1,3})/(?<number>\\d{1,3})\\b(?: (?<part>[A-Z])\\b)?"
              + "|(?<year>(?:19|20)\\d\\d/\\d{1,3})\\b"
              + "|(?<security>\\d{1,4} \\((?:19|20)\\d\\d\\))"
              + "|(?<old>\\d{1,4})(?: [A-Z])? (?<roman>\\([IVXLS-]+\\))");
  private static final Pattern AND_ANOTHER =
      spaced(
          "(?: of \\d{1,2} [A-Z][a-z]+ \\d{4})?(?:, annex(?: [IVX]+)?)?(?:,? and |, )(?:to |in )?");

  /** The sessions before it numbered their resolutions in another way. */
  private static final int FIRST_SESSION_IN_NUMBERS = 31;

  private ResolutionNumbers() {}

  private static Pattern spaced(String regex) {
    return Pattern.compile(regex.replace(" ", "[ \u00a0]"));
  }

  static List<SymbolLink> in(String words) {
    List<SymbolLink> links = new ArrayList<>();
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      Organ organ = Organ.meantBy(words.substring(0, word.end()));
      Matcher number = NUMBER.matcher(words).region(word.end(), words.length());
      while (number.lookingAt()) {
        int end = number.group("part") == null ? number.end() : number.end("number");
        symbol(organ, number)
            .ifPresent(symbol -> links.add(new SymbolLink(number.start(), end, symbol)));
        Matcher another = AND_ANOTHER.matcher(words).region(number.end(), words.length());
        if (!another.lookingAt()) {
          break;
        }
        number.region(another.end(), words.length());
      }
    }
    return links;
  }

  private static Optional<String> symbol(Organ organ, Matcher found) {
    if (found.group("security") != null) {
      return Optional.of("S/RES/" + found.group("security").replaceAll("[ \u00a0]", ""));
    }
    if (found.group("old") != null) {
      String symbol = "A/RES/" + found.group("old") + found.group("roman");
      return Optional.of(symbol).filter(known -> organ == Organ.ASSEMBLY);
    }
    if (found.group("year") != null) {
      boolean councils = organ == Organ.ECONOMIC_AND_SOCIAL_COUNCIL || organ == Organ.COUNCIL;
      return Optional.of("E/RES/" + found.group("year")).filter(known -> councils);
    }
    return ofSession(organ, found.group("session").replace('\u2011', '-'), found);
  }

  private static Optional<String> ofSession(Organ organ, String session, Matcher found) {
    String number = session + "/" + found.group("number");
    boolean special = session.contains("S");
    if (organ == Organ.HUMAN_RIGHTS_COUNCIL || organ == Organ.COUNCIL) {
      return Optional.of("A/HRC/RES/" + number);
    }
    if (organ == Organ.ASSEMBLY
        && (special || Integer.parseInt(session) >= FIRST_SESSION_IN_NUMBERS)) {
      String part = found.group("part") == null ? "" : found.group("part");
      return Optional.of("A/RES/" + number + part);
    }
    return Optional.empty();
  }
}
