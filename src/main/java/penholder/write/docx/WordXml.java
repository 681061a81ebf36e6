package penholder.write.docx;

import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes WordprocessingML: it knows how paragraphs, runs, note references and links are spelled,
 * and nothing of resolutions. Attributes are given as name and value in turns.
 */
final class WordXml {
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  private final XmlOut out = new XmlOut();

  /** Opens the outermost element like the one of the template. */
  void openRoot(Element like) {
    out.openLike(like);
    if (!like.hasAttributeNS(XMLNS, "w")) {
      out.attribute("xmlns:w", XmlIn.W);
    }
    if (!like.hasAttributeNS(XMLNS, "r")) {
      out.attribute("xmlns:r", XmlIn.R);
    }
  }

  void open(String name, String... attributes) {
    out.open("w:" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.attribute("w:" + attributes[i], attributes[i + 1]);
    }
  }

  void openLike(Element element) {
    out.openLike(element);
  }

  void close() {
    out.close();
  }

  void empty(String name, String... attributes) {
    open(name, attributes);
    close();
  }

  /** Copies an element of the template with everything in it, but for the indentation. */
  void copy(Element element) {
    out.openLike(element);
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        copy(child);
      } else {
        copyText(node);
      }
    }
    close();
  }

  /** Copies a text node of the template, unless it only indents the elements around it. */
  void copyText(Node node) {
    if (node instanceof CharacterData words
        && node.getNodeType() != Node.COMMENT_NODE
        && (!words.getData().isBlank() || words.getParentNode().getChildNodes().getLength() == 1)) {
      out.text(words.getData());
    }
  }

  /** Opens a paragraph in a style; to be closed. */
  void openParagraph(String style) {
    open("p");
    open("pPr");
    empty("pStyle", "val", style);
    close();
  }

  /** A run with some words; a tab and a non-breaking hyphen in them are those of Word. */
  void words(Ink ink, String words) {
    open("r");
    ink.write(this);
    int from = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || words.charAt(i) == '\t' || words.charAt(i) == '\u2011') {
        text(words.substring(from, i));
        if (i < words.length()) {
          empty(words.charAt(i) == '\t' ? "tab" : "noBreakHyphen");
        }
        from = i + 1;
      }
    }
    close();
  }

  private void text(String words) {
    if (!words.isEmpty()) {
      open("t");
      out.attribute("xml:space", "preserve");
      out.text(words);
      close();
    }
  }

  /** The mark of a note in the text. */
  void noteReference(Ink ink, int id) {
    open("r");
    ink.write(this);
    empty("footnoteReference", "id", String.valueOf(id));
    close();
  }

  /** The mark of a note before the note itself. */
  void noteMark(Ink ink) {
    open("r");
    ink.write(this);
    empty("footnoteRef");
    close();
  }

  /** Opens a link around runs; to be closed. */
  void openLink(String relationship) {
    open("hyperlink");
    out.attribute("r:id", relationship);
    out.attribute("w:history", "1");
  }

  byte[] bytes() {
    return out.bytes();
  }
}
