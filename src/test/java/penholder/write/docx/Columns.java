package penholder.write.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Resolution;
import penholder.model.Setting;
import penholder.style.Printed;

/**
 * The two texts as a reader finds them in the columns of a table, line by line, each note a line
 * below its paragraph; and as they should stand there. The order of the old text is found by the
 * labels: a moved paragraph stands where the new text has it.
 */
final class Columns {
  private Columns() {}

  /** A text as it should stand in its column. */
  static List<String> expected(Resolution resolution) {
    Printed printed = Printed.of(resolution);
    List<String> lines = new ArrayList<>();
    int number = 1;
    for (Printed.Paragraph paragraph : printed.paragraphs()) {
      StringBuilder words = new StringBuilder(paragraph.mark());
      words.append(paragraph.mark().isEmpty() ? "" : "\t");
      List<String> notes = new ArrayList<>();
      boolean afterNote = false;
      for (Inline inline : paragraph.text()) {
        if (inline instanceof Note note) {
          words.append(afterNote ? "," : "").append(number);
          notes.add(number + " " + note.words());
          number++;
        } else {
          words.append(Inline.words(List.of(inline)));
        }
        afterNote = inline instanceof Note;
      }
      boolean cells = paragraph.setting().equals(Setting.ROW);
      lines.add(cells ? words.toString().replace("\t", " | ") : words.toString());
      lines.addAll(notes);
    }
    return plain(lines);
  }

  /** The new text in the third column. */
  static List<String> fresh(List<List<List<String>>> rows) {
    return plain(paragraphRows(rows).stream().flatMap(row -> row.get(2).stream()).toList());
  }

  /** The old text in the second column, its paragraphs in the order of the old text. */
  static List<String> old(List<List<List<String>>> rows, Resolution old) {
    Map<String, List<String>> cells = new HashMap<>();
    for (List<List<String>> row : paragraphRows(rows)) {
      if (!plain(row.get(1)).isEmpty()) {
        String label = String.join("", row.get(0)).replaceFirst("^old ", "");
        List<String> before = cells.put(label.split(",| →")[0], row.get(1));
        if (before != null) {
          throw new AssertionError("twice in the old column: " + label);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (Printed.Paragraph paragraph : Printed.of(old).paragraphs()) {
      List<String> cell = cells.remove(paragraph.label());
      lines.addAll(cell == null ? List.of() : cell);
    }
    if (!cells.isEmpty()) {
      throw new AssertionError("in the old column without its label: " + cells);
    }
    return plain(lines);
  }

  /** The rows of paragraphs: not the head, nor the headings, nor facts of the masthead. */
  private static List<List<List<String>>> paragraphRows(List<List<List<String>>> rows) {
    return rows.stream()
        .filter(row -> row.size() == 4)
        .filter(
            row ->
                String.join("", row.get(0))
                    .matches("(old |new )?(PP|([IVX]+\\.)?OP|Annex ([IVX]+\\.)?)\\d.*"))
        .toList();
  }

  /** Kinds of space and hyphen apart; an empty cell is as good as none. */
  private static List<String> plain(List<String> lines) {
    return lines.stream()
        .map(line -> line.replace('\u00a0', ' ').replace('\u2011', '-'))
        .filter(line -> !line.isBlank())
        .toList();
  }
}
