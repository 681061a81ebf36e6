package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Text;

/**
 * The italics of a text: as marked with asterisks; where nothing is marked, in notes, those that
 * the rules give (R-TYP-1, R-FN-7, R-FN-11).
 */
final class Emphases {
  private static final Pattern MARKED = Pattern.compile("\\*([^*]+)\\*");
  private static final Pattern BY_RULE =
      Pattern.compile(
          "Treaty Series(?=,)"
              + "|^Report of the .+?(?= \\(United Nations publication)"
              + "|Official Records of [^(]+?(?=,? \\(| ,)");

  private Emphases() {}

  /** The text of a note. */
  static List<Inline> note(Passage line) {
    boolean marked = MARKED.matcher(line.text()).find();
    return split(line.text(), marked ? MARKED : BY_RULE);
  }

  /** A stretch of a paragraph behind its opening phrase, with the italics that are marked. */
  static List<Inline> marked(String text) {
    return split(text, MARKED);
  }

  private static List<Inline> split(String text, Pattern italics) {
    List<Inline> inlines = new ArrayList<>();
    Matcher matcher = italics.matcher(text);
    int done = 0;
    while (matcher.find()) {
      addText(inlines, text.substring(done, matcher.start()));
      inlines.add(new Emphasis(matcher.group(matcher.groupCount())));
      done = matcher.end();
    }
    addText(inlines, text.substring(done));
    return inlines;
  }

  private static void addText(List<Inline> inlines, String words) {
    if (!words.isEmpty()) {
      inlines.add(new Text(words));
    }
  }
}
