package penholder.read.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The styles of a file: their names, and what they say of italics and automatic numbers. */
final class Stylesheet {
  /** Styles build on each other; a circle is not followed for ever. */
  private static final int MOST_STEPS = 20;

  private static final class Style {
    private final boolean isDefault;
    private String name;
    private String basedOn = "";
    private RunProperties words = RunProperties.NONE;
    private ParagraphProperties paragraph = ParagraphProperties.NONE;

    Style(XmlCursor xml) {
      name = xml.attribute("styleId");
      isDefault =
          xml.attribute("type").equals("paragraph")
              && xml.attribute("default").matches("1|true|on");
      xml.children(property -> property(property, xml));
    }

    private void property(String property, XmlCursor xml) {
      switch (property) {
        case "name" -> name = xml.attribute("val");
        case "basedOn" -> basedOn = xml.attribute("val");
        case "rPr" -> words = RunProperties.read(xml);
        case "pPr" -> paragraph = ParagraphProperties.read(xml);
        default -> {}
      }
    }
  }

  private final Map<String, Style> styles = new HashMap<>();
  private String defaultKey = "";

  private Stylesheet() {}

  /** Reads the part; without one, styles are named by their keys and say nothing. */
  static Stylesheet read(Optional<XmlCursor> part) {
    Stylesheet sheet = new Stylesheet();
    part.ifPresent(
        xml ->
            xml.inRoot(
                name -> {
                  if (name.equals("style")) {
                    sheet.style(xml);
                  }
                }));
    return sheet;
  }

  private void style(XmlCursor xml) {
    String key = xml.attribute("styleId");
    Style style = new Style(xml);
    styles.put(key, style);
    if (style.isDefault) {
      defaultKey = key;
    }
  }

  /** The look of a paragraph of a format. */
  ParagraphLook look(ParagraphProperties format) {
    String style = format.style().equals(defaultKey) ? "" : format.style();
    Optional<ListPlace> ofStyle =
        said(keyOf(format), found -> found.paragraph.list()).orElse(Optional.empty());
    Optional<ListPlace> list =
        format.list().map(own -> own.map(place -> place.in(ofStyle))).orElse(ofStyle);
    return new ParagraphLook(name(style), list, italic(keyOf(format)).orElse(false));
  }

  /**
   * The look of words. Italics in the style of the paragraph and in that of the words undo each
   * other, as Word shows them.
   */
  Look look(RunProperties format, ParagraphProperties around) {
    boolean byStyle = italic(format.style()).orElse(false) ^ italic(keyOf(around)).orElse(false);
    return new Look(format.italic().orElse(byStyle), name(format.style()));
  }

  private String keyOf(ParagraphProperties format) {
    return format.style().isEmpty() ? defaultKey : format.style();
  }

  private Optional<Boolean> italic(String key) {
    return said(key, style -> style.words.italic());
  }

  private String name(String key) {
    Style style = styles.get(key);
    return style == null ? key : style.name;
  }

  /** What a style says, or the nearest one that it builds on. */
  private <T> Optional<T> said(String key, Function<Style, Optional<T>> property) {
    Style style = styles.get(key);
    for (int step = 0; style != null && step < MOST_STEPS; step++) {
      Optional<T> said = property.apply(style);
      if (said.isPresent()) {
        return said;
      }
      style = styles.get(style.basedOn);
    }
    return Optional.empty();
  }
}
