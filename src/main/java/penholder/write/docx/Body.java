package penholder.write.docx;

import java.util.List;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Text;
import penholder.style.Printed;

/** Writes the paragraphs of a resolution: every one begins with a tab, and so does its text. */
record Body(Printed printed, TextStyles styles) implements Content {
  // R-STR-1: "'The General Assembly' italic, comma roman".
  private static final List<Inline> ORGAN =
      List.of(new Emphasis("The General Assembly"), new Text(","));

  @Override
  public void write(WordXml out, RunningText text) {
    organ(out, text, styles, Trace.KEPT);
    for (Printed.Paragraph paragraph : printed.paragraphs()) {
      out.openParagraph(styles.paragraphs().get(paragraph.degree()), Trace.KEPT);
      out.words(Ink.PLAIN, lead(paragraph));
      text.linked(paragraph.text(), Ink.PLAIN);
      out.close();
    }
  }

  @Override
  public List<Wordings> notes() {
    return printed.notes().stream().map(note -> Wordings.same(note.text())).toList();
  }

  @Override
  public List<String> comments() {
    return List.of();
  }

  static void organ(WordXml out, RunningText text, TextStyles styles, Trace end) {
    out.openParagraph(styles.paragraphs().get(0), end);
    out.words(Ink.PLAIN, "\t");
    text.linked(ORGAN, Ink.PLAIN);
    out.close();
  }

  /**
   * What stands before the words. Numbers are typed: they read the same everywhere, and the
   * Secretariat types them too.
   */
  static String lead(Printed.Paragraph paragraph) {
    return paragraph.mark().isEmpty() ? "\t" : "\t" + paragraph.mark() + "\t";
  }
}
