package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import penholder.docx.DocxFile;
import penholder.docx.DocxText;

/**
 * The lines of all parts of a Word file with text, for comparing two files. What a comparison does
 * not call a change is put into one form: kinds of quotation marks, hyphens and spaces, italics and
 * links.
 */
final class TrackedText {
  private static final List<List<String>> ONE_FORM =
      List.of(
          List.of("[“”„]", "\""),
          List.of("[‘’]", "'"),
          List.of("[\u2010\u2011\u2012\u2013\u2014]", "-"),
          List.of("[~\\s\\h]+", " "));

  private static final String ADDRESS = "https?://(?:[^()\\s]|\\([^()]*\\))*";

  private TrackedText() {}

  static Map<String, List<String>> exactly(DocxFile file, Map<String, Element> roots) {
    Map<String, List<String>> lines = new TreeMap<>();
    for (Map.Entry<String, Element> root : roots.entrySet()) {
      List<String> found = DocxText.lines(file, root.getKey(), root.getValue());
      lines.put(root.getKey(), found.stream().map(TrackedText::joined).toList());
    }
    return lines;
  }

  /** Two runs in the same look, one after the other, read as one. */
  private static String joined(String line) {
    String before = "";
    String now = line;
    while (!now.equals(before)) {
      before = now;
      now = now.replace("**", "").replace("==", "");
      now =
          now.replaceAll(
              "\\[([^\\]\\[]*)\\]\\((" + ADDRESS + ")\\)\\[([^\\]\\[]*)\\]\\(\\2\\)", "[$1$3]($2)");
    }
    return now;
  }

  static Map<String, List<String>> inOneForm(Map<String, List<String>> exactly) {
    Map<String, List<String>> lines = new TreeMap<>();
    exactly.forEach((part, found) -> lines.put(part, inOneForm(found)));
    return lines;
  }

  static List<String> inOneForm(List<String> lines) {
    return lines.stream().map(TrackedText::oneForm).toList();
  }

  /** The lines without their links where that is how the others have them: moved ones have none. */
  static List<String> withLinksOf(List<String> others, List<String> lines) {
    List<String> taken = new ArrayList<>(lines);
    for (int n = 0; n < Math.min(lines.size(), others.size()); n++) {
      String without = lines.get(n).replaceAll("\\[([^\\]\\[]*)\\]\\(" + ADDRESS + "\\)", "$1");
      taken.set(n, without.equals(others.get(n)) ? without : lines.get(n));
    }
    return taken;
  }

  private static String oneForm(String line) {
    String plain = line.replaceAll("\\]\\(" + ADDRESS + "\\)", "").replaceAll("[\\[*=]", "");
    for (List<String> form : ONE_FORM) {
      plain = plain.replaceAll(form.get(0), form.get(1));
    }
    return plain;
  }
}
