package penholder.write.docx;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.w3c.dom.Element;
import penholder.model.Header;

/** A Word file that holds a table and nothing else, in the look of a template. */
final class TablePackage {
  private TablePackage() {}

  /**
   * Writes the file.
   *
   * @param header gives the properties of the file
   * @param template the look
   * @param date when it is made
   * @param body writes the body of the document
   * @throws UnusableTemplate if the template cannot be used
   */
  static byte[] write(
      Header header, Path template, Instant date, BiConsumer<WordXml, TableStyles> body) {
    Parts parts = Parts.read(template);
    String document = WordFile.document(parts);
    BarePackage bare = new BarePackage(parts, document);
    Relationships related = bare.relationships();
    Styles styles = new Styles(parts, parts.root(related.target("styles", "styles")));
    TableStyles ofTable = TableStyles.of(styles);
    Revisions none = new Revisions("", date);
    WordXml out = new WordXml(none);
    Element root = parts.root(document);
    out.openRoot(root);
    body.accept(out, ofTable);
    out.close();
    parts.put(document, out.bytes());
    String notes = related.target("footnotes", "part for footnotes");
    Notes empty = new Notes(List.of(), TextStyles.of(styles));
    parts.put(notes, empty.write(parts.root(notes), Relationships.of(parts, notes), none));
    bare.finish(PageNumber.part(ofTable, none));
    String properties =
        Relationships.of(parts, "").target("core-properties", "document properties");
    parts.put(properties, new CoreProperties(header, date).bytes());
    return parts.zip(date);
  }
}
