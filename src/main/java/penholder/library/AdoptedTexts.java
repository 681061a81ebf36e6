package penholder.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.model.Inline;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;

/** Adopted texts in which the words of a new paragraph are looked up. */
public interface AdoptedTexts {
  /** The text of a resolution, if it is here. */
  Optional<Resolution> text(ResolutionSymbol symbol);

  /**
   * The texts that may have a paragraph.
   *
   * @param paragraph its words
   * @return for each of these texts, how much of the paragraph is in it: the share of its
   *     {@linkplain Shingles runs of words}, from 0 to 1; texts that have little of it may be left
   *     out
   */
  Map<ResolutionSymbol, Double> shares(List<Inline> paragraph);
}
