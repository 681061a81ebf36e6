package penholder.editing;

/**
 * Where a user wants paragraphs: "after OP9", "before PP3".
 *
 * @param after whether after it
 * @param place the paragraph of the draft that they go beside, as the user named it
 */
public record BesideOrder(boolean after, String place) {
  /** "after" or "before". */
  public String word() {
    return after ? "after" : "before";
  }
}
