package penholder.write.docx;

import java.util.List;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Text;
import penholder.style.Printed;

/** Writes the paragraphs of a resolution: every one begins with a tab, and so does its text. */
record Body(Printed printed, TextStyles styles) {
  // R-STR-1: "'The General Assembly' italic, comma roman".
  private static final List<Inline> ORGAN =
      List.of(new Emphasis("The General Assembly"), new Text(","));

  void write(WordXml out, RunningText text) {
    paragraph(out, text, 0, "", ORGAN);
    for (Printed.Paragraph paragraph : printed.paragraphs()) {
      paragraph(out, text, paragraph.degree(), paragraph.mark(), paragraph.text());
    }
  }

  /** Numbers are typed: they read the same everywhere, and the Secretariat types them too. */
  private void paragraph(
      WordXml out, RunningText text, int degree, String mark, List<Inline> words) {
    out.openParagraph(styles.paragraphs().get(degree));
    out.words(Ink.PLAIN, mark.isEmpty() ? "\t" : "\t" + mark + "\t");
    text.linked(words, Ink.PLAIN);
    out.close();
  }
}
