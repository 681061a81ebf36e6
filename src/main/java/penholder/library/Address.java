package penholder.library;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Part;
import penholder.model.ResolutionSymbol;

/**
 * Where a clause of an adopted text stands: {@code 75/15 OP12}. Adopted texts do not change, so
 * this is who the clause is.
 *
 * @param resolution the adopted resolution
 * @param part preambular or operative
 * @param number the number of the paragraph within its part, from 1
 */
public record Address(ResolutionSymbol resolution, Part part, int number) {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\S+?)[ :](PP|OP)([1-9]\\d{0,3})", Pattern.CASE_INSENSITIVE);

  public Address {
    if (number < 1) {
      throw new IllegalArgumentException("paragraphs count from 1, not " + number);
    }
  }

  /** Reads "75/15 OP12" or "75/15:OP12", in capitals or not; empty for anything else. */
  public static Optional<Address> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Part part =
        matcher.group(2).toUpperCase(Locale.ROOT).equals("PP") ? Part.PREAMBULAR : Part.OPERATIVE;
    int number = Integer.parseInt(matcher.group(3));
    return ResolutionSymbol.parse(matcher.group(1))
        .map(symbol -> new Address(symbol, part, number));
  }

  /** "OP12". */
  public String label() {
    return part.letters() + number;
  }

  /** "75/15 OP12". */
  @Override
  public String toString() {
    return resolution + " " + label();
  }
}
