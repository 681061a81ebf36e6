package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import penholder.model.Part;
import penholder.model.Setting;
import penholder.style.Printed;

/**
 * The ids of the styles that the text is written in.
 *
 * @param paragraphs those of paragraphs by degree: 0 for a paragraph, 1 for (a), 2 for (i) ...
 * @param headings those of headings by rank
 * @param annexTitle that of the headings of rank 1 in an annex: its title, 14 points high
 * @param unnumbered that of a paragraph without a number among numbered ones
 * @param cell that of the paragraphs in a table
 * @param table that of a table, if the template has one
 * @param note that of the paragraph of a note
 * @param noteMark that of the mark of a note
 * @param link that of a link
 * @param italic those of the headings that are in italics, in which emphasis is upright
 */
record TextStyles(
    List<String> paragraphs,
    List<String> headings,
    String annexTitle,
    String unnumbered,
    String cell,
    Optional<String> table,
    String note,
    String noteMark,
    String link,
    Set<String> italic) {
  TextStyles {
    paragraphs = List.copyOf(paragraphs);
    headings = List.copyOf(headings);
    italic = Set.copyOf(italic);
  }

  /**
   * The styles of a template. One that was made before there were headings and tables lacks their
   * styles: then a heading takes that of the rank above, and a table that of the text.
   */
  static TextStyles of(Styles styles) {
    String text = styles.id("__Single Txt");
    List<String> headings = new ArrayList<>();
    for (String name : List.of("Annex", "Title_H1", "Title_H2", "_ H_4", "_ H_5/6", "_ H_6")) {
      String above = headings.isEmpty() ? "_ H _Ch" : "";
      headings.add(
          styles
              .optional(name)
              .or(() -> styles.optional(above))
              .orElseGet(() -> headings.isEmpty() ? text : headings.get(headings.size() - 1)));
    }
    return new TextStyles(
        List.of(
            text,
            text,
            styles.id("__Single Txt 2"),
            styles.id("__Single Txt 3"),
            styles.id("__Single Txt 4")),
        headings,
        styles.optional("Title_H_CH").orElse(headings.get(1)),
        styles.optional("__Single Txt Unnumbered").orElse(text),
        styles.optional("Table Text").orElse(text),
        styles.optional("Table of Text"),
        styles.id("footnote text"),
        styles.id("footnote reference"),
        styles.id("Hyperlink"),
        headings.stream().filter(styles::isItalic).collect(Collectors.toSet()));
  }

  /** That of a paragraph of a text. */
  String of(Printed.Paragraph paragraph) {
    return of(paragraph.part(), paragraph.setting(), paragraph.degree());
  }

  /** That of a paragraph which is set in some way, of some degree. */
  String of(Part part, Setting setting, int degree) {
    if (setting instanceof Setting.Heading heading) {
      boolean title = part == Part.ANNEXED && heading.rank() == 1;
      return title ? annexTitle : headings.get(heading.rank());
    }
    if (setting.equals(Setting.UNCOUNTED) && part != Part.PREAMBULAR) {
      return unnumbered;
    }
    return setting.equals(Setting.ROW) ? cell : paragraphs.get(degree);
  }

  /** The ink of a paragraph of a text. */
  Ink ink(Printed.Paragraph paragraph) {
    return italic.contains(of(paragraph)) ? Ink.IN_ITALICS : Ink.PLAIN;
  }
}
