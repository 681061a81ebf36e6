package penholder.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes one XML part into memory. Characters that XML 1.0 has no place for become U+FFFD, so that
 * nothing in a text can spoil the file and nothing is lost unseen. (The writer of the JDK does not
 * look at them, and costs more to start than the whole part.)
 */
public final class XmlOut {
  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Opens an element ("w:p"); its prefix must be declared on it or around it. */
  public void open(String name) {
    endTag();
    xml.append('<').append(name);
    open.push(name);
    inTag = true;
  }

  /** An attribute of the element just opened; a namespace is declared in the same way. */
  public void attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"");
    escape(value);
    xml.append('"');
  }

  /** Words of the element that is open. */
  public void text(String words) {
    endTag();
    escape(words);
  }

  /** Begins a line, with two spaces for each degree; only between elements without running text. */
  public void line(int degree) {
    endTag();
    xml.append('\n').append("  ".repeat(degree));
  }

  /** Closes the element opened last. */
  public void close() {
    String name = open.pop();
    if (inTag) {
      xml.append("/>");
      inTag = false;
    } else {
      xml.append("</").append(name).append('>');
    }
  }

  /** Opens an element like one of the template, attributes and declared prefixes included. */
  public void openLike(Element element) {
    openLike(element, element.getNodeName());
  }

  /** The same under another name ("w:delText"). */
  public void openLike(Element element, String name) {
    open(name);
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      attribute(attribute.getNodeName(), attribute.getNodeValue());
    }
  }

  /** The part, complete. */
  public byte[] bytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void endTag() {
    if (inTag) {
      xml.append('>');
      inTag = false;
    }
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int c = words.codePointAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        // As they are, attributes would read them as spaces, and text the last one as a line end.
        case '\t', '\n', '\r' -> xml.append("&#").append(c).append(';');
        default -> xml.appendCodePoint(isLegal(c) ? c : 0xFFFD);
      }
    }
  }

  private static boolean isLegal(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
