package penholder.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import penholder.model.Inline;
import penholder.model.Text;

/**
 * A table in Markdown: one line for each row, {@code | cell | cell |}. The line of dashes under the
 * first row says to other readers that it is a table, and nothing to us.
 */
final class MarkdownTable {
  /** What stands between two cells in the text of a row. */
  static final String TAB = "\t";

  /** Without steps back: a row of thousands of cells would need as many calls in each other. */
  private static final Pattern DASHES = Pattern.compile("\\|(?:\\s*+:?+-++:?+\\s*+\\|)++\\s*+");

  private MarkdownTable() {}

  /** Whether a paragraph is a table, by the characters of its file. */
  static boolean isAt(String literal) {
    return literal.startsWith("|");
  }

  /** One line of a table. */
  record Row(Node first, List<Inline> text) {}

  /** The rows of a table; a row whose text is empty has no words. */
  static List<Row> rows(Node paragraph, MarkdownInlines inlines, PlaceFinder places) {
    List<Row> rows = new ArrayList<>();
    List<List<Node>> lines = lines(paragraph);
    for (int i = 0; i < lines.size(); i++) {
      List<Node> line = lines.get(i);
      StringBuilder literal = new StringBuilder();
      line.forEach(node -> literal.append(places.literal(node)));
      if (i != 1 || !DASHES.matcher(literal).matches()) {
        rows.add(new Row(line.get(0), text(line, inlines)));
      }
    }
    return rows;
  }

  private static List<List<Node>> lines(Node paragraph) {
    List<List<Node>> lines = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        lines.add(line);
        line = new ArrayList<>();
      } else {
        line.add(node);
      }
    }
    lines.add(line);
    return lines;
  }

  /** The cells of a line, with a tab between two; a bar at its end closes the last. */
  private static List<Inline> text(List<Node> line, MarkdownInlines inlines) {
    List<Inline> text = new ArrayList<>();
    List<Node> cell = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      boolean last = i == line.size() - 1;
      boolean bar = line.get(i) instanceof BarSyntax.BarNode;
      if (!bar) {
        cell.add(line.get(i));
      }
      if (bar || last) {
        trimmed(inlines.of(cell)).forEach(inline -> add(inline, text));
        cell.clear();
      }
      if (bar && !last) {
        add(new Text(TAB), text);
      }
    }
    return text;
  }

  private static List<Inline> trimmed(List<Inline> cell) {
    List<Inline> trimmed = new ArrayList<>();
    for (int i = 0; i < cell.size(); i++) {
      if (!(cell.get(i) instanceof Text text)) {
        trimmed.add(cell.get(i));
        continue;
      }
      String words = i == 0 ? text.words().stripLeading() : text.words();
      words = i == cell.size() - 1 ? words.stripTrailing() : words;
      if (!words.isEmpty()) {
        trimmed.add(new Text(words));
      }
    }
    return trimmed;
  }

  private static void add(Inline inline, List<Inline> text) {
    int last = text.size() - 1;
    if (inline instanceof Text after && last >= 0 && text.get(last) instanceof Text before) {
      text.set(last, new Text(before.words() + after.words()));
    } else {
      text.add(inline);
    }
  }

  /** The line of dashes under a table's first row. */
  static String dashes(List<Inline> row) {
    long tabs =
        row.stream()
            .filter(Text.class::isInstance)
            .flatMapToInt(inline -> ((Text) inline).words().chars())
            .filter(character -> character == TAB.charAt(0))
            .count();
    return "|" + "---|".repeat((int) tabs + 1) + "\n";
  }
}
