package penholder.write.docx;

import java.util.List;
import org.w3c.dom.Element;
import penholder.model.Note;

/** Writes the part of the notes: the separators of the template, then the notes of the text. */
record Notes(List<Note> notes, TextStyles styles) {

  /**
   * The part.
   *
   * @param template the part of the template
   * @param links the relationships of the part, which links are added to
   */
  byte[] write(Element template, Relationships links) {
    WordXml out = new WordXml();
    RunningText text = new RunningText(out, styles, links);
    out.openRoot(template);
    for (Element note : XmlIn.children(template)) {
      // Only the separators have a type: one on an ordinary note hides it from other programs.
      if (!XmlIn.value(note, "type").isEmpty()) {
        out.copy(note);
      }
    }
    for (int number = 1; number <= notes.size(); number++) {
      out.open("footnote", "id", String.valueOf(number));
      out.openParagraph(styles.note());
      out.words(Ink.PLAIN, "\t");
      out.noteMark(Ink.PLAIN.inStyle(styles.noteMark()));
      out.words(Ink.PLAIN, "\t");
      text.linked(notes.get(number - 1).text(), Ink.PLAIN);
      out.close();
      out.close();
    }
    out.close();
    return out.bytes();
  }
}
