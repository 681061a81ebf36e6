package penholder.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Holds the parts of a Word file to the schemas of Office Open XML, which come with POI. What they
 * cannot say, {@link Lint} says.
 */
public final class Schemas {
  private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
  private static final String XML_NAMESPACE =
      """
      <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xsd:attribute name="space" type="xsd:string"/>
        <xsd:attribute name="lang" type="xsd:string"/>
      </xsd:schema>
      """;
  private static final Schema WORD = schema("wml.xsd");
  private static final Schema RELATIONSHIPS = schema("opc-relationships.xsd");

  private Schemas() {}

  /** What is wrong with the parts of a file, with line and column; empty if nothing is. */
  public static List<String> errors(DocxFile file) {
    List<String> errors = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
      String name = part.getKey();
      if (name.endsWith(".rels")) {
        errors.addAll(errors(RELATIONSHIPS, name, part.getValue()));
      } else if (name.startsWith("word/") && name.endsWith(".xml")) {
        errors.addAll(errors(WORD, name, part.getValue()));
      }
    }
    return errors;
  }

  private static List<String> errors(Schema schema, String name, byte[] part) {
    List<String> errors = new ArrayList<>();
    Validator validator = schema.newValidator();
    validator.setErrorHandler(
        new DefaultHandler() {
          @Override
          public void error(SAXParseException e) {
            errors.add(
                "%s:%d:%d: %s"
                    .formatted(name, e.getLineNumber(), e.getColumnNumber(), e.getMessage()));
          }
        });
    try {
      validator.validate(new StreamSource(new ByteArrayInputStream(part)));
    } catch (SAXException | IOException e) {
      errors.add(name + ": " + e.getMessage());
    }
    return errors;
  }

  private static Schema schema(String name) {
    try {
      DOMImplementationLS dom =
          (DOMImplementationLS)
              DOMImplementationRegistry.newInstance().getDOMImplementation("LS 3.0");
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setResourceResolver(
          (type, namespace, publicId, systemId, base) -> imported(dom, namespace, systemId));
      return factory.newSchema(
          new StreamSource(Schemas.class.getResourceAsStream(FOLDER + name), name));
    } catch (SAXException | ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Finds the schemas that a schema imports, without the network. */
  private static LSInput imported(DOMImplementationLS dom, String namespace, String systemId) {
    LSInput input = dom.createLSInput();
    if (XMLConstants.XML_NS_URI.equals(namespace)) {
      input.setStringData(XML_NAMESPACE);
    } else {
      String name = systemId.substring(systemId.lastIndexOf('/') + 1);
      input.setSystemId(name);
      input.setByteStream(Schemas.class.getResourceAsStream(FOLDER + name));
    }
    return input;
  }
}
