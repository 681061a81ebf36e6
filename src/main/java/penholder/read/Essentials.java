package penholder.read;

import java.util.Optional;
import penholder.report.Finding;

/** What a text must have to be a resolution at all (R-STR-1). */
final class Essentials {
  private Essentials() {}

  /** What a text lacks, told to whoever gave it; empty if it has all. */
  static Optional<Finding> missing(Sorting lines) {
    return (lines.mayBeDraft() ? ofKnown(lines) : ofAdopted(lines))
        .map(message -> Finding.error("no resolution", message, lines.start()));
  }

  private static Optional<String> ofKnown(Sorting lines) {
    String missing = null;
    if (lines.first(Role.ORGAN).isEmpty()) {
      missing = "has no line \"The General Assembly,\"";
    } else if (!lines.isDraft() && lines.first(Role.TITLE).isEmpty()) {
      missing =
          "has no title with the number of the resolution (\"75/15. Cooperation between ...\")";
    } else if (lines.isDraft() && lines.first(Role.DRAFT_TITLE).isEmpty()) {
      missing = "has no title above \"The General Assembly,\"";
    } else if (lines.with(Role.TEXT).isEmpty()) {
      missing = "has no paragraph under \"The General Assembly,\"";
    }
    return Optional.ofNullable(missing)
        .map(what -> "This is not the text of a resolution, adopted or draft: it " + what + ".");
  }

  private static Optional<String> ofAdopted(Sorting lines) {
    String missing = null;
    if (lines.first(Role.TITLE).isEmpty()) {
      missing = "a title with the number of the resolution (\"75/15. Cooperation between ...\")";
    } else if (lines.first(Role.ORGAN).isEmpty()) {
      missing = "the line \"The General Assembly,\"";
    } else if (lines.with(Role.TEXT).isEmpty()) {
      missing = "a paragraph under \"The General Assembly,\"";
    }
    return Optional.ofNullable(missing)
        .map(
            what ->
                "This is not the text of an adopted resolution: it has no line that is "
                    + what
                    + ".");
  }
}
