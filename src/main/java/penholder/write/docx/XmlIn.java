package penholder.write.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one XML part of the template, and looks around in it. */
final class XmlIn {
  /** The namespace of WordprocessingML. */
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** The namespace of references from a part to another. */
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final DocumentBuilder PARSER = parser();

  private XmlIn() {}

  private static DocumentBuilder parser() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder parser = factory.newDocumentBuilder();
      parser.setErrorHandler(new DefaultHandler()); // the default one prints on standard error
      return parser;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  static synchronized Element root(byte[] part) throws SAXException {
    try {
      return PARSER.parse(new ByteArrayInputStream(part)).getDocumentElement();
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }

  /** Whether a node is the WordprocessingML element of a name. */
  static boolean isWord(Node node, String name) {
    return node instanceof Element
        && name.equals(node.getLocalName())
        && W.equals(node.getNamespaceURI());
  }

  /** The elements directly in another. */
  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  /** The first WordprocessingML element of a name directly in another. */
  static Optional<Element> child(Element element, String name) {
    return children(element).stream().filter(child -> isWord(child, name)).findFirst();
  }

  /** The first WordprocessingML element of a name anywhere in another. */
  static Optional<Element> first(Element element, String name) {
    for (Element child : children(element)) {
      Optional<Element> found = isWord(child, name) ? Optional.of(child) : first(child, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The value of an attribute of WordprocessingML, or an empty string. */
  static String value(Element element, String name) {
    return element.getAttributeNS(W, name);
  }
}
