package penholder.write.docx;

/** The part at the foot of the page: its number, and how many pages there are. */
final class PageNumber {
  private PageNumber() {}

  static byte[] part(TableStyles styles, Revisions revisions) {
    WordXml out = new WordXml(revisions);
    out.openNewRoot("ftr");
    out.open("p");
    out.open("pPr");
    styles.footer().ifPresent(id -> out.empty("pStyle", "val", id));
    out.empty("jc", "val", "right");
    out.close();
    field(out, "PAGE");
    out.words(Ink.PLAIN, "/");
    field(out, "NUMPAGES");
    out.close();
    out.close();
    return out.bytes();
  }

  private static void field(WordXml out, String name) {
    out.open("fldSimple", "instr", " " + name + " ");
    out.words(Ink.PLAIN, "1");
    out.close();
  }
}
