package penholder.write.docx;

import java.util.List;

/**
 * The ids of the styles that the text is written in.
 *
 * @param paragraphs those of paragraphs by degree: 0 for a paragraph, 1 for (a), 2 for (i) ...
 * @param note that of the paragraph of a note
 * @param noteMark that of the mark of a note
 * @param link that of a link
 */
record TextStyles(List<String> paragraphs, String note, String noteMark, String link) {
  TextStyles {
    paragraphs = List.copyOf(paragraphs);
  }

  static TextStyles of(Styles styles) {
    String text = styles.id("__Single Txt");
    return new TextStyles(
        List.of(
            text,
            text,
            styles.id("__Single Txt 2"),
            styles.id("__Single Txt 3"),
            styles.id("__Single Txt 4")),
        styles.id("footnote text"),
        styles.id("footnote reference"),
        styles.id("Hyperlink"));
  }
}
