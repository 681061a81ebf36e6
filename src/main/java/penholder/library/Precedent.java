package penholder.library;

import java.util.List;
import penholder.compare.Comparison;
import penholder.model.Place;
import penholder.model.ResolutionSymbol;

/**
 * An adopted paragraph that a paragraph of a text has its words from. It is found by comparing, so
 * it is known however the paragraph came into the text.
 *
 * @param place the paragraph in the text
 * @param resolution the adopted text
 * @param there the paragraph in the adopted text
 * @param wordForWord whether both say the same in the same words; if not, at most a quarter of the
 *     words differ
 */
public record Precedent(
    Place place, ResolutionSymbol resolution, Place there, boolean wordForWord) {

  /**
   * Looks up the paragraphs that changed from one text to another.
   *
   * @param comparison the two texts; the older one is no precedent, it is where the text comes from
   *     anyway
   * @param texts the adopted texts that are here; those that came after the new text, and those of
   *     the session of a draft, are passed over
   * @return for each paragraph of the new text that is closer to another text than to the old one,
   *     the closest; of two that are as close, the newer
   */
  public static List<Precedent> of(Comparison comparison, AdoptedTexts texts) {
    return new PrecedentSearch(comparison, texts).found();
  }
}
