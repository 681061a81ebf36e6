package penholder.read.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Word file in a notation that people can read: a line for each paragraph, italics between stars,
 * {@code →} for a tab, {@code ↵} for a line break, {@code ⏎} for a bare carriage return, {@code
 * ^[...]} for a note, {@code {+...+}} and {@code {-...-}} for what came and went (a {@code ¶} in it
 * is the end of the paragraph), {@code [[list 1 level 0]]} before a paragraph that Word numbers,
 * {@code [[style ...]]} before one with a style, {@code [[comment ...]]} for a comment. A line that
 * begins with {@code |} is a row of a table, {@code |} between its cells.
 */
final class WordNotation {
  private static final Pattern PIECE =
      Pattern.compile(
          "\\[\\[list (?<list>\\d) level (?<level>\\d)]]|\\[\\[style (?<style>.*?)]]|\\[\\[comment (?<comment>.*?)]]"
              + "|\\{\\+(?<came>.*?)\\+}|\\{-(?<went>.*?)-}|\\^\\[(?<note>.*?)]|\\*(?<italic>[^*]+)\\*"
              + "|(?<words>.)");

  /**
   * 1 counts 1. (a) (i), and 3 does so anew; 2 counts (a); 4 has bullets; 5 begins at 3; 6 has
   * figures only; 7 counts I. A.
   */
  private static final String LISTS =
      kind(0, 1, "decimal", "lowerLetter", "lowerRoman")
          + kind(1, 1, "lowerLetter")
          + kind(2, 1, "bullet")
          + kind(3, 3, "decimal")
          + kind(4, 1, "decimal", "decimal")
          + kind(5, 1, "upperRoman", "upperLetter")
          + list(1, 0, "")
          + list(2, 1, "")
          + list(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")
          + list(4, 2, "")
          + list(5, 3, "")
          + list(6, 4, "")
          + list(7, 5, "");

  private static final String BY = " w:author=\"Ana\" w:date=\"2026-11-01T10:00:00Z\"";

  private final StringBuilder notes = new StringBuilder();
  private final StringBuilder comments = new StringBuilder();
  private int lastNote;
  private int lastComment;

  private WordNotation() {}

  /** The file, to which other parts can be added. */
  static WordFile file(String written) {
    WordNotation notation = new WordNotation();
    StringBuilder body = new StringBuilder();
    written.lines().forEach(line -> body.append(notation.block(line)));
    return WordFile.of(body.toString().replace("</w:tbl><w:tbl>", ""))
        .with("numbering", LISTS)
        .with("footnotes", notation.notes.toString())
        .with("comments", notation.comments.toString());
  }

  /** Paragraphs of a part without notes. */
  static String body(String written) {
    WordNotation notation = new WordNotation();
    return written.lines().map(notation::paragraph).collect(Collectors.joining());
  }

  private String block(String line) {
    if (!line.startsWith("|")) {
      return paragraph(line);
    }
    StringBuilder row = new StringBuilder("<w:tbl><w:tr>");
    for (String cell : line.substring(1).split("\\|", -1)) {
      row.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
    }
    return row + "</w:tr></w:tbl>";
  }

  private String paragraph(String line) {
    StringBuilder format = new StringBuilder();
    StringBuilder runs = new StringBuilder();
    Matcher piece = PIECE.matcher(line);
    while (piece.find()) {
      if (piece.group("style") != null) {
        format.append("<w:pStyle w:val=\"" + piece.group("style") + "\"/>");
      } else if (piece.group("list") != null) {
        format.append(
            "<w:numPr><w:ilvl w:val=\"%s\"/><w:numId w:val=\"%s\"/></w:numPr>"
                .formatted(piece.group("level"), piece.group("list")));
      } else if (piece.group("came") != null) {
        runs.append(changed("ins", piece.group("came"), format));
      } else if (piece.group("went") != null) {
        runs.append(
            changed("del", piece.group("went"), format)
                .replace("<w:t ", "<w:delText ")
                .replace("</w:t>", "</w:delText>"));
      } else {
        runs.append(runs(piece.group()));
      }
    }
    return "<w:p><w:pPr>" + format + "</w:pPr>" + runs + "</w:p>";
  }

  private String changed(String element, String words, StringBuilder format) {
    if (words.endsWith("¶")) {
      format.append("<w:rPr><w:" + element + BY + "/></w:rPr>");
    }
    return "<w:" + element + BY + ">" + runs(words.replace("¶", "")) + "</w:" + element + ">";
  }

  private String runs(String written) {
    StringBuilder runs = new StringBuilder();
    Matcher piece = PIECE.matcher(written);
    while (piece.find()) {
      if (piece.group("note") != null) {
        lastNote++;
        notes.append(
            "<w:footnote w:id=\"%d\"><w:p><w:r><w:footnoteRef/><w:tab/></w:r>%s</w:p></w:footnote>"
                .formatted(lastNote, runs(piece.group("note"))));
        runs.append("<w:r><w:footnoteReference w:id=\"" + lastNote + "\"/></w:r>");
      } else if (piece.group("comment") != null) {
        lastComment++;
        comments.append(
            "<w:comment w:id=\"%d\" w:author=\"Start\"><w:p>%s</w:p></w:comment>"
                .formatted(lastComment, runs(piece.group("comment"))));
        runs.append("<w:r><w:commentReference w:id=\"" + lastComment + "\"/></w:r>");
      } else if (piece.group("italic") != null) {
        runs.append(run("<w:rPr><w:i/></w:rPr>", piece.group("italic")));
      } else {
        runs.append(run("", piece.group("words")));
      }
    }
    return runs.toString();
  }

  private static String run(String format, String words) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;");
    String content = "<w:t xml:space=\"preserve\">" + escaped + "</w:t>";
    content =
        content
            .replace("→", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
            .replace("⏎", "&#13;")
            .replace("↵", "</w:t><w:br/><w:t xml:space=\"preserve\">");
    return "<w:r>" + format + content + "</w:r>";
  }

  private static String kind(int key, int start, String... formats) {
    StringBuilder levels = new StringBuilder();
    for (int level = 0; level < formats.length; level++) {
      levels.append(
          "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/></w:lvl>"
              .formatted(level, start, formats[level]));
    }
    return "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>".formatted(key, levels);
  }

  private static String list(int key, int kind, String more) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
        .formatted(key, kind, more);
  }
}
