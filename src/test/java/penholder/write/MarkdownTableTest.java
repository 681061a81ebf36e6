package penholder.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** Tables read back by a Markdown parser: every cell says what was put in, letter for letter. */
class MarkdownTableTest {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final String NASTY = "|*_`\\[]<>&~#!(){}-+.1 aé€ \"'";

  @Test
  void marksOfMarkdownInTheWordsStayWords() {
    String words = "a | b *c* _d_ `e` [f](g) <h> &amp; ~~i~~ \\| \\ https://un.org ! # {report}";
    assertEquals(List.of("What", words), cells(List.of("What"), List.of(words)));
  }

  @Test
  void randomWordsStayAsTheyAre() {
    long seed = 20261122;
    Random random = new Random(seed);
    for (int n = 0; n < 2000; n++) {
      StringBuilder words = new StringBuilder("x");
      for (int at = random.nextInt(12); at > 0; at--) {
        words.append(NASTY.charAt(random.nextInt(NASTY.length())));
      }
      String cell = words.append('x').toString();
      assertEquals(
          List.of("One", "Two", cell, cell),
          cells(List.of("One", "Two"), List.of(cell, cell)),
          "seed " + seed + ", table " + n);
    }
  }

  @Test
  void columnsArePaddedAndNumbersStandToTheRight() {
    MarkdownTable table = new MarkdownTable(List.of("Where", "Words"));
    table.row(List.of("OP12(a)", "7"));
    table.row(List.of("", "107"));
    assertEquals(
        List.of(
            "| Where   | Words |",
            "|---------|------:|",
            "| OP12(a) |     7 |",
            "|         |   107 |"),
        table.lines());
  }

  private static List<String> cells(List<String> heads, List<String> row) {
    MarkdownTable table = new MarkdownTable(heads);
    table.row(row);
    List<String> cells = new ArrayList<>();
    PARSER
        .parse(String.join("\n", table.lines()))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                  cells.add(text(node));
                } else {
                  visitChildren(node);
                }
              }
            });
    return cells;
  }

  /** The words of a cell; anything else in it shows as its class. */
  private static String text(Node cell) {
    StringBuilder words = new StringBuilder();
    for (Node node = cell.getFirstChild(); node != null; node = node.getNext()) {
      words.append(node instanceof Text text ? text.getLiteral() : "<" + node.getClass() + ">");
    }
    return words.toString();
  }
}
