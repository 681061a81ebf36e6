package penholder.cli;

import java.util.ArrayList;
import java.util.List;
import penholder.checking.Fixed;

/** What {@code penholder check --fix} did to a draft, for the terminal. */
final class FixedText {
  private static final String ROW = "  %-16s %s [%s]";

  private FixedText() {}

  static List<String> of(Fixed fixed) {
    List<String> lines = new ArrayList<>();
    if (fixed.repaired().isEmpty()) {
      lines.add("Nothing to repair: %s is as it was.".formatted(fixed.file()));
      lines.addAll(left(fixed));
      return lines;
    }
    lines.add(fixed.written() ? "Repaired" : "Would be repaired");
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
    lines.addAll(left(fixed));
    lines.add(
        fixed.written()
            ? "Written: %s (to take it back: penholder undo --draft %s)"
                .formatted(fixed.file(), fixed.file())
            : "Nothing written: %s is as it was.".formatted(fixed.file()));
    return lines;
  }

  private static List<String> left(Fixed fixed) {
    return fixed.left().stream()
        .map(
            one ->
                "Not repaired: %s [%s]. The repair goes through the whole text, and in check.yaml %s."
                    .formatted(
                        one.subject(),
                        String.join(", ", one.rules()),
                        String.join(" and ", one.because())))
        .toList();
  }
}
