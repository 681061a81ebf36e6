package penholder.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Setting;

/** What a paragraph shows before its words: a number, the mark of a sub-paragraph, or nothing. */
final class ParagraphMark {
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,3})( (?:bis|ter|quater))?\\.(?:\\s+|(?=[A-Z*]))");
  private static final Pattern HALF_MARK = Pattern.compile("[a-z]{1,4}\\)");
  private static final Pattern MARKED = Pattern.compile("(\\([a-z]{1,5}\\)|[a-z]{1,5}\\.)\\s+");

  private ParagraphMark() {}

  /** A heading or a row of a table: what bears no mark. */
  static boolean isNoProse(Passage passage) {
    return passage.isSet(setting -> setting.isHeading() || setting.equals(Setting.ROW));
  }

  /**
   * The number that a paragraph begins with, if that is all of its mark.
   *
   * @param kept whether what is printed is kept: then "5 bis." is a mark of its own
   */
  static Optional<Matcher> number(Passage passage, boolean kept) {
    Matcher number = NUMBERED.matcher(passage.text());
    boolean whole =
        number.lookingAt()
            && !isNoProse(passage)
            && !(kept && number.group(2) != null)
            && passage
                .setting()
                .filter(Setting.Marked.class::isInstance)
                .map(mark -> ((Setting.Marked) mark).mark().equals(number.group().strip()))
                .orElse(true);
    return whole ? Optional.of(number) : Optional.empty();
  }

  /** The mark of a sub-paragraph that it begins with: "(a)" is the group, white space follows. */
  static Optional<Matcher> item(Passage passage) {
    Matcher mark = MARKED.matcher(passage.text());
    return mark.lookingAt() && !isNoProse(passage) ? Optional.of(mark) : Optional.empty();
  }

  /**
   * How a paragraph is set that shows it: without a number by its style, or with a mark that is
   * neither a number nor that of a sub-paragraph of the paragraph before.
   */
  static Optional<Setting> own(Passage passage, boolean kept) {
    Optional<Matcher> item = item(passage);
    if (item.isPresent() && kept) {
      return Optional.of(new Setting.Marked(item.get().group(1)));
    }
    Matcher number = NUMBERED.matcher(passage.text());
    if (number.lookingAt() && kept) {
      return Optional.of(new Setting.Marked(number.group().strip()));
    }
    return passage.setting();
  }

  /** Where the words begin behind a mark of its own. */
  static int end(Setting setting, Passage passage) {
    int end = setting instanceof Setting.Marked marked ? marked.mark().length() : 0;
    while (end > 0 && end < passage.text().length() && passage.text().charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  /** "b) Climate change;": a mark that has lost its first bracket. */
  static boolean isHalf(Passage passage) {
    return HALF_MARK.matcher(passage.text()).lookingAt();
  }
}
