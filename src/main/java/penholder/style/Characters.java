package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Resolution;
import penholder.model.Text;

/**
 * R-TYP-3: "Quotation marks curly double, apostrophe U+2019". R-TYP-4: "Year and number ranges: en
 * dash, no spaces, full years".
 *
 * <pre>
 * before: entitled "Partnering for change" (2026-2030), the officials' meetings
 * after:  entitled “Partnering for change” (2026–2030), the officials’ meetings
 * </pre>
 */
final class Characters {
  private static final Pattern OPENING = Pattern.compile("(?<![^\\s(\\[“])\"");
  private static final Pattern YEARS =
      Pattern.compile("(?<![\\d/-])((?:19|20)\\d\\d)-((?:19|20)\\d\\d)(?![\\d/-])");

  private Characters() {}

  static Resolution mend(Resolution resolution) {
    return EachText.of(resolution, Characters::mend);
  }

  private static List<Inline> mend(List<Inline> text) {
    List<Inline> mended = new ArrayList<>();
    for (Inline inline : text) {
      if (inline instanceof Text words) {
        mended.add(new Text(mend(words.words(), mended.isEmpty())));
      } else if (inline instanceof Emphasis words) {
        mended.add(new Emphasis(mend(words.words(), true)));
      } else if (inline instanceof Note note && note.wording() == Note.Wording.FULL) {
        mended.add(Note.of(mend(note.text())));
      } else {
        mended.add(inline);
      }
    }
    return mended;
  }

  /**
   * @param first whether nothing stands before the words: a quotation mark at their beginning opens
   */
  private static String mend(String words, boolean first) {
    if (words.indexOf('"') < 0 && words.indexOf('\'') < 0 && !hasYears(words)) {
      return words;
    }
    String behind = first ? words : "x" + words;
    String opened = OPENING.matcher(behind).replaceAll("“");
    String curly = opened.replace('"', '”').replace('\'', '’');
    String mended = YEARS.matcher(curly).replaceAll("$1–$2");
    return first ? mended : mended.substring(1);
  }

  private static boolean hasYears(String words) {
    return (words.contains("-19") || words.contains("-20")) && YEARS.matcher(words).find();
  }
}
