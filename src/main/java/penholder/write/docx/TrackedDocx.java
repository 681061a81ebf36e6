package penholder.write.docx;

import java.nio.file.Path;
import java.time.Instant;
import penholder.compare.Comparison;
import penholder.write.Origins;

/**
 * What changed between two resolutions as a Word file with tracked changes: the old text, and on it
 * every step to the new one as the author's insertion, deletion or move. This is the file that a
 * mission hands in.
 *
 * <p>Accepting all changes gives the text of the new resolution's own clean export ({@link
 * CleanDocx}), rejecting all that of the old one's, paragraph by paragraph, notes, numbers and
 * <i>Ibid.</i> included. What a {@link Comparison} does not call a change (kinds of quotation
 * marks, hyphens and spaces, italics, links) is not tracked: there both stand as the new text has
 * them.
 */
public final class TrackedDocx {
  private TrackedDocx() {}

  /**
   * Writes a comparison.
   *
   * @param comparison the comparison; of two texts as they are to be printed (fair copies)
   * @param origins where paragraphs of the new text come from, for the comments on them
   * @param template a .docx file with the look (templates/un-style.docx)
   * @param author whose changes they are, as Word shows it
   * @param date when the changes were made and the file is made, to the second; the same
   *     comparison, template, author and date give the same bytes
   * @return the Word file
   * @throws UnusableTemplate if the template is missing, cannot be read, is no Word file, holds
   *     tracked changes, or lacks a style or the control for the text
   */
  public static byte[] write(
      Comparison comparison, Origins origins, Path template, String author, Instant date) {
    Revisions revisions = new Revisions(author, date);
    WordFile file =
        new WordFile(
            template,
            Wordings.byName(Front.of(comparison.oldHeader()), Front.of(comparison.freshHeader())),
            revisions);
    TrackedBody body = new TrackedBody(comparison, origins, file.styles());
    return file.bytes(body, comparison.freshHeader(), date);
  }
}
