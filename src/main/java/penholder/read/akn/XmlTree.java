package penholder.read.akn;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Source;

/**
 * The elements of a file as a tree. Nothing is fetched and nothing expanded: a document type, which
 * the United Nations never declares, ends the reading.
 */
final class XmlTree {
  /** A table in an annex of a part takes about fifteen levels: this is far beyond any text. */
  static final int DEEPEST = 100;

  private final Source source;
  private final XMLStreamReader reader;
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();

  private XmlTree(Source source) throws XMLStreamException {
    this.source = source;
    // A factory of its own for each file, so that files can be read at the same time.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    this.reader = factory.createXMLStreamReader(new StringReader(source.text()));
  }

  /**
   * The root of a file.
   *
   * @throws Unreadable if it is no XML, declares a document type, or is nested too deep
   */
  static XmlElement read(Source source) throws Unreadable {
    try {
      XmlTree tree = new XmlTree(source);
      tree.checkEncoding();
      return tree.root();
    } catch (XMLStreamException e) {
      throw new Unreadable(
          Finding.error(
              "damaged",
              "The file is damaged: its XML breaks here. Fetch the file once more.",
              place(source, e.getLocation())));
    }
  }

  /** A declaration that names another encoding than the one that the file was read in. */
  private void checkEncoding() throws Unreadable {
    String declared = reader.getCharacterEncodingScheme();
    if (declared != null
        && !declared.equalsIgnoreCase("UTF-8")
        && source.text().chars().anyMatch(c -> c >= 128)) {
      throw new Unreadable(
          Finding.error(
              "encoding",
              "The first line says that the file is written in \"%s\", but it is UTF-8: one of the"
                      .formatted(declared)
                  + " two is wrong. Save the file again as UTF-8, with encoding=\"UTF-8\" in its first"
                  + " line.",
              source.at(1, 1)));
    }
  }

  private XmlElement root() throws XMLStreamException, Unreadable {
    XmlElement root = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlElement element = element();
          root = root == null ? element : root;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          flush();
          open.pop();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            words.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new Unreadable(
                Finding.error(
                    "document type",
                    "A document type or an entity of its own stands here, which the United Nations"
                        + " never uses and which can do harm: the file is not read. Fetch the file"
                        + " from the United Nations once more.",
                    place(source, reader.getLocation())));
        default -> {}
      }
    }
    return root;
  }

  private XmlElement element() throws Unreadable {
    flush();
    if (open.size() == DEEPEST) {
      throw new Unreadable(
          Finding.error(
              "too deep",
              "Elements stand in each other more than "
                  + DEEPEST
                  + " deep, which no text needs: the file is damaged or made to do harm. Fetch the"
                  + " file once more.",
              place(source, reader.getLocation())));
    }
    Map<String, String> attributes = reader.getAttributeCount() == 0 ? Map.of() : new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    Location at = reader.getLocation();
    List<XmlNode> content = new ArrayList<>();
    XmlElement element =
        new XmlElement(
            reader.getLocalName(), attributes, content, at.getLineNumber(), at.getColumnNumber());
    if (!open.isEmpty()) {
      open.peek().content().add(element);
    }
    open.push(element);
    return element;
  }

  private void flush() {
    if (words.length() > 0) {
      open.peek().content().add(new XmlWords(words.toString()));
      words.setLength(0);
    }
  }

  private static Place place(Source source, Location at) {
    int line = Math.min(Math.max(1, at.getLineNumber()), source.lines());
    return source.at(line, Math.max(1, at.getColumnNumber()));
  }
}
