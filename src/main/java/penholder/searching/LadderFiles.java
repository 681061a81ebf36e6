package penholder.searching;

import java.nio.charset.StandardCharsets;
import penholder.making.Renditions;
import penholder.making.WordLook;
import penholder.model.Header;
import penholder.report.Refusal;
import penholder.write.ShownLadder;
import penholder.write.docx.LadderDocx;
import penholder.write.docx.UnusableTemplate;

/**
 * The files that can be made of a clause through the years.
 *
 * @param ladder the clause
 * @param header the facts around the text that it was asked for in
 * @param word what Word files need besides
 */
public record LadderFiles(ShownLadder ladder, Header header, WordLook word) {

  /**
   * The bytes of a file.
   *
   * @throws Refusal (file) if the Word template cannot be used
   */
  public byte[] of(LadderOutput output) {
    try {
      return switch (output) {
        case MARKDOWN -> ladder.markdown().getBytes(StandardCharsets.UTF_8);
        case TABLE -> LadderDocx.write(ladder, header, word.template(), word.date());
      };
    } catch (UnusableTemplate e) {
      throw Renditions.refusal(e);
    }
  }
}
