package penholder.read.docx;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import penholder.report.Place;

/**
 * Walks through the XML of one part, element by element, and holds nothing of it: a part of any
 * size takes no memory but for what the walker keeps.
 */
final class XmlCursor {
  /** Prefixes for the namespaces that matter, in their two editions; WordprocessingML has none. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
          "",
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "m:",
          "http://purl.oclc.org/ooxml/officeDocument/math",
          "m:",
          "http://schemas.openxmlformats.org/markup-compatibility/2006",
          "mc:",
          "http://schemas.openxmlformats.org/package/2006/relationships",
          "rel:",
          XMLConstants.XML_NS_URI,
          "xml:");

  private static final String NO_NAMESPACE = "none:";

  /** Those of WordprocessingML, of XML itself, and without a namespace. */
  private static final Set<String> OF_ATTRIBUTES = Set.of("", "xml:", NO_NAMESPACE);

  /** Tables in tables in tables take four levels each: this is far beyond any text. */
  private static final int DEEPEST = 400;

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final String file;
  private final String text;
  private final XMLStreamReader reader;
  private int depth;

  /**
   * @param file the part as the user is told of it
   * @param part its bytes: text in UTF-8, or in UTF-16 with a byte order mark, as Word may write it
   * @throws Unreadable if they are no such text
   */
  XmlCursor(String file, byte[] part) {
    boolean utf16 = part.length > 1 && (part[0] & part[1] & 0xFE) == 0xFE;
    CharsetDecoder decoder =
        (utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder();
    CharBuffer chars = CharBuffer.allocate(part.length);
    boolean broken = decoder.decode(ByteBuffer.wrap(part), chars, true).isError();
    String decoded = chars.flip().toString();
    this.file = file;
    this.text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
    if (broken) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      throw damaged(place(line, text.length() - text.lastIndexOf('\n')));
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      reader = factory.createXMLStreamReader(new StringReader(text));
    } catch (XMLStreamException e) {
      throw damaged(place(e.getLocation()));
    }
  }

  /** Walks through the elements directly in the root. */
  void inRoot(Consumer<String> each) {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      continue;
    }
    children(each);
    while (next() != XMLStreamConstants.END_DOCUMENT) {
      continue;
    }
  }

  /**
   * Walks through the elements directly in the one under the cursor. What is not read of a child is
   * passed over.
   *
   * @param each takes the name of the child: "p", or "mc:Fallback" outside WordprocessingML, or ":"
   *     and a name for a namespace that does not matter
   */
  void children(Consumer<String> each) {
    int inside = depth;
    next();
    while (depth >= inside) {
      if (depth > inside) {
        each.accept(name());
        while (depth > inside) {
          next();
        }
      }
      next();
    }
  }

  /** The characters in the element under the cursor. */
  String text() {
    StringBuilder characters = new StringBuilder();
    int inside = depth;
    while (true) {
      int event = next();
      if (depth < inside) {
        return characters.toString();
      }
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        characters.append(reader.getText());
      }
    }
  }

  /** The value of an attribute of the element under the cursor, or an empty string. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)
          && OF_ATTRIBUTES.contains(prefix(reader.getAttributeNamespace(i)))) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  private String name() {
    return prefix(reader.getNamespaceURI()) + reader.getLocalName();
  }

  private static String prefix(String namespace) {
    return namespace == null ? NO_NAMESPACE : PREFIXES.getOrDefault(namespace, ":");
  }

  private int next() {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.ENTITY_REFERENCE -> throw damaged(place(reader.getLocation()));
        case XMLStreamConstants.DTD ->
            throw new Unreadable(
                "document type",
                "A document type is declared here, which Word never does and which can pull in other"
                    + " files: the file is not read. Open it in Word and save it again as .docx.",
                place(reader.getLocation()));
        default -> {}
      }
      if (depth > DEEPEST) {
        throw new Unreadable(
            "too deep",
            "Elements stand in each other more than "
                + DEEPEST
                + " deep, which no text needs: the file is damaged or made to do harm. Ask for the"
                + " file once more.",
            place(reader.getLocation()));
      }
      return event;
    } catch (XMLStreamException e) {
      throw damaged(place(e.getLocation()));
    }
  }

  private static Unreadable damaged(Place at) {
    return new Unreadable(
        "damaged",
        "The file is damaged: its XML breaks here. Open it in Word with \"Open and Repair\" and save"
            + " it again, or ask for the file once more.",
        at);
  }

  private Place place(Location at) {
    return place(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
  }

  private Place place(int line, int column) {
    return new Place(file, line, column, text.lines().skip(line - 1L).findFirst().orElse(""));
  }
}
