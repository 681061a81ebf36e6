package penholder.cli;

import java.util.ArrayList;
import java.util.List;
import penholder.Fixed;

/** What {@code penholder check --fix} did to a draft, for the terminal. */
final class FixedText {
  private static final String ROW = "  %-16s %s [%s]";

  private FixedText() {}

  static List<String> of(Fixed fixed) {
    List<String> lines = new ArrayList<>();
    if (fixed.repaired().isEmpty()) {
      lines.add("Nothing to repair: %s is as it was.".formatted(fixed.file()));
      return lines;
    }
    lines.add("Repaired");
    for (Fixed.Repaired one : fixed.repaired()) {
      lines.add(
          ROW.formatted(
              one.label(),
              Difference.of(one.before(), one.after()),
              String.join(", ", one.rules())));
    }
    fixed
        .kept()
        .ifPresent(
            file -> lines.add("Your own edits that were undone are kept as: %s".formatted(file)));
    lines.add(
        "Written: %s (to take it back: penholder undo --draft %s)"
            .formatted(fixed.file(), fixed.file()));
    return lines;
  }
}
