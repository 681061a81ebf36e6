package penholder.write.docx;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import penholder.model.Inline;
import penholder.model.Place;
import penholder.model.Resolution;
import penholder.style.Printed;
import penholder.write.Comment;

/**
 * A resolution as a Word file that looks like a document of the United Nations: a draft like one
 * that was tabled (A/81/L.25), an adopted text like the issued resolution. The look comes from a
 * template that people restyle in Word: code names only styles and the tags of content controls.
 */
public final class CleanDocx {
  private CleanDocx() {}

  /**
   * Writes a resolution as it is: whoever calls has made the fair copy and filled the slots. A slot
   * that is still open stands in the file as {@code {name}}, highlighted.
   *
   * @param resolution the resolution
   * @param template a .docx file with the look (templates/un-style.docx)
   * @param date when the file is made, by its own account; the same resolution, template and date
   *     give the same bytes
   * @return the Word file
   * @throws UnusableTemplate if the template is missing, cannot be read, is no Word file, holds
   *     tracked changes, or lacks a style or the control for the text
   */
  public static byte[] write(Resolution resolution, Path template, Instant date) {
    return write(resolution, Map.of(), template, date);
  }

  /**
   * The same with comments on paragraphs.
   *
   * @param remarks what is said of the paragraph at a place; those on words that overlap are one
   *     comment
   */
  public static byte[] write(
      Resolution resolution, Map<Place, List<Comment>> remarks, Path template, Instant date) {
    Map<String, List<Inline>> front = Front.of(resolution.header());
    WordFile file = new WordFile(template, Wordings.byName(front, front), new Revisions("", date));
    Printed printed = Printed.of(resolution);
    Body body = new Body(printed, file.styles(), new PlacedRemarks(remarks, printed));
    return file.bytes(body, resolution.header(), date);
  }

  /** Loads what reading a template takes, for whoever has time before a file is asked for. */
  public static void prepare(Path template) {
    try {
      WordFile.prepare(template);
    } catch (UnusableTemplate e) {
      // Whoever asks for a file is told.
      return;
    }
  }
}
