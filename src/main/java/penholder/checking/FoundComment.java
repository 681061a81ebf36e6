package penholder.checking;

import java.util.List;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.book.RuleBook;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.write.Comment;

/** What the check found as a comment in a Word file. */
final class FoundComment {
  private FoundComment() {}

  /** On the words that are marked; what is found in a note stands at the word before its mark. */
  static Comment of(RuleBook.Found found, CheckedText text) {
    Deviation deviation = found.deviation();
    Passage passage = deviation.passage();
    String said = said(found);
    if (!passage.isNote()) {
      return on(passage.words(), deviation.start(), deviation.end(), said);
    }
    Passage paragraph = text.paragraph(passage.place()).orElseThrow();
    int mark = mark(paragraph.text(), passage.note());
    return on(paragraph.words(), mark, mark, said);
  }

  /** A point between words stands for the word before it, at the beginning for the first word. */
  private static Comment on(String words, int start, int end, String said) {
    if (start < end || words.isBlank()) {
      return new Comment(start, end, said);
    }
    if (words.substring(0, start).isBlank()) {
      int behind = words.indexOf(' ', start + 1);
      return new Comment(start, behind < 0 ? words.length() : behind, said);
    }
    int from = words.substring(0, start).stripTrailing().lastIndexOf(' ') + 1;
    return new Comment(from, start, said);
  }

  private static int mark(List<Inline> paragraph, int note) {
    int at = 0;
    int count = 0;
    for (Inline inline : paragraph) {
      if (inline instanceof Note && ++count == note) {
        return at;
      }
      at += Inline.words(List.of(inline)).length();
    }
    return at;
  }

  /** Some programs show no anchors, so it says which words it means. */
  private static String said(RuleBook.Found found) {
    Deviation deviation = found.deviation();
    String note = deviation.passage().isNote() ? ", note " + deviation.passage().note() : "";
    String words =
        deviation.marked().isBlank() ? "" : ", at \"%s\"".formatted(deviation.marked().strip());
    return "%s%s%s: %s [%s]"
        .formatted(found.severity().word(), note, words, deviation.message(), found.rule().id());
  }
}
