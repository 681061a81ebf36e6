package penholder.write.docx;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.w3c.dom.Element;
import penholder.write.Compared;

/**
 * Two resolutions side by side as a Word file, for the room where a text is negotiated: a row for
 * each paragraph with its label, its words in both texts, and what became of it. What changed is
 * shown by formatting; nothing is tracked. Notes stand below their paragraphs, numbered as printed.
 */
public final class TableDocx {
  private TableDocx() {}

  /**
   * Writes a comparison.
   *
   * @param compared the comparison, of two texts as they are to be printed (fair copies), with
   *     their names and what else is known
   * @param template a .docx file with the look (templates/un-style.docx); its styles whose names
   *     begin with "Comparison" are those of the table, and may be missing
   * @param date when the file is made, to the second; the same comparison, template and date give
   *     the same bytes
   * @return the Word file
   * @throws UnusableTemplate if the template is missing, cannot be read, is no Word file, or lacks
   *     a style that every text needs
   */
  public static byte[] write(Compared compared, Path template, Instant date) {
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
    new TableBody(compared, out, ofTable).write(BarePackage.FOOTER);
    out.close();
    parts.put(document, out.bytes());
    String notes = related.target("footnotes", "part for footnotes");
    Notes empty = new Notes(List.of(), TextStyles.of(styles));
    parts.put(notes, empty.write(parts.root(notes), Relationships.of(parts, notes), none));
    bare.finish(PageNumber.part(ofTable, none));
    String properties =
        Relationships.of(parts, "").target("core-properties", "document properties");
    parts.put(properties, new CoreProperties(compared.comparison().freshHeader(), date).bytes());
    return parts.zip(date);
  }
}
