package penholder.write;

import java.util.Map;
import java.util.Optional;
import penholder.model.Place;

/**
 * Where paragraphs of a new text come from, as far as anybody knows: remarks for the comments of
 * tracked changes, for the table and for the summary.
 *
 * @param sentences a sentence by the place of the paragraph in the new text: "OP12 of 73/259, as
 *     adopted"; no line breaks
 */
public record Origins(Map<Place, String> sentences) {
  /** Nothing is known. */
  public static final Origins UNKNOWN = new Origins(Map.of());

  public Origins {
    sentences = Map.copyOf(sentences);
  }

  /** Where the paragraph at a place of the new text comes from. */
  public Optional<String> of(Place place) {
    return Optional.ofNullable(sentences.get(place));
  }
}
