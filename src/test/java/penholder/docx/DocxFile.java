package penholder.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A Word file taken apart. It shares no code with the writer.
 *
 * @param parts the parts by name
 */
public record DocxFile(Map<String, byte[]> parts) {
  /** The namespace of WordprocessingML. */
  public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** Takes a file apart. */
  public static DocxFile of(byte[] file) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new DocxFile(parts);
  }

  /** The file with some words of a part replaced. */
  public byte[] with(String name, String from, String to) {
    String xml = new String(parts.get(name), StandardCharsets.UTF_8);
    if (!xml.contains(from)) {
      throw new AssertionError("nothing to change: " + from);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        boolean changed = part.getKey().equals(name);
        zip.write(
            changed ? xml.replace(from, to).getBytes(StandardCharsets.UTF_8) : part.getValue());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** The root element of a part. */
  public Element root(String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(parts.get(name)))
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError(name, e);
    }
  }
}
