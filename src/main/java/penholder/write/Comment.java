package penholder.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is said of words of a paragraph, for the margin of a Word file.
 *
 * @param start where the words begin, counted in the words of the paragraph from 0
 * @param end behind the last of them
 * @param text the comment; each line is a paragraph of it
 */
public record Comment(int start, int end, String text) {
  public Comment {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(start + " to " + end);
    }
  }

  /** The comments on a paragraph in order; those on words that overlap are one. */
  public static List<Comment> apart(List<Comment> comments) {
    List<Comment> apart = new ArrayList<>();
    for (Comment one : comments.stream().sorted(Comparator.comparing(Comment::start)).toList()) {
      int last = apart.size() - 1;
      if (last >= 0 && one.start() < apart.get(last).end()) {
        apart.set(last, apart.get(last).with(one));
      } else {
        apart.add(one);
      }
    }
    return apart;
  }

  private Comment with(Comment other) {
    return new Comment(start, Math.max(end, other.end), text + "\n" + other.text);
  }
}
