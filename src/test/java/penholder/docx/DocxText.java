package penholder.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A Word file as text that a person can read and compare: one line for each paragraph with words,
 * its style in front. {@code *italics*}, {@code =highlighted=}, {@code >} for a tab, {@code ~} for
 * a space that does not break, {@code ^1} for the mark of a note, {@code [words](address)} for a
 * link.
 */
public final class DocxText {
  private final Map<String, String> links = new TreeMap<>();
  private final StringBuilder line = new StringBuilder();

  private DocxText() {}

  /** The paragraphs of a part that have words. */
  public static List<String> lines(DocxFile file, String part) {
    return lines(file, part, file.root(part));
  }

  /** The same of a root element that was made from that of a part. */
  public static List<String> lines(DocxFile file, String part, Element root) {
    DocxText text = new DocxText();
    String rels = part.replaceFirst("([^/]+)$", "_rels/$1.rels");
    if (file.parts().containsKey(rels)) {
      for (Element relationship : children(file.root(rels))) {
        text.links.put(relationship.getAttribute("Id"), relationship.getAttribute("Target"));
      }
    }
    List<String> lines = new ArrayList<>();
    text.paragraphs(root, lines);
    return lines;
  }

  private void paragraphs(Element element, List<String> lines) {
    for (Element child : children(element)) {
      if (child.getLocalName().equals("p")) {
        line.setLength(0);
        String style = "";
        for (Element piece : children(child)) {
          if (piece.getLocalName().equals("pPr")) {
            style = value(piece, "pStyle") + ": ";
          } else {
            piece(piece);
          }
        }
        if (!line.isEmpty()) {
          lines.add(style.startsWith(":") ? style.substring(2) + line : style + line);
        }
      } else {
        paragraphs(child, lines);
      }
    }
  }

  private void piece(Element piece) {
    switch (piece.getLocalName()) {
      case "r" -> run(piece);
      case "hyperlink" -> {
        line.append('[');
        children(piece).forEach(this::piece);
        line.append("](").append(links.get(piece.getAttribute("r:id"))).append(')');
      }
      default -> children(piece).forEach(this::piece);
    }
  }

  private void run(Element run) {
    String mark = "";
    StringBuilder words = new StringBuilder();
    for (Element child : children(run)) {
      switch (child.getLocalName()) {
        case "rPr" -> mark = mark(child);
        case "t" -> words.append(child.getTextContent().replace('\u00a0', '~'));
        case "tab" -> words.append('>');
        case "noBreakHyphen" -> words.append('\u2011');
        case "footnoteReference" -> words.append('^').append(attribute(child, "id"));
        case "footnoteRef" -> words.append('^');
        case "fldChar", "commentReference" -> {}
        case "instrText" -> words.append('<').append(child.getTextContent().strip()).append('>');
        default -> words.append('<').append(child.getLocalName()).append('>');
      }
    }
    line.append(mark).append(words).append(mark);
  }

  private static String mark(Element properties) {
    StringBuilder mark = new StringBuilder();
    for (Element property : children(properties)) {
      mark.append(property.getLocalName().equals("i") ? "*" : "");
      mark.append(property.getLocalName().equals("highlight") ? "=" : "");
    }
    return mark.toString();
  }

  private static String value(Element properties, String name) {
    for (Element property : children(properties)) {
      if (property.getLocalName().equals(name)) {
        return attribute(property, "val");
      }
    }
    return "";
  }

  private static String attribute(Element element, String name) {
    return element.getAttributeNS(DocxFile.W, name);
  }

  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
