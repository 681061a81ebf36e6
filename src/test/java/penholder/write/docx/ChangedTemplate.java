package penholder.write.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import penholder.docx.DocxFile;
import penholder.docx.UnStyleTemplate;

/** The template as a person, or bad luck, may have changed it. */
final class ChangedTemplate {
  private ChangedTemplate() {}

  /** With some words of a part replaced, wherever they stand. */
  static byte[] bytes(String part, String from, String to) throws IOException {
    Map<String, byte[]> parts = parts();
    String xml = new String(parts.get(part), StandardCharsets.UTF_8);
    if (!xml.contains(from)) {
      throw new AssertionError("nothing to change: " + from);
    }
    parts.put(part, xml.replace(from, to).getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  /** Without a part. */
  static byte[] without(String part) throws IOException {
    Map<String, byte[]> parts = parts();
    parts.remove(part);
    return zip(parts);
  }

  static Map<String, byte[]> parts() throws IOException {
    return new TreeMap<>(DocxFile.of(UnStyleTemplate.fromSource()).parts());
  }

  static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
