package penholder.making;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.model.Place;
import penholder.model.Resolution;
import penholder.report.Refusal;
import penholder.write.Comment;
import penholder.write.Compared;
import penholder.write.akn.AknXml;
import penholder.write.docx.CleanDocx;
import penholder.write.docx.TableDocx;
import penholder.write.docx.TrackedDocx;
import penholder.write.docx.UnusableTemplate;

/**
 * The files that can be made of a text and, where there is one, of an older text beside it.
 *
 * @param text the text, ready for print
 * @param remarks what is said of its paragraphs in the clean file
 * @param compared the text compared with the older one; empty where no output needs it
 * @param word what Word files need besides
 */
public record Renditions(
    Resolution text,
    Map<Place, List<Comment>> remarks,
    Optional<Compared> compared,
    WordLook word) {

  /**
   * The bytes of a file.
   *
   * @throws Refusal (file) if the Word template cannot be used
   */
  public byte[] of(Output output) {
    try {
      return switch (output) {
        case CLEAN -> CleanDocx.write(text, remarks, word.template(), word.date());
        case SUMMARY -> compared.orElseThrow().summary().getBytes(StandardCharsets.UTF_8);
        case TRACKED ->
            TrackedDocx.write(
                compared.orElseThrow().comparison(),
                compared.orElseThrow().origins(),
                word.template(),
                word.author(),
                word.date());
        case AKN -> AknXml.write(text);
        case TABLE -> TableDocx.write(compared.orElseThrow(), word.template(), word.date());
      };
    } catch (UnusableTemplate e) {
      throw refusal(e);
    }
  }

  /** What to do about a Word template that cannot be used. */
  public static Refusal refusal(UnusableTemplate unusable) {
    return new Refusal(
        Refusal.Kind.FILE,
        unusable.getMessage()
            + " Copy it again from the Penholder you were given, or mend it in Word.");
  }
}
