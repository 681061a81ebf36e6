package penholder.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The format of a paragraph ({@code w:pPr}) with that of its end. */
final class ParagraphProperties {
  /** A paragraph without any format. */
  static final ParagraphProperties NONE = new ParagraphProperties();

  private static final String NO_LIST = "0";

  private final List<Revision> formats = new ArrayList<>();
  private String style = "";
  private boolean inList;
  private String list = "";
  private int level;
  private Optional<ParagraphProperties> before = Optional.empty();
  private RunProperties end = RunProperties.NONE;

  private ParagraphProperties() {}

  /** Reads the element under the cursor. */
  static ParagraphProperties read(XmlCursor xml) {
    ParagraphProperties properties = new ParagraphProperties();
    xml.children(name -> properties.property(name, xml));
    return properties;
  }

  private void property(String name, XmlCursor xml) {
    switch (name) {
      case "pStyle" -> style = xml.attribute("val");
      case "numPr" -> {
        inList = true;
        xml.children(inside -> number(inside, xml));
      }
      case "rPr" -> {
        end = RunProperties.read(xml);
        formats.addAll(end.formats());
      }
      case "pPrChange" -> {
        formats.add(Revision.at(xml, Change.Kind.FORMATTED));
        ParagraphProperties[] old = {NONE};
        xml.children(inside -> old[0] = read(xml));
        before = Optional.of(old[0]);
      }
      case "sectPr" -> formats.addAll(Revision.formatsIn(xml));
      default -> {}
    }
  }

  private void number(String name, XmlCursor xml) {
    switch (name) {
      case "ilvl" -> level = ListPlace.level(xml.attribute("val"));
      case "numId" -> list = xml.attribute("val");
      case "ins", "numberingChange" -> formats.add(Revision.at(xml, Change.Kind.FORMATTED));
      default -> {}
    }
  }

  /** The key of the style, or empty. */
  String style() {
    return style;
  }

  /** Its place in an automatic list, or that it is in none; empty if that is left to the style. */
  Optional<Optional<ListPlace>> list() {
    return inList
        ? Optional.of(
            Optional.of(new ListPlace(list, level)).filter(place -> !list.equals(NO_LIST)))
        : Optional.empty();
  }

  /** The format that somebody changed to this one, or this one. */
  ParagraphProperties before() {
    return before.orElse(this);
  }

  /** How the end of the paragraph stands. */
  Standing mark() {
    return end.mark();
  }

  /** The changes of format it tells of. */
  List<Revision> formats() {
    return formats;
  }
}
