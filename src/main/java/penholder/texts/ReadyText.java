package penholder.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import penholder.compare.Comparison;
import penholder.draft.Facts;
import penholder.draft.OpenSlots;
import penholder.draft.PutRight;
import penholder.library.AdoptedTexts;
import penholder.library.Precedent;
import penholder.model.OpenSlot;
import penholder.model.Place;
import penholder.model.Resolution;
import penholder.style.FairCopy;
import penholder.write.Compared;
import penholder.write.Origins;
import penholder.write.TextName;

/**
 * A text as it goes into files: a draft as its fair copy with every known fact in its slot, an
 * adopted text as it was printed.
 *
 * @param named the text as the user named it
 * @param text the text
 * @param putRight what the fair copy put right
 * @param open the slots that are still open
 */
public record ReadyText(
    NamedText named, Resolution text, List<PutRight> putRight, List<OpenSlot> open) {
  /**
   * Makes a text ready.
   *
   * @param facts facts that are given for this once, by name
   */
  public static ReadyText of(NamedText named, Map<String, String> facts) {
    Resolution informed = Facts.add(named.text(), facts);
    if (!named.isDraft()) {
      return new ReadyText(named, informed, List.of(), List.of());
    }
    FairCopy.Made fair = FairCopy.make(informed);
    return new ReadyText(
        named, Facts.fill(fair.copy()), PutRight.in(fair), OpenSlots.of(fair.copy()));
  }

  /**
   * This text seen against an older one; where both have one name, their files tell them apart.
   *
   * @param adopted the adopted texts in which the words of new paragraphs are looked up
   */
  public Compared comparedWith(ReadyText old, AdoptedTexts adopted) {
    String oldName = TextName.of(old.text.header());
    String freshName = TextName.of(text.header());
    boolean alike = oldName.equals(freshName);
    Comparison comparison = Comparison.of(old.text, text);
    return new Compared(
        comparison,
        alike ? oldName + old.named.apart() : oldName,
        alike ? freshName + named.apart() : freshName,
        origins(Precedent.of(comparison, adopted)),
        open);
  }

  private static Origins origins(List<Precedent> precedents) {
    Map<Place, String> sentences = new HashMap<>();
    for (Precedent precedent : precedents) {
      sentences.put(
          precedent.place(),
          "%s %s, %s"
              .formatted(
                  precedent.wordForWord() ? "As in" : "Close to",
                  precedent.resolution().shortForm(),
                  precedent.there()));
    }
    return new Origins(sentences);
  }
}
