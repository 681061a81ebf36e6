package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import penholder.docx.DocxFile;
import penholder.docx.Lint;

/** The rows of a table in a Word file, read back: of a row the cells, of a cell the paragraphs. */
final class TableText {
  private final boolean marked;

  private TableText(boolean marked) {
    this.marked = marked;
  }

  /** The words alone. */
  static List<List<List<String>>> plain(DocxFile file) {
    return new TableText(false).rows(file);
  }

  /**
   * The words and how they look: {@code [-gone-]}, {@code (-the number of a note that is gone-)},
   * {@code [+added+]}, {@code (+of a new paragraph+)}, {@code (=kept=)}, {@code *italics*}, {@code
   * ^1} for the mark of a note, {@code {slot}!} for a highlighted slot, {@code ~} for a space that
   * does not break.
   */
  static List<List<List<String>>> marked(DocxFile file) {
    return new TableText(true).rows(file);
  }

  private List<List<List<String>>> rows(DocxFile file) {
    List<List<List<String>>> rows = new ArrayList<>();
    for (Element row : Lint.all(file.root("word/document.xml"), "tr")) {
      List<List<String>> cells = new ArrayList<>();
      for (Element cell : Lint.all(row, "tc")) {
        cells.add(Lint.all(cell, "p").stream().map(this::words).toList());
      }
      rows.add(cells);
    }
    return rows;
  }

  private String words(Element paragraph) {
    StringBuilder line = new StringBuilder();
    for (Element run : Lint.all(paragraph, "r")) {
      StringBuilder words = new StringBuilder();
      NodeList children = run.getChildNodes();
      for (int n = 0; n < children.getLength(); n++) {
        switch (children.item(n).getLocalName()) {
          case "t" -> words.append(children.item(n).getTextContent());
          case "tab" -> words.append('\t');
          case "noBreakHyphen" -> words.append('\u2011');
          default -> {}
        }
      }
      line.append(marked ? marked(words.toString(), run) : words);
    }
    return marked ? joined(line.toString()) : line.toString();
  }

  private static String marked(String words, Element run) {
    String shown = words.replace('\t', '>').replace('\u00a0', '~');
    shown = Lint.all(run, "i").isEmpty() ? shown : "*" + shown + "*";
    shown = Lint.all(run, "rStyle").isEmpty() ? shown : "^" + shown;
    shown = Lint.all(run, "highlight").isEmpty() ? shown : shown + "!";
    if (!Lint.all(run, "strike").isEmpty()) {
      return "[-" + shown + "-]";
    }
    if (!Lint.all(run, "u").isEmpty()) {
      return Lint.all(run, "b").isEmpty() ? "(+" + shown + "+)" : "[+" + shown + "+]";
    }
    String colour = Lint.all(run, "color").isEmpty() ? "" : "(=";
    for (Element color : Lint.all(run, "color")) {
      colour = color.getAttributeNS(DocxFile.W, "val").equals("B00020") ? "(-" : colour;
    }
    return colour.isEmpty() ? shown : colour + shown + colour.charAt(1) + ")";
  }

  /** Two runs in the same look, one after the other, read as one. */
  private static String joined(String line) {
    return line.replace("-][-", "")
        .replace("+][+", "")
        .replace("+)(+", "")
        .replace("-)(-", "")
        .replace("=)(=", "");
  }
}
