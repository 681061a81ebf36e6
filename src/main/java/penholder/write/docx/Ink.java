package penholder.write.docx;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What some words look like beyond the style of their paragraph.
 *
 * @param base the run properties of the template that they stand in, if any
 * @param style the id of a character style
 * @param italic in italics
 * @param open an open slot: highlighted in yellow
 * @param around whether the paragraph is in italics, so that italics are shown upright in it
 */
record Ink(
    Optional<Element> base, Optional<String> style, boolean italic, boolean open, boolean around) {
  /** As the paragraph. */
  static final Ink PLAIN = of(Optional.empty());

  /** As a paragraph in italics. */
  static final Ink IN_ITALICS = new Ink(Optional.empty(), Optional.empty(), false, false, true);

  /** The properties that Word keeps before italics, and between italics and the highlight. */
  private static final List<String> BEFORE_ITALICS = List.of("rStyle", "rFonts", "b", "bCs");

  private static final List<String> AFTER_HIGHLIGHT =
      List.of(
          "u",
          "effect",
          "bdr",
          "shd",
          "fitText",
          "vertAlign",
          "rtl",
          "cs",
          "em",
          "lang",
          "eastAsianLayout",
          "specVanish",
          "oMath");

  static Ink of(Optional<Element> base) {
    return new Ink(base, Optional.empty(), false, false, false);
  }

  Ink inItalics() {
    return new Ink(base, style, true, open, around);
  }

  Ink asOpenSlot() {
    return new Ink(base, style, italic, true, around);
  }

  Ink inStyle(String id) {
    return new Ink(base, Optional.of(id), italic, open, around);
  }

  /** Writes the run properties in the order that Word keeps them in; nothing where none apply. */
  void write(WordXml out) {
    List<Element> given = base.map(XmlIn::children).orElse(List.of());
    if (given.isEmpty() && style.isEmpty() && !italic && !open) {
      return;
    }
    out.open("rPr");
    style.ifPresent(id -> out.empty("rStyle", "val", id));
    given.stream().filter(this::beforeItalics).forEach(out::copy);
    if (italic && around) {
      out.empty("i", "val", "0");
    } else if (italic) {
      out.empty("i");
    }
    given.stream().filter(this::between).forEach(out::copy);
    if (open) {
      out.empty("highlight", "val", "yellow");
    }
    given.stream().filter(Ink::afterHighlight).forEach(out::copy);
    out.close();
  }

  private boolean beforeItalics(Element property) {
    String name = property.getLocalName();
    return BEFORE_ITALICS.contains(name) && !(name.equals("rStyle") && style.isPresent());
  }

  private boolean between(Element property) {
    String name = property.getLocalName();
    return !BEFORE_ITALICS.contains(name)
        && !afterHighlight(property)
        && !(name.equals("i") && italic)
        && !(name.equals("highlight") && open);
  }

  private static boolean afterHighlight(Element property) {
    return AFTER_HIGHLIGHT.contains(property.getLocalName());
  }
}
