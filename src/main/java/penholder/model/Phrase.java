package penholder.model;

/**
 * The italic words that a paragraph opens with: <i>Recalling also</i>, <i>Takes note with
 * appreciation</i> (R-CH-9).
 *
 * @param words the phrase with its adverb, as printed, never empty
 */
public record Phrase(String words) implements Inline {
  public Phrase {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an empty phrase");
    }
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.phrase(this);
  }
}
