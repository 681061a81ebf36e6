package penholder.making;

import java.util.Locale;

/** What can be made of a text, or of two texts. */
public enum Output {
  /** The text alone, as a Word file. */
  CLEAN("draft", ".docx"),
  /** The old text with tracked changes that lead to the new one, as a Word file. */
  TRACKED("changes", ".docx"),
  /** Both texts side by side, as a Word file. */
  TABLE("table", ".docx"),
  /** What became of each paragraph, as a page of Markdown. */
  SUMMARY("summary", ".md"),
  /** The text alone, as XML in the form of the United Nations. */
  AKN("draft", ".akn.xml");

  private final String stem;
  private final String ending;

  Output(String stem, String ending) {
    this.stem = stem;
    this.ending = ending;
  }

  /** What the user calls it: "tracked". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is made of one text, without an older one beside it. */
  public boolean isOfOneText() {
    return stem.equals(CLEAN.stem);
  }

  /** Its file in a folder that holds one comparison: "changes.docx". */
  public String fileName() {
    return stem + ending;
  }

  /**
   * Its file in a folder that may hold several texts: "75-15.docx", "75-15-changes.docx"; the plain
   * name for what is made of draft.md.
   *
   * @param text the name of the file of the text, without its ending
   */
  public String fileName(String text) {
    if (text.equals(CLEAN.stem)) {
      return fileName();
    }
    return isOfOneText() ? text + ending : text + "-" + fileName();
  }
}
