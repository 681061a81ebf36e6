package penholder.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The symbol of an adopted resolution: A/RES/75/15 (R-SYM-1); A/RES/ES-11/1 for one of an emergency
 * special session; A/RES/76/247 B for the second part of a text in parts, which is a resolution of
 * its own.
 *
 * @param session the session that adopted it
 * @param number its number within the session, from 1
 * @param letter the capital letter of the part; empty for nearly every resolution
 */
public record ResolutionSymbol(Session session, int number, String letter)
    implements Comparable<ResolutionSymbol> {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:A/RES/)?(ES-)?([1-9]\\d{0,2})[/-]([1-9]\\d{0,3})(?:[ -]?([A-Z]))?");
  private static final Comparator<ResolutionSymbol> ORDER =
      Comparator.comparing(ResolutionSymbol::session)
          .thenComparing(ResolutionSymbol::number)
          .thenComparing(ResolutionSymbol::letter);

  public ResolutionSymbol {
    if (number < 1) {
      throw new IllegalArgumentException("not the number of a resolution: " + number);
    }
    if (!letter.matches("[A-Z]?")) {
      throw new IllegalArgumentException("not the letter of a part: " + letter);
    }
  }

  /** The symbol of a resolution without parts. */
  public ResolutionSymbol(Session session, int number) {
    this(session, number, "");
  }

  /**
   * Reads "A/RES/75/15", "75/15", "76/247 B" or, as in a file name, "75-15"; empty for anything
   * else.
   */
  public static Optional<ResolutionSymbol> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Session session = new Session(Integer.parseInt(matcher.group(2)), matcher.group(1) != null);
    String letter = Optional.ofNullable(matcher.group(4)).orElse("");
    return Optional.of(new ResolutionSymbol(session, Integer.parseInt(matcher.group(3)), letter));
  }

  /** "A/RES/75/15", as in the masthead. */
  public String full() {
    return "A/RES/" + shortForm();
  }

  /** "75/15", as in a text and as people say it. */
  public String shortForm() {
    return session.symbol() + "/" + number + (letter.isEmpty() ? "" : " " + letter);
  }

  /** "75-15", as in the name of a file. */
  public String fileName() {
    return session.symbol() + "-" + number + (letter.isEmpty() ? "" : "-" + letter);
  }

  @Override
  public int compareTo(ResolutionSymbol other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return shortForm();
  }
}
