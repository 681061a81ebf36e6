package penholder.write.docx;

import penholder.style.Printed;

/** What stands before the words of a paragraph, its number above all, with the changes in it. */
final class Lead {
  private Lead() {}

  /** Writes that of a paragraph which only one text has. */
  static void of(Trace trace, Printed.Paragraph paragraph, WordXml out) {
    typed(trace, Body.lead(paragraph), out);
  }

  /** Writes that of a paragraph of both texts. A number that changed is a change by itself. */
  static void of(Printed.Paragraph was, Printed.Paragraph is, WordXml out) {
    if (was.mark().equals(is.mark())) {
      out.words(Ink.PLAIN, Body.lead(is));
    } else {
      boolean numbered = !was.mark().isEmpty() && !is.mark().isEmpty();
      String behind = numbered ? "" : "\t";
      out.words(Ink.PLAIN, "\t");
      mark(Trace.DELETED, was, behind, out);
      mark(Trace.INSERTED, is, behind, out);
      if (numbered) {
        out.words(Ink.PLAIN, "\t");
      }
    }
  }

  private static void mark(Trace trace, Printed.Paragraph paragraph, String behind, WordXml out) {
    if (!paragraph.mark().isEmpty()) {
      typed(trace, paragraph.mark() + behind, out);
    }
  }

  private static void typed(Trace trace, String words, WordXml out) {
    out.marked(trace, () -> out.words(Ink.PLAIN, words));
  }
}
