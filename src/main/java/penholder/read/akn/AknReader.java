package penholder.read.akn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import penholder.model.Resolution;
import penholder.read.Decoding;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.report.Source;

/**
 * Reads adopted resolutions from the XML in which the United Nations publishes them: Akoma Ntoso
 * 3.0 with the extensions of AKN4UN.
 *
 * <p>Paragraphs, headings, rows and annexes are put where their marks and numbers say, not where
 * the file nests them; where the records in the file contradict the text, the text is used and a
 * finding says so. The wording is the file's; only white space and hyphens that do not break get
 * one form. Nothing is fetched: no document type, no entity, no other file.
 */
public final class AknReader {
  private static final Pattern XML = Pattern.compile("\\ufeff?\\s*<[?!A-Za-z]");
  private static final int LOOKED_AT = 200;

  private AknReader() {}

  /**
   * Whether a file is XML: by its first characters, or by its name if it says so. Whether it is the
   * right kind of XML, {@link #read} tells.
   */
  public static boolean isFor(byte[] bytes, String name) {
    int length = Math.min(bytes.length, LOOKED_AT);
    String start = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return XML.matcher(start).lookingAt() || name.toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  /**
   * The resolutions in a file: one, or one for each part (A, B ...) of a text in parts.
   *
   * @param bytes the file: XML in UTF-8
   * @param name the file as the user named it
   * @return at least one; without a value, and with a finding that says where and what to do, for a
   *     file that is damaged, too large, nested too deep, no XML, another kind of XML, in another
   *     language than English, or without symbol, title, date of adoption or text
   */
  public static List<Reported<Resolution>> read(byte[] bytes, String name) {
    Reported<Source> decoded = Decoding.text(name, bytes);
    if (decoded.value().isEmpty()) {
      return List.of(Reported.refused(decoded.findings()));
    }
    Source source = decoded.value().get();
    try {
      return resolutions(XmlTree.read(source), source);
    } catch (Unreadable unreadable) {
      return List.of(Reported.refused(unreadable.finding()));
    }
  }

  private static List<Reported<Resolution>> resolutions(XmlElement root, Source source)
      throws Unreadable {
    if (!root.is("akomaNtoso")) {
      throw new Unreadable(
          Finding.error(
              "another XML",
              "This is XML of another kind: it begins with <%s>, a resolution of the United Nations with"
                      .formatted(root.name())
                  + " <akomaNtoso>. Give that, the resolution as a Word file, or its text.",
              source.at(root.line(), root.column())));
    }
    XmlElement document = root.children().findFirst().orElse(root);
    List<Reported<Resolution>> found = new ArrayList<>();
    root.all("statement")
        .forEach(text -> found.add(new StatementReader(source, document, text).read()));
    if (found.isEmpty()) {
      throw new Unreadable(
          Finding.error(
              "no resolution",
              "There is no resolution in this file: it holds no <statement>. Give the XML of a"
                  + " resolution.",
              source.at(root.line(), root.column())));
    }
    return found;
  }
}
