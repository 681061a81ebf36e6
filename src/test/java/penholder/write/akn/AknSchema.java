package penholder.write.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Holds files to the part of the schema of Akoma Ntoso that stands in the test resources. */
public final class AknSchema {
  private static final Schema SCHEMA = schema();

  private AknSchema() {}

  /** What is wrong with a file, with line and column; empty if nothing is. */
  public static List<String> errors(byte[] file) {
    List<String> errors = new ArrayList<>();
    Validator validator = SCHEMA.newValidator();
    validator.setErrorHandler(
        new DefaultHandler() {
          @Override
          public void error(SAXParseException e) {
            errors.add(e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
          }
        });
    try {
      validator.validate(new StreamSource(new ByteArrayInputStream(file)));
    } catch (SAXException | IOException e) {
      errors.add(e.getMessage());
    }
    return errors;
  }

  private static Schema schema() {
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      URL schema = AknSchema.class.getResource("/schemas/akomantoso30-subset.xsd");
      return factory.newSchema(schema);
    } catch (SAXException e) {
      throw new AssertionError(e);
    }
  }
}
