package penholder.read.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The paragraphs, headings and rows under an element, one after the other. How the file nests them
 * is not heeded: it is wrong in places, and the marks tell more.
 */
final class Lines {
  private static final Set<String> HEADING_CLASSES = Set.of("HCh", "H1", "H23", "H4");
  private static final Set<String> HEADINGS = Set.of("heading", "subheading");

  private final NoteChain notes;
  private final List<Line> lines = new ArrayList<>();

  private Lines(NoteChain notes) {
    this.notes = notes;
  }

  /**
   * @param part the preamble, or the body of a text or an annex
   * @param notes takes the notes in their order
   */
  static List<Line> of(XmlElement part, NoteChain notes) {
    Lines lines = new Lines(notes);
    part.children().forEach(child -> lines.block(child, part));
    return lines.lines;
  }

  private void block(XmlElement block, XmlElement parent) {
    switch (block.name()) {
      case "paragraph" -> paragraph(block);
      case "point", "item" -> marked(block);
      case "tr" -> row(block);
      case "subheading", "heading" -> add(Line.Kind.HEADING, "", block);
      case "num" -> add(Line.Kind.HEADING, "", block);
      case "p" -> add(parent.is("section") ? Line.Kind.HEADING : Line.Kind.PARAGRAPH, "", block);
      case "crossHeading", "listIntroduction" -> add(Line.Kind.PARAGRAPH, "", block);
      case "formula", "meta" -> {}
      default -> block.children().forEach(child -> block(child, block));
    }
  }

  private void paragraph(XmlElement paragraph) {
    boolean heading =
        HEADING_CLASSES.contains(paragraph.attribute("class"))
            || paragraph.children().anyMatch(child -> HEADINGS.contains(child.name()));
    if (heading) {
      heading(paragraph);
    } else {
      marked(paragraph);
    }
  }

  /** A heading and its numeral are one line: "I. Introduction". */
  private void heading(XmlElement paragraph) {
    String number = paragraph.child("num").map(XmlElement::words).orElse("");
    WordingBuilder words = new WordingBuilder();
    paragraph
        .children()
        .filter(child -> !child.is("num"))
        .forEach(child -> words.add(child, notes::next));
    boolean again = words.wording().words().startsWith(number);
    add(
        kind(paragraph),
        again ? words.wording() : Wording.of(number).before(words.wording()),
        paragraph);
  }

  private static Line.Kind kind(XmlElement paragraph) {
    return switch (paragraph.attribute("class")) {
      case "HCh", "H1" -> Line.Kind.CHAPTER;
      case "H4" -> Line.Kind.SUBHEADING;
      default -> Line.Kind.HEADING;
    };
  }

  /** What bears a mark, or could: the mark goes to the first words in it. */
  private void marked(XmlElement block) {
    Optional<String> mark = block.child("num").map(XmlElement::words);
    int before = lines.size();
    block.children().filter(child -> !child.is("num")).forEach(child -> block(child, block));
    mark.filter(words -> !words.isEmpty() && lines.size() > before)
        .ifPresent(
            words -> {
              Line first = lines.get(before);
              lines.set(before, withMark(first, words));
            });
  }

  private static Line withMark(Line line, String mark) {
    boolean dotLost = line.wording().words().startsWith(". ");
    String whole = dotLost ? mark + "." : mark;
    Wording wording = dotLost ? line.wording().from(1) : line.wording();
    return new Line(line.kind(), whole, wording, line.element());
  }

  private void row(XmlElement row) {
    List<Wording> cells = new ArrayList<>();
    row.children()
        .forEach(
            cell -> {
              WordingBuilder words = new WordingBuilder();
              words.add(cell, notes::next);
              cells.add(words.wording());
            });
    int filled = cells.size();
    while (filled > 0 && cells.get(filled - 1).isEmpty()) {
      filled--;
    }
    if (filled > 0) {
      add(Line.Kind.ROW, Wording.ofCells(cells.subList(0, filled)), row);
    }
  }

  private void add(Line.Kind kind, String mark, XmlElement element) {
    WordingBuilder words = new WordingBuilder();
    words.add(element, notes::next);
    Wording wording = words.wording();
    String typed = kind == Line.Kind.PARAGRAPH ? Marks.typed(wording.words()) : "";
    if (!wording.isEmpty()) {
      lines.add(
          new Line(kind, mark.isEmpty() ? typed : mark, wording.from(typed.length()), element));
    }
  }

  private void add(Line.Kind kind, Wording wording, XmlElement element) {
    if (!wording.isEmpty()) {
      lines.add(new Line(kind, "", wording, element));
    }
  }
}
