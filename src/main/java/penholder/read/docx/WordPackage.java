package penholder.read.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a Word file that are XML, by name ("word/document.xml"); pictures and the like are
 * passed over.
 */
final class WordPackage {
  /** A resolution with all its XML has well under 1 MB, a document of 500 pages 10. */
  private static final int MOST_XML = 16_000_000;

  /** With pictures; beyond that, unpacking only to pass over it takes seconds. */
  private static final long MOST_BYTES = 150_000_000;

  private final String file;
  private final Map<String, byte[]> parts = new HashMap<>();
  private long unpacked;
  private long kept;

  private WordPackage(String file) {
    this.file = file;
  }

  /**
   * Takes a file apart.
   *
   * @throws Unreadable if it is no zip file, is damaged, or unpacks to more than a text can be
   */
  static WordPackage open(byte[] bytes, String file) {
    ForeignFile.refuse(bytes, file);
    WordPackage parts = new WordPackage(file);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.take(entry.getName(), zip);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable(
          "damaged",
          file + " is damaged: it cannot be unpacked to its end. Ask for the file once more.");
    }
    return parts;
  }

  private void take(String name, InputStream part) throws IOException {
    boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      unpacked += read;
      kept += xml ? read : 0;
      if (unpacked > MOST_BYTES || kept > MOST_XML) {
        throw new Unreadable(
            "too large",
            file
                + " unpacks to far more than a text can be, and is not read: it may be made to fill"
                + " the memory. If it is what it should be, copy its text into a new file, without"
                + " pictures.");
      }
      if (xml) {
        bytes.write(buffer, 0, read);
      }
    }
    if (xml) {
      parts.putIfAbsent(name, bytes.toByteArray());
    }
  }

  /** The file as the user named it. */
  String file() {
    return file;
  }

  /** A part as the user is told of it: "a.docx/word/document.xml". */
  String shown(String part) {
    return file + "/" + part;
  }

  /** A walk through a part, if the file has it. */
  Optional<XmlCursor> part(String name) {
    return Optional.ofNullable(parts.get(name)).map(part -> new XmlCursor(shown(name), part));
  }

  /** Whether the file has a part. */
  boolean has(String name) {
    return parts.containsKey(name);
  }

  /**
   * The parts that a part refers to, by the last word of the kind of reference: "footnotes".
   *
   * @param from the part that refers, "" for the file itself
   */
  Map<String, String> related(String from) {
    Map<String, String> related = new HashMap<>();
    relationships(from, related::put);
    return related;
  }

  /** All parts of a kind that a part refers to, in the order of their names. */
  List<String> allRelated(String from, String kind) {
    List<String> all = new ArrayList<>();
    relationships(
        from,
        (found, to) -> {
          if (found.equals(kind)) {
            all.add(to);
          }
        });
    return all.stream().distinct().sorted().toList();
  }

  private void relationships(String from, BiConsumer<String, String> each) {
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    part(folder + "_rels/" + from.substring(folder.length()) + ".rels")
        .ifPresent(xml -> xml.inRoot(name -> relate(xml, folder, each)));
  }

  private static void relate(
      XmlCursor relationship, String folder, BiConsumer<String, String> each) {
    String kind = relationship.attribute("Type");
    String to = relationship.attribute("Target");
    each.accept(
        kind.substring(kind.lastIndexOf('/') + 1),
        to.startsWith("/") ? to.substring(1) : plain(folder + to));
  }

  /** A path without steps up: "word/../notes.xml" is "notes.xml". */
  private static String plain(String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
