package penholder.write.docx;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes one XML part into memory. Characters that XML 1.0 has no place for become U+FFFD, so that
 * nothing in a text can spoil the file and nothing is lost unseen.
 */
final class XmlOut {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter out;

  XmlOut() {
    try {
      out = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
      out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  /** Memory does not fail: what fails here is a mistake of the program. */
  private static void run(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens an element; a prefix must be declared on it or around it. */
  void open(String prefix, String name, String namespace) {
    run(() -> out.writeStartElement(prefix, name, namespace));
  }

  /** Declares a prefix on the element just opened. */
  void declare(String prefix, String namespace) {
    run(() -> out.writeNamespace(prefix, namespace));
  }

  void attribute(String prefix, String name, String namespace, String value) {
    run(() -> out.writeAttribute(prefix, namespace, name, legal(value)));
  }

  void attribute(String name, String value) {
    run(() -> out.writeAttribute(name, legal(value)));
  }

  void text(String words) {
    run(() -> out.writeCharacters(legal(words)));
  }

  void close() {
    run(out::writeEndElement);
  }

  /** Opens an element like one of the template, attributes and declared prefixes included. */
  void openLike(Element element) {
    openLike(element, element.getLocalName());
  }

  /** The same under another name. */
  void openLike(Element element, String newName) {
    open(prefix(element), newName, namespace(element));
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      String name = attribute.getLocalName();
      if (XMLNS.equals(attribute.getNamespaceURI())) {
        declare(name.equals("xmlns") ? "" : name, attribute.getNodeValue());
      } else if (attribute.getNamespaceURI() == null) {
        attribute(name, attribute.getNodeValue());
      } else {
        String namespace = attribute.getNamespaceURI();
        attribute(attribute.getPrefix(), name, namespace, attribute.getNodeValue());
      }
    }
  }

  private static String prefix(Node node) {
    return node.getPrefix() == null ? "" : node.getPrefix();
  }

  private static String namespace(Node node) {
    return node.getNamespaceURI() == null ? "" : node.getNamespaceURI();
  }

  /** The part, complete: everything still open is closed. */
  byte[] bytes() {
    run(out::writeEndDocument);
    run(out::close);
    return bytes.toByteArray();
  }

  private static String legal(String words) {
    if (words.codePoints().allMatch(XmlOut::isLegal)) {
      return words;
    }
    StringBuilder legal = new StringBuilder();
    words.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
