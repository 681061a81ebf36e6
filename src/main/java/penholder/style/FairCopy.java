package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import penholder.model.Inline;
import penholder.model.Phrase;
import penholder.model.Resolution;

/**
 * The fair copy of a resolution: the same substance with everything positional put right. A pure
 * function, and idempotent; it is up to the caller not to alter adopted texts. Slots and italics
 * stay, and paragraphs are never added, removed or moved.
 */
public final class FairCopy {
  private FairCopy() {}

  /** The fair copy of a resolution: every {@link Step} in turn. */
  public static Resolution of(Resolution resolution) {
    Resolution copy = resolution;
    for (Step step : Step.values()) {
      copy = step.mend(copy);
    }
    return copy;
  }

  /**
   * A fair copy and how it came about.
   *
   * @param copy the fair copy
   * @param changes what differs from the resolution it was made of
   */
  public record Made(Resolution copy, List<Change> changes) {
    public Made {
      changes = List.copyOf(changes);
    }
  }

  /**
   * One thing that the fair copy puts right.
   *
   * @param label the paragraph: "PP3", "OP12(a)"
   * @param step what was put right, and by which rule
   * @param before the text of the paragraph before this step
   * @param after the text after it
   */
  public record Change(String label, Step step, List<Inline> before, List<Inline> after) {
    private static final Pattern TURNED_TO =
        Pattern.compile(
            "(?:also |further )?(?:commends|expresses its [a-z ]*?(?:appreciation|gratitude) to"
                + "|reiterates (?:its|the) (?:request|call) to)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * Whether the paragraph opens with a verb that speaks to somebody: "Requests" (R-CH-3). With
     * "Commends", "Expresses its appreciation to" and "Reiterates its request to" the Assembly's
     * editors too sometimes begin anew for another addressee.
     */
    public boolean isAddressed() {
      return before.get(0) instanceof Phrase phrase
          && (Addressee.addresses(Adverb.without(phrase.words().strip()).toLowerCase(Locale.ROOT))
              || TURNED_TO.matcher(Inline.words(before)).matches());
    }
  }

  /** What differs between a resolution and its fair copy, by step and in printing order. */
  public static List<Change> changes(Resolution resolution) {
    return make(resolution).changes();
  }

  /** The fair copy with what differs, by step and in printing order. */
  public static Made make(Resolution resolution) {
    List<Change> changes = new ArrayList<>();
    Resolution copy = resolution;
    for (Step step : Step.values()) {
      Resolution next = step.mend(copy);
      if (next.equals(copy)) {
        continue;
      }
      List<Printed.Paragraph> before = Printed.numbered(copy);
      List<Printed.Paragraph> after = Printed.numbered(next);
      for (int at = 0; at < before.size(); at++) {
        List<Inline> text = before.get(at).text();
        if (!text.equals(after.get(at).text())) {
          changes.add(new Change(after.get(at).label(), step, text, after.get(at).text()));
        }
      }
      copy = next;
    }
    return new Made(copy, changes);
  }
}
