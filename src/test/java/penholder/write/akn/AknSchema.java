package penholder.write.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final Pattern EID = Pattern.compile(" eId=\"([^\"]*)\"");
  private static final Pattern REFERENCE =
      Pattern.compile(" (?:source|href|as|refersTo)=\"#([^\"]*)\"");
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
      return errors;
    }
    errors.addAll(dangling(new String(file, StandardCharsets.UTF_8)));
    return errors;
  }

  /** References within the file that lead to nothing, which a schema cannot see. */
  private static List<String> dangling(String file) {
    Set<String> known =
        EID.matcher(file).results().map(found -> found.group(1)).collect(Collectors.toSet());
    return REFERENCE
        .matcher(file)
        .results()
        .map(found -> found.group(1))
        .filter(reference -> !known.contains(reference))
        .distinct()
        .map(reference -> "nothing is called " + reference)
        .toList();
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
