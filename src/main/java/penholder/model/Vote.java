package penholder.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a resolution was adopted. */
public sealed interface Vote {
  /** Adopted without a vote, as far as the record shows. */
  record Without() implements Vote {
    @Override
    public String toString() {
      return "without a vote";
    }
  }

  /**
   * Adopted by a recorded vote.
   *
   * @param inFavour how many voted for it
   * @param against how many voted against it
   * @param abstentions how many abstained
   */
  record Recorded(int inFavour, int against, int abstentions) implements Vote {
    @Override
    public String toString() {
      return inFavour + "-" + against + "-" + abstentions;
    }
  }

  /** Reads "without" or "158-1-1" (in favour, against, abstentions); empty for anything else. */
  static Optional<Vote> parse(String written) {
    if (written.equals("without")) {
      return Optional.of(new Without());
    }
    Matcher counts = Pattern.compile("(\\d{1,3})-(\\d{1,3})-(\\d{1,3})").matcher(written);
    if (!counts.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Recorded(
            Integer.parseInt(counts.group(1)),
            Integer.parseInt(counts.group(2)),
            Integer.parseInt(counts.group(3))));
  }
}
