package penholder.write.docx;

import java.nio.file.Path;
import java.time.Instant;
import penholder.model.Header;
import penholder.write.ShownLadder;

/**
 * A clause through the years as a Word file, landscape: a table with a column for each resolution
 * of the series, oldest first, its words with what changed since the column before shown by
 * formatting. Nothing is tracked.
 */
public final class LadderDocx {
  private LadderDocx() {}

  /**
   * Writes a ladder.
   *
   * @param ladder the clause
   * @param header the facts around the text that it was asked for in, for the properties of the
   *     file
   * @param template a .docx file with the look; its styles whose names begin with "Comparison" are
   *     those of the table, and may be missing
   * @param date when the file is made, to the second; the same ladder, template and date give the
   *     same bytes
   * @return the Word file
   * @throws UnusableTemplate if the template is missing, cannot be read, is no Word file, or lacks
   *     a style that every text needs
   */
  public static byte[] write(ShownLadder ladder, Header header, Path template, Instant date) {
    return TablePackage.write(
        header, template, date, (out, styles) -> new LadderBody(ladder, out, styles).write());
  }
}
