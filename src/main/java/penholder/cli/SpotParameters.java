package penholder.cli;

import java.util.List;
import penholder.editing.BesideOrder;
import penholder.report.Refusal;

/** The words "WHAT after OP9" on the command line. */
record SpotParameters(String what, BesideOrder spot) {
  /**
   * Reads what stands before "after" or "before", and the paragraph behind it.
   *
   * @param words the words as given
   * @param example how it looks, for whoever wrote it otherwise
   */
  static SpotParameters of(List<String> words, String example) {
    int at = Math.max(words.indexOf("after"), words.indexOf("before"));
    if (at < 0 || at + 1 == words.size()) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "Say where: after or before which paragraph of the draft. For example: %s"
              .formatted(example));
    }
    return new SpotParameters(
        String.join(" ", words.subList(0, at)),
        new BesideOrder(
            words.get(at).equals("after"), String.join(" ", words.subList(at + 1, words.size()))));
  }
}
