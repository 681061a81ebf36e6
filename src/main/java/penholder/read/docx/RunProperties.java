package penholder.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The format of words ({@code w:rPr}), and of the end of a paragraph, which can come and go. */
final class RunProperties {
  /** Words without any format. */
  static final RunProperties NONE = new RunProperties();

  private final List<Revision> formats = new ArrayList<>();
  private String style = "";
  private Optional<Boolean> italic = Optional.empty();
  private Optional<RunProperties> before = Optional.empty();
  private Standing mark = Standing.UNTOUCHED;

  private RunProperties() {}

  /** Reads the element under the cursor. */
  static RunProperties read(XmlCursor xml) {
    RunProperties properties = new RunProperties();
    xml.children(name -> properties.property(name, xml));
    return properties;
  }

  private void property(String name, XmlCursor xml) {
    switch (name) {
      case "rStyle" -> style = xml.attribute("val");
      case "i" -> italic = Optional.of(OnOff.isOn(xml));
      case "rPrChange" -> {
        formats.add(Revision.at(xml, Change.Kind.FORMATTED));
        RunProperties[] old = {NONE};
        xml.children(inside -> old[0] = read(xml));
        before = Optional.of(old[0]);
      }
      default -> Revision.kind(name).ifPresent(kind -> mark = mark.in(Revision.at(xml, kind)));
    }
  }

  /** The key of the style of the characters, or empty. */
  String style() {
    return style;
  }

  /** Whether it says italic or not; empty if it leaves that to the styles. */
  Optional<Boolean> italic() {
    return italic;
  }

  /** The format that somebody changed to this one, or this one. */
  RunProperties before() {
    return before.orElse(this);
  }

  /** How the end of a paragraph stands that has this format. */
  Standing mark() {
    return mark;
  }

  /** The changes of format it tells of. */
  List<Revision> formats() {
    return formats;
  }
}
