package penholder.cli;

import java.util.List;
import penholder.editing.DraftStepped;

/** What a step back or forward did, in one line and a hint. */
final class SteppedText {
  private SteppedText() {}

  static List<String> of(String done, DraftStepped stepped) {
    String what = stepped.byHand() ? "what was edited by hand" : stepped.made();
    return List.of(
        "%s in %s: %s.".formatted(done, stepped.file(), what),
        "%s; %s."
            .formatted(
                counted(stepped.back(), "more to undo"), counted(stepped.forward(), "to redo")));
  }

  private static String counted(int steps, String what) {
    return steps == 0 ? "nothing " + what : "%d %s".formatted(steps, what);
  }
}
