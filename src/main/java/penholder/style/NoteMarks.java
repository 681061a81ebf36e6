package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Resolution;
import penholder.model.Text;

/**
 * R-FN-3: the mark of a note "comes after punctuation in English".
 *
 * <pre>
 * before: the 2030 Agenda[1], and
 * after:  the 2030 Agenda,[1] and
 * </pre>
 */
final class NoteMarks {
  private static final Pattern PUNCTUATION =
      Pattern.compile("(?s)\\s*([,;:.]+[”\"]?)(?![\\p{L}\\d])(.*)");

  private NoteMarks() {}

  static Resolution mend(Resolution resolution) {
    return EachText.of(resolution, NoteMarks::mend);
  }

  private static List<Inline> mend(List<Inline> text) {
    List<Inline> mended = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      Matcher mark = PUNCTUATION.matcher(text.get(at) instanceof Text t ? t.words() : "");
      boolean afterNote = at > 0 && text.get(at - 1) instanceof Note;
      boolean betweenNotes = at + 1 < text.size() && text.get(at + 1) instanceof Note;
      if (afterNote && mark.matches() && !(betweenNotes && mark.group(2).isBlank())) {
        insert(mended, mark.group(1));
        if (!mark.group(2).isEmpty()) {
          mended.add(new Text(mark.group(2)));
        }
      } else {
        mended.add(text.get(at));
      }
    }
    return mended;
  }

  /** Puts a mark before the notes that stand last. */
  private static void insert(List<Inline> mended, String mark) {
    int place = mended.size();
    while (place > 0 && mended.get(place - 1) instanceof Note) {
      place--;
    }
    if (place > 0 && mended.get(place - 1) instanceof Text before) {
      mended.set(place - 1, new Text(before.words().stripTrailing() + mark));
    } else {
      mended.add(place, new Text(mark));
    }
  }
}
