package penholder.model;

/**
 * Other words in italics: <i>Treaty Series</i>, the title of a publication (R-TYP-1).
 *
 * @param words the words, never empty
 */
public record Emphasis(String words) implements Inline {
  public Emphasis {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an empty emphasis");
    }
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.emphasis(this);
  }
}
