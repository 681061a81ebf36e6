package penholder.read.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The paragraphs, headings and rows under an element, one after the other. How the file nests them
 * is not heeded: it is wrong in places, and the marks tell more.
 */
final class Lines {
  private static final Set<String> HEADING_CLASSES = Set.of("HCh", "H1", "H23", "H4");
  private static final Set<String> HEADINGS = Set.of("heading", "subheading");

  private final NoteChain notes;
  private final BiConsumer<String, XmlElement> said;
  private final List<Line> lines = new ArrayList<>();

  /** The element around the walk that the file may have numbered. */
  private XmlElement numbered;

  private Lines(XmlElement part, NoteChain notes, BiConsumer<String, XmlElement> said) {
    this.numbered = part;
    this.notes = notes;
    this.said = said;
  }

  /**
   * @param part the preamble, the body of a text, or its annexes
   * @param notes takes the notes in their order
   * @param said takes what a person should know, and where
   */
  static List<Line> of(XmlElement part, NoteChain notes, BiConsumer<String, XmlElement> said) {
    Lines lines = new Lines(part, notes, said);
    lines.inside(part);
    return part.is("mainBody") ? lines.inPrintedOrder() : lines.lines;
  }

  private List<Line> inPrintedOrder() {
    PrintedOrder order = new PrintedOrder(lines);
    order
        .firstMoved()
        .ifPresent(
            line ->
                said.accept(
                    "What stands here was printed further down, as the numbers of the elements"
                        + " tell, and is put there. See whether the order is right.",
                    line.element()));
    return order.lines();
  }

  private void inside(XmlElement block) {
    numbered(
        block,
        () -> {
          if (block.hasWords()) {
            add(Line.Kind.PARAGRAPH, block);
          } else {
            block.children().forEach(child -> block(child, block));
          }
        });
  }

  private void block(XmlElement block, XmlElement parent) {
    switch (block.name()) {
      case "paragraph" -> paragraph(block);
      case "point", "item" -> marked(block);
      case "mainBody" -> lines.addAll(of(block, notes, said));
      case "tr" -> row(block);
      case "subheading", "heading", "num" -> add(Line.Kind.HEADING, block);
      case "p" -> add(parent.is("section") ? Line.Kind.HEADING : Line.Kind.PARAGRAPH, block);
      case "crossHeading" -> numbered(block, () -> add(Line.Kind.PARAGRAPH, block));
      case "formula", "meta" -> {}
      default -> inside(block);
    }
  }

  private void numbered(XmlElement block, Runnable reading) {
    XmlElement around = numbered;
    numbered = PrintedOrder.hasNumber(block) ? block : numbered;
    reading.run();
    numbered = around;
  }

  private void paragraph(XmlElement paragraph) {
    boolean heading =
        HEADING_CLASSES.contains(paragraph.attribute("class"))
            || paragraph.children().anyMatch(child -> HEADINGS.contains(child.name()));
    numbered(
        paragraph,
        () -> {
          if (heading) {
            heading(paragraph);
          } else {
            marked(paragraph);
          }
        });
  }

  /**
   * A heading and its numeral are one line: "I. Introduction"; some files have the numeral twice.
   */
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
    Optional<XmlElement> number = block.child("num");
    int before = lines.size();
    block.children().filter(child -> !child.is("num")).forEach(child -> block(child, block));
    String mark = number.map(XmlElement::words).orElse("");
    if (!mark.isEmpty() && lines.size() > before) {
      lines.set(before, withMark(lines.get(before), mark));
    }
  }

  /** Behind the mark "1.1" the words may begin with the full stop that belongs to it. */
  private Line withMark(Line line, String mark) {
    if (mark.equals("l.")) {
      said.accept("The number \"l.\" is read as \"1.\".", line.element());
      return line.marked("1.", line.wording());
    }
    boolean stopLost = line.wording().words().startsWith(". ");
    return stopLost
        ? line.marked(mark + ".", line.wording().from(1))
        : line.marked(mark, line.wording());
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
    add(Line.Kind.ROW, Wording.ofCells(cells.subList(0, filled)), row);
  }

  private void add(Line.Kind kind, XmlElement element) {
    WordingBuilder words = new WordingBuilder();
    words.add(element, notes::next);
    add(kind, words.wording(), element);
  }

  private void add(Line.Kind kind, Wording wording, XmlElement element) {
    if (!wording.isEmpty()) {
      String mark = kind == Line.Kind.PARAGRAPH ? Marks.typed(wording.words()) : "";
      lines.add(new Line(kind, mark, wording.from(mark.length()), element, numbered));
    }
  }
}
