package penholder.write.docx;

import java.util.List;
import org.w3c.dom.Element;

/** Writes the part of the notes: the separators of the template, then the notes of the text. */
record Notes(List<Wordings> notes, TextStyles styles) {

  /**
   * The part.
   *
   * @param template the part of the template
   * @param links the relationships of the part, which links are added to
   * @param revisions whose changes the file shows
   */
  byte[] write(Element template, Relationships links, Revisions revisions) {
    WordXml out = new WordXml(revisions);
    RunningText text = new RunningText(out, styles, links);
    out.openRoot(template);
    for (Element note : XmlIn.children(template)) {
      // Only the separators have a type: one on an ordinary note hides it from other programs.
      if (!XmlIn.value(note, "type").isEmpty()) {
        out.copy(note);
      }
    }
    for (int number = 1; number <= notes.size(); number++) {
      Wordings note = notes.get(number - 1);
      out.open("footnote", "id", String.valueOf(number));
      out.openParagraph(styles.note(), Trace.KEPT);
      out.marked(note.trace(), () -> mark(out));
      text.linked(note, Ink.PLAIN);
      out.close();
      out.close();
    }
    out.close();
    return out.bytes();
  }

  private void mark(WordXml out) {
    out.words(Ink.PLAIN, "\t");
    out.noteMark(Ink.PLAIN.inStyle(styles.noteMark()));
    out.words(Ink.PLAIN, "\t");
  }
}
