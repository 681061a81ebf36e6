package penholder.write.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.xml.sax.SAXException;

/**
 * How words in a table are shown. Every marking of words can be told from the others without its
 * colour: a table is printed in black and white.
 */
enum Marking {
  /** Of a paragraph that was kept: quick to skip. */
  KEPT("<w:color w:val=\"666666\"/>"),
  /** Words that both texts have, in a paragraph that was edited. */
  SAME(""),
  /** Words that only the old text has. */
  GONE("<w:strike/><w:color w:val=\"B00020\"/>"),
  /**
   * The number of a note that only the old text has: it could not be read if it were struck through
   * like the words of the note.
   */
  GONE_NUMBER("<w:color w:val=\"B00020\"/>"),
  /** Words that only the new text has. */
  ADDED("<w:b/><w:bCs/><w:color w:val=\"0B3D91\"/><w:u w:val=\"single\"/>"),
  /** Of a paragraph that only the new text has: a page of bold letters would be hard to read. */
  NEW("<w:color w:val=\"0B3D91\"/><w:u w:val=\"single\"/>");

  private final Ink ink;

  Marking(String properties) {
    String run = "<w:rPr xmlns:w=\"" + XmlIn.W + "\">" + properties + "</w:rPr>";
    try {
      ink = Ink.of(Optional.of(XmlIn.root(run.getBytes(StandardCharsets.UTF_8))));
    } catch (SAXException e) {
      throw new IllegalStateException(run, e);
    }
  }

  /** That of a number before some words: as new or as old as all of them. */
  static Marking ofAll(List<Stretch> words) {
    List<Marking> markings = words.stream().map(Stretch::marking).distinct().toList();
    return markings.size() == 1 ? markings.get(0) : SAME;
  }

  /** That of the numbers of notes in words with this one. */
  Marking ofNumbers() {
    return this == GONE ? GONE_NUMBER : this;
  }

  Ink ink() {
    return ink;
  }
}
