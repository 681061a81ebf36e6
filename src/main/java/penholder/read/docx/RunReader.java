package penholder.read.docx;

import java.util.Set;

/** Reads one run: characters in one format. */
final class RunReader {
  private static final Set<String> LINE_BREAKS = Set.of("", "textWrapping");
  private static final int HEX = 16;
  private static final char ONLY_IN_ITS_FONT = '\uF000';
  private static final char LAST_ONLY_IN_ITS_FONT = '\uF0FF';

  private final XmlCursor xml;
  private final StoryReader story;
  private RunProperties properties = RunProperties.NONE;

  RunReader(XmlCursor xml, StoryReader story) {
    this.xml = xml;
    this.story = story;
  }

  /** Reads the element under the cursor. */
  void piece(String name) {
    switch (name) {
      case "rPr" -> {
        properties = RunProperties.read(xml);
        story.formats(properties.formats());
      }
      case "t", "delText", "m:t" -> text();
      case "tab", "ptab" -> words("\t");
      case "br" -> words(LINE_BREAKS.contains(xml.attribute("type")) ? "\n" : "\f");
      case "cr" -> words("\n");
      case "noBreakHyphen" -> words("\u2011");
      case "softHyphen" -> words("\u00ad");
      case "sym" -> symbol();
      case "footnoteReference" -> story.footnote(xml.attribute("id"));
      case "endnoteReference" -> story.endnote(xml.attribute("id"));
      case "fldChar" -> story.fieldMark(xml.attribute("fldCharType"));
      case "mc:AlternateContent" -> story.alternatives(this::piece);
      default -> story.element(name);
    }
  }

  /** Word leaves out white space at both ends of a text that does not ask to keep it. */
  private void text() {
    boolean keep = xml.attribute("space").equals("preserve");
    String text = xml.text().replace('\t', ' ').replace('\n', ' ');
    words(keep ? text : text.trim());
  }

  private void symbol() {
    String code = xml.attribute("char");
    char symbol = code.matches("[0-9A-Fa-f]{1,4}") ? (char) Integer.parseInt(code, HEX) : '\uFFFD';
    if (symbol >= ONLY_IN_ITS_FONT && symbol <= LAST_ONLY_IN_ITS_FONT) {
      story.say(
          "symbol",
          "A symbol of the font "
              + xml.attribute("font")
              + " stands here, which means nothing in other fonts. Type it as an ordinary character"
              + " if it belongs to the text.");
    }
    words(String.valueOf(symbol));
  }

  private void words(String words) {
    story.words(words, properties);
  }
}
