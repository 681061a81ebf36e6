package penholder.write.docx;

import java.nio.file.Path;
import java.time.Instant;
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
    return TablePackage.write(
        compared.comparison().freshHeader(),
        template,
        date,
        (out, styles) -> new TableBody(compared, out, styles).write());
  }
}
