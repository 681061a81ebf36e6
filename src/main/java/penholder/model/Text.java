package penholder.model;

/**
 * Roman words.
 *
 * @param words the words, never empty
 */
public record Text(String words) implements Inline {
  public Text {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an empty text");
    }
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.text(this);
  }
}
