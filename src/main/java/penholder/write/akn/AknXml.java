package penholder.write.akn;

import penholder.model.Adopted;
import penholder.model.Resolution;
import penholder.style.Printed;

/**
 * A resolution as Akoma Ntoso 3.0, in the shape of the United Nations' own files (AKN4UN): one
 * {@code statement} with the facts as metadata, a cover page, the text as printed, and each annex
 * as an attachment.
 *
 * <p>What the United Nations has no place for stands in attributes and elements of a namespace of
 * Penholder's ({@link Own}), where the schema allows other people's: how a paragraph is set, the
 * facts of a draft. Without them the file is still a whole text.
 */
public final class AknXml {
  private AknXml() {}

  /**
   * Writes a resolution as it is: whoever calls has made the fair copy and filled the slots. A slot
   * that is still open stands in the file as a {@code placeholder}.
   *
   * @param resolution the resolution
   * @return the file in UTF-8; the same resolution gives the same bytes. Characters that XML has no
   *     place for become U+FFFD
   * @throws IllegalArgumentException if sub-paragraphs go deeper than four degrees
   */
  public static byte[] write(Resolution resolution) {
    Printed printed = Printed.of(resolution);
    Frbr frbr = Frbr.of(resolution.header());
    AknOut out = new AknOut();
    out.openRoot();
    out.open("statement", "name", frbr.kind(), Own.name("exact"), "true");
    new Meta(out, frbr).write(resolution.header());
    new Front(out).write(resolution.header());
    Body body = new Body(out, Notes.of(resolution, printed));
    body.preamble(printed);
    body.operative(printed);
    if (resolution.header().stage() instanceof Adopted adopted) {
      Front.conclusions(out, adopted);
    }
    body.annexes(printed, frbr);
    out.close();
    out.close();
    return out.bytes();
  }
}
