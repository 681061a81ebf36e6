package penholder.read.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small Word file made by hand: the XML of its parts, put together. */
final class WordFile {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String RELATED =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s"
          + "</Relationships>";
  private static final String KIND =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder related = new StringBuilder();

  /** A file with the paragraphs and tables of a body. */
  static WordFile of(String body) {
    WordFile file = new WordFile();
    file.parts.put("_rels/.rels", related("officeDocument", "word/document.xml"));
    file.put("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
    return file;
  }

  /** A file that holds nothing yet. */
  static WordFile empty() {
    return new WordFile();
  }

  /** The same with notes, comments or styles. */
  WordFile with(String kind, String content) {
    related.append(relationship(kind, kind + ".xml"));
    parts.put("word/_rels/document.xml.rels", bytes(RELATED.formatted(related)));
    return put("word/" + kind + ".xml", part(kind, content));
  }

  WordFile put(String name, String content) {
    return put(name, bytes(content));
  }

  WordFile put(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static String part(String root, String content) {
    return "<w:%s %s>%s</w:%s>".formatted(root, W, content, root);
  }

  private static byte[] related(String kind, String target) {
    return bytes(RELATED.formatted(relationship(kind, target)));
  }

  private static String relationship(String kind, String target) {
    return "<Relationship Id=\"r%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(kind, KIND, kind, target);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
