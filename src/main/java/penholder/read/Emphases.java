package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Slot;
import penholder.model.Text;

/**
 * The italics of a text: where they are known, those, with the open slots between them; else as
 * marked with asterisks; where nothing is marked, in notes, those that the rules give (R-TYP-1,
 * R-FN-7, R-FN-11).
 */
final class Emphases {
  private static final Pattern MARKED = Pattern.compile("\\*([^*]+)\\*");
  private static final Pattern BY_RULE =
      Pattern.compile(
          "Treaty Series(?=,)"
              + "|^Report of the .+?(?= \\(United Nations publication)"
              + "|Official Records of [^(]+?(?=,? \\(| ,)");

  /** An open slot, as it stands in a draft. */
  private static final Pattern SLOT = Pattern.compile("\\{([a-z][a-z0-9-]*)\\}");

  private Emphases() {}

  /** The text of a note. */
  static List<Inline> note(Passage line) {
    if (line.isKnown()) {
      return known(line);
    }
    boolean marked = MARKED.matcher(line.text()).find();
    return split(line.text(), marked ? MARKED : BY_RULE);
  }

  /** A stretch of a paragraph behind its opening phrase, with the italics that are marked. */
  static List<Inline> marked(Passage text) {
    return text.isKnown() ? known(text) : split(text.text(), MARKED);
  }

  /** How far the known italics go that a passage begins with; 0 for none. */
  static int italicsAtStart(Passage text) {
    int end = 0;
    while (end < text.text().length() && isItalic(text, end)) {
      end++;
    }
    return end;
  }

  /** The names of the slots in a passage. */
  static Stream<String> slots(Passage text) {
    return SLOT.matcher(text.text()).results().map(slot -> slot.group(1));
  }

  private static List<Inline> known(Passage text) {
    List<Inline> inlines = new ArrayList<>();
    Matcher slot = SLOT.matcher(text.text());
    int done = 0;
    while (slot.find()) {
      addKnown(inlines, text, done, slot.start());
      inlines.add(new Slot(slot.group(1)));
      done = slot.end();
    }
    addKnown(inlines, text, done, text.text().length());
    return inlines;
  }

  private static void addKnown(List<Inline> inlines, Passage text, int from, int to) {
    int start = from;
    for (int at = from; at < to; at++) {
      boolean italic = isItalic(text, at);
      if (at + 1 == to || isItalic(text, at + 1) != italic) {
        String words = text.text().substring(start, at + 1);
        inlines.add(italic ? new Emphasis(words) : new Text(words));
        start = at + 1;
      }
    }
  }

  /** White space cannot be seen to stand in italics: it does so only between words that do. */
  private static boolean isItalic(Passage text, int index) {
    int before = index;
    int after = index;
    while (before > 0 && text.text().charAt(before) == ' ') {
      before--;
    }
    while (after < text.text().length() - 1 && text.text().charAt(after) == ' ') {
      after++;
    }
    return text.isItalic(before)
        && text.isItalic(after)
        && text.text().charAt(before) != ' '
        && text.text().charAt(after) != ' ';
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
