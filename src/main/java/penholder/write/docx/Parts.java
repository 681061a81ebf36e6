package penholder.write.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a Word file by name ("word/document.xml"), in the order of the package. */
final class Parts {
  private static final LocalDateTime FIRST_TIME_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final Path file;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private Parts(Path file) {
    this.file = file;
  }

  /** Reads the parts of a template. */
  static Parts read(Path file) {
    Parts parts = new Parts(file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory()) {
          parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      }
    } catch (NoSuchFileException e) {
      throw new UnusableTemplate(file, "is not there", e);
    } catch (ZipException e) {
      throw new UnusableTemplate(file, whatElse(file), e);
    } catch (IOException e) {
      throw new UnusableTemplate(file, "cannot be read", e);
    }
    return parts;
  }

  /** What a file is that is no zip file: Word itself encrypts into, and once wrote, OLE2 files. */
  private static String whatElse(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return Arrays.equals(stream.readNBytes(OLE2.length), OLE2)
          ? "is protected by a password or in the format of Word 97; save it as .docx without one"
          : "is damaged or no Word file";
    } catch (IOException e) {
      return "cannot be read";
    }
  }

  /**
   * The root element of a part.
   *
   * @throws UnusableTemplate if the part is missing or no XML
   */
  Element root(String name) {
    byte[] part = parts.get(name);
    if (part == null) {
      throw unusable("has no part " + name);
    }
    try {
      return XmlIn.root(part);
    } catch (SAXException e) {
      throw new UnusableTemplate(file, "is damaged in its part " + name, e);
    }
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  void put(String name, byte[] bytes) {
    parts.put(name, bytes);
  }

  /** Takes out every part that is not among some; the list of content types stays. */
  void retain(Set<String> names) {
    parts.keySet().removeIf(name -> !names.contains(name) && !name.equals(ContentTypes.PART));
  }

  UnusableTemplate unusable(String whatIsWrong) {
    return new UnusableTemplate(file, whatIsWrong);
  }

  /** The Word file: the same parts and time give the same bytes. */
  byte[] zip(Instant time) {
    LocalDateTime stamp = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(stamp.isBefore(FIRST_TIME_OF_ZIP) ? FIRST_TIME_OF_ZIP : stamp);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }
}
