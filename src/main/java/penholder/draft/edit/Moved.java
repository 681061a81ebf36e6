package penholder.draft.edit;

import java.util.List;

/**
 * A reference that says something else after an edit.
 *
 * @param label the paragraph that it stands in, as it is called after the edit
 * @param before its words before
 * @param after its words after; a slot with its braces
 * @param gone what the paragraphs were called that it named and that are gone
 */
public record Moved(String label, String before, String after, List<String> gone) {
  public Moved {
    gone = List.copyOf(gone);
  }
}
