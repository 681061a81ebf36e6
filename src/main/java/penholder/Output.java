package penholder;

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
  SUMMARY("summary", ".md");

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

  /** How the name of its file ends: ".docx". */
  String ending() {
    return ending;
  }

  /** Its file in a folder that holds one comparison: "changes.docx". */
  String fileName() {
    return stem + ending;
  }

  /**
   * Its file in a folder that may hold several texts: "75-15.docx", "75-15-changes.docx"; the plain
   * name for what is made of draft.md.
   *
   * @param text the name of the file of the text, without its ending
   */
  String fileName(String text) {
    if (text.equals(CLEAN.stem)) {
      return fileName();
    }
    return this == CLEAN ? text + ending : text + "-" + fileName();
  }
}
