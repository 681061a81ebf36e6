package penholder.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.model.Part;
import penholder.report.Severity;

/** R-SPL-2: the words of {@code spelling.txt}, which the United Nations spells in one way only. */
final class Spelling implements Rule {
  private static final String DOUBTFUL = " ?";
  private static final String DECIDE =
      ", unless it is a program of a computer, an instrument or a unit";

  private final Map<String, String> list = WordList.pairs("spelling.txt");

  @Override
  public String id() {
    return "R-SPL-2";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String sentence() {
    return "Some words have one spelling: programme, centre, labour, cooperation, well-being.";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    List<Deviation> found = new ArrayList<>();
    for (Passage passage : text.paragraphs()) {
      if (passage.place().part() != Part.ANNEXED) {
        look(passage, found);
      }
    }
    return found;
  }

  private void look(Passage passage, List<Deviation> found) {
    String words = passage.words();
    int start = 0;
    for (int at = 0; at <= words.length(); at++) {
      if (at == words.length() || !isOfWord(words.charAt(at))) {
        if (at - start > 2) {
          judge(passage, start, at, found);
        }
        start = at + 1;
      }
    }
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || c == '-' || c == '\u2011';
  }

  /** "Peace-building-related" is looked at word by word, and in pairs. */
  private void judge(Passage passage, int start, int end, List<Deviation> found) {
    String written = passage.words().substring(start, end);
    int hyphen = written.indexOf('-');
    if (look(passage, start, end, found) || hyphen < 0) {
      return;
    }
    for (int from = 0; from < written.length(); from = behindHyphen(written, from)) {
      int to = behindHyphen(written, from) - 1;
      int pair = Math.min(written.length(), behindHyphen(written, to + 1) - 1);
      boolean both = pair > to;
      if (both && look(passage, start + from, start + pair, found)
          || look(passage, start + from, start + Math.min(to, written.length()), found)) {
        return;
      }
    }
  }

  private static int behindHyphen(String written, int from) {
    int hyphen = from > written.length() ? -1 : written.indexOf('-', from);
    return hyphen < 0 ? written.length() + 1 : hyphen + 1;
  }

  /** A capital in the middle of a sentence: a name is spelled as its owner spells it. */
  private boolean look(Passage passage, int start, int end, List<Deviation> found) {
    String written = passage.words().substring(start, end);
    boolean capital = !written.isEmpty() && Character.isUpperCase(written.charAt(0));
    if (capital && start > 0) {
      return false;
    }
    String right = list.get(written.replace('\u2011', '-').toLowerCase(Locale.ROOT));
    if (right == null
        || written.length() > 1 && Character.isUpperCase(written.charAt(1))
        || KeptWords.around(passage, start)
        || KeptWords.inAddress(passage, start)) {
      return false;
    }
    boolean doubtful = right.endsWith(DOUBTFUL) || KeptWords.mayBeginName(passage, start, end);
    String small = right.replace(DOUBTFUL, "");
    String word =
        capital ? small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1) : small;
    String message = "Write \"%s\"%s.".formatted(word, right.endsWith(DOUBTFUL) ? DECIDE : "");
    found.add(
        doubtful
            ? Deviation.of(passage, start, end, message)
            : Deviation.mended(passage, start, end, message, word));
    return true;
  }
}
