package penholder.brief;

import java.util.List;

/**
 * How something that an article names stands to a draft.
 *
 * @param kind which of three
 * @param touches the paragraphs that have it, or what it is newer than: "PP15", "OP7"
 * @param has what the first of them has in its place: "First to Eleventh Summits"; empty for
 *     something new
 */
public record Standing(Kind kind, List<String> touches, String has) {
  public Standing {
    touches = List.copyOf(touches);
  }

  /** Which of three. */
  public enum Kind {
    /** The draft has an earlier one of the kind. */
    NEWER("newer than the draft"),
    /** The draft has nothing of the kind. */
    NEW("new"),
    /** The draft has it. */
    ALREADY("already in the draft");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As people say it: "already in the draft". */
    public String word() {
      return word;
    }
  }

  static final Standing NEW = new Standing(Kind.NEW, List.of(), "");
}
