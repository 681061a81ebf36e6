package penholder.write;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in Markdown, its columns padded so that it reads as well on a terminal, numbers to the
 * right. Whatever a cell says is shown as it is: nothing in it is taken for Markdown.
 */
final class MarkdownTable {
  private static final String MARKS = "\\`*_[]<>|~&#";

  private final List<List<String>> rows = new ArrayList<>();

  MarkdownTable(List<String> heads) {
    row(heads);
  }

  /** Adds a row with as many cells as there are heads. */
  void row(List<String> cells) {
    rows.add(cells.stream().map(MarkdownTable::plain).toList());
  }

  /** The lines of the table. */
  List<String> lines() {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      int at = column;
      widths.add(rows.stream().mapToInt(row -> width(row.get(at))).max().orElse(0));
    }
    List<String> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(line(row, widths)));
    StringBuilder rule = new StringBuilder("|");
    for (int column = 0; column < widths.size(); column++) {
      rule.append("-".repeat(widths.get(column) + 1)).append(isOfNumbers(column) ? ":|" : "-|");
    }
    lines.add(1, rule.toString());
    return lines;
  }

  private String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder("|");
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      String room = " ".repeat(widths.get(column) - width(cell));
      boolean right = isOfNumbers(column);
      line.append(' ').append(right ? room + cell : cell + room).append(" |");
    }
    return line.toString();
  }

  private boolean isOfNumbers(int column) {
    return rows.stream().skip(1).allMatch(row -> row.get(column).matches("\\d+"));
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /** Words of a text on one line, with a backslash before what Markdown would take for a mark. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    for (char c : words.replaceAll("\\R", " ").toCharArray()) {
      if (MARKS.indexOf(c) >= 0) {
        plain.append('\\');
      }
      plain.append(c);
    }
    return plain.toString();
  }
}
