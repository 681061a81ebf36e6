package penholder.write;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Session;

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
              + "(?:(?= of \\d{1,2} [A-Z][a-z]+ (?<dated>\\d{4})))?"
              + "|(?<year>(?:19|20)\\d\\d/\\d{1,3})\\b"
              + "|(?<security>\\d{1,4} \\((?:19|20)\\d\\d\\))"
              + "|(?<old>\\d{1,4})(?: [A-Z])? (?<roman>\\([IVXLS-]+\\))");
  private static final String DATE = " of \\d{1,2} [A-Z][a-z]+ \\d{4}";
  private static final Pattern AND_ANOTHER =
      spaced(
          "(?:(?: and| to) [A-Z]\\b)?(?:DATE)?".replace("DATE", DATE)
              + "(?:,? (?:annex|sect\\.|section|paras?\\.|paragraphs?)(?: [IVXA-Z0-9–]+)?)?"
              + "(?:DATE)?".replace("DATE", DATE)
              + "(?:,? and |, )(?:to |in |its |resolution )*");
  private static final Pattern DATED =
      spaced("(?<![\\w/])(?=\\d{2,3}/\\d{1,3}(?: [A-Z])?" + DATE + ")");

  /** The sessions before it numbered their resolutions in another way. */
  private static final int FIRST_SESSION_IN_NUMBERS = 31;

  /** Decisions are numbered as resolutions are, but from here on. */
  private static final int FIRST_DECISION = 400;

  private ResolutionNumbers() {}

  private static Pattern spaced(String regex) {
    return Pattern.compile(regex.replace(" ", "[ \u00a0]"));
  }

  static List<SymbolLink> in(String words) {
    SortedMap<Integer, SymbolLink> links = new TreeMap<>();
    Matcher word = WORD.matcher(words);
    int from = 0;
    Organ organ = null;
    while (word.find()) {
      dated(words, from, word.start(), organ, links);
      organ = Organ.meantBy(words.substring(0, word.end()));
      from = list(words, word.end(), organ, links);
    }
    dated(words, from, words.length(), organ, links);
    return List.copyOf(links.values());
  }

  /** Numbers one after the other: "57/35, 59/5 of 22 October 2004, annex, and 61/46". */
  private static int list(
      String words, int from, Organ organ, SortedMap<Integer, SymbolLink> links) {
    Matcher number = NUMBER.matcher(words).region(from, words.length());
    Matcher another = AND_ANOTHER.matcher(words);
    int end = from;
    while (number.lookingAt()) {
      int stop = number.group("part") == null ? number.end() : number.end("number");
      symbol(organ, number)
          .ifPresent(
              symbol -> links.put(number.start(), new SymbolLink(number.start(), stop, symbol)));
      end = number.end();
      if (!another.region(end, words.length()).lookingAt()) {
        break;
      }
      number.region(another.end(), words.length());
    }
    return end;
  }

  /** Numbers further on in a list with titles: "..., entitled "...", and 74/307 of 2020". */
  private static void dated(
      String words, int from, int to, Organ organ, SortedMap<Integer, SymbolLink> links) {
    Matcher dated = DATED.matcher(words).useTransparentBounds(true);
    int at = from;
    while (organ != null
        && at < to
        && dated.region(at, words.length()).find()
        && dated.start() < to) {
      at = list(words, dated.start(), organ, links);
    }
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
    if (organ == Organ.HUMAN_RIGHTS_COUNCIL || organ == Organ.COUNCIL) {
      return Optional.of("A/HRC/RES/" + number);
    }
    String part = found.group("part") == null ? "" : found.group("part");
    return Optional.of("A/RES/" + number + part)
        .filter(known -> organ == Organ.ASSEMBLY && ofAssembly(session, found));
  }

  /** Whether a session of the Assembly can have adopted a resolution of this number and year. */
  private static boolean ofAssembly(String session, Matcher found) {
    if (Integer.parseInt(found.group("number")) >= FIRST_DECISION) {
      return false;
    }
    if (session.contains("S")) {
      return true;
    }
    int opened = new Session(Integer.parseInt(session)).year();
    int year = found.group("dated") == null ? opened : Integer.parseInt(found.group("dated"));
    return Integer.parseInt(session) >= FIRST_SESSION_IN_NUMBERS
        && (year == opened || year == opened + 1);
  }
}
