package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import penholder.model.Clause;
import penholder.model.Setting;

/**
 * The annexes of a resolution: texts of their own, with counts of their own that may have holes.
 */
final class Annexes {
  private final ParagraphRow row;
  private final List<Clause> clauses = new ArrayList<>();
  private int counted;

  private Annexes(ParagraphRow row) {
    this.row = row;
  }

  /** Takes what is left of a row when the text has been taken. */
  static List<Clause> rest(ParagraphRow row) {
    Annexes annexes = new Annexes(row);
    while (!row.isAtEnd()) {
      annexes.paragraph();
    }
    return annexes.clauses;
  }

  private void paragraph() {
    Passage passage = row.here();
    Optional<Matcher> number = ParagraphMark.number(passage, row.isKept(passage));
    Setting setting = number.map(this::numbered).orElseGet(() -> bare(passage));
    int words = number.map(Matcher::end).orElseGet(() -> ParagraphMark.end(setting, passage));
    boolean prose = !setting.isHeading() && !setting.equals(Setting.ROW);
    Clause clause = prose ? row.clause(words, Optional.empty()) : row.line(words);
    clauses.add(clause.set(setting));
  }

  private Setting numbered(Matcher found) {
    int number = Integer.parseInt(found.group(1));
    if (number == counted + 1) {
      counted++;
      return Setting.COUNTED;
    }
    if (number == 1) {
      counted = 1;
      return Setting.AGAIN;
    }
    return new Setting.Marked(found.group().strip());
  }

  private Setting bare(Passage passage) {
    Optional<Matcher> item = ParagraphMark.item(passage);
    if (item.isPresent()) {
      return new Setting.Marked(item.get().group(1));
    }
    String words = passage.withoutMarks().text();
    boolean styled = passage.setting().isPresent();
    if (LineForm.ANNEX.fits(words) && (!styled || passage.isSet(Setting::isHeading))) {
      return new Setting.Heading(0);
    }
    if (styled) {
      return passage.setting().get();
    }
    boolean underHeading =
        !clauses.isEmpty() && clauses.get(clauses.size() - 1).setting().isHeading();
    return underHeading && !words.matches(".*[.,;:]") ? new Setting.Heading(1) : Setting.UNCOUNTED;
  }
}
