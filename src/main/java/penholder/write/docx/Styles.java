package penholder.write.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The ids of the template's styles by their names. Word translates the ids of its own styles when a
 * person works in another language; the names in the file stay English.
 */
final class Styles {
  private final Parts parts;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Element> styles = new HashMap<>();

  Styles(Parts parts, Element root) {
    this.parts = parts;
    for (Element style : XmlIn.children(root)) {
      styles.put(XmlIn.value(style, "styleId"), style);
      XmlIn.child(style, "name")
          .ifPresent(name -> ids.put(XmlIn.value(name, "val"), XmlIn.value(style, "styleId")));
    }
  }

  /** The id of a style that a template may lack. */
  Optional<String> optional(String name) {
    return Optional.ofNullable(ids.get(name));
  }

  /** The id of a style that the text needs. */
  String id(String name) {
    String id = ids.get(name);
    if (id == null) {
      throw parts.unusable("has no style named \"" + name + "\", which the text needs");
    }
    return id;
  }

  /** Whether a style is in italics, by itself or by the one that it builds on. */
  boolean isItalic(String id) {
    Element style = styles.get(id);
    // Styles build on each other; a circle is not followed for ever.
    for (int step = 0; style != null && step < styles.size(); step++) {
      Optional<Element> italics =
          XmlIn.child(style, "rPr").flatMap(words -> XmlIn.child(words, "i"));
      if (italics.isPresent()) {
        return !XmlIn.value(italics.get(), "val").matches("0|false|off");
      }
      style =
          XmlIn.child(style, "basedOn").map(on -> styles.get(XmlIn.value(on, "val"))).orElse(null);
    }
    return false;
  }
}
