package penholder.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article, a statement or a report as it is read for a brief.
 *
 * @param name the file as the user named it
 * @param sentences its sentences in order
 */
public record Report(String name, List<Sentence> sentences) {
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?][”\"’)]?)(?<!\\b(?:No|Nos|vol|Dr|Mr|Ms|Mrs|St|H\\.E|U\\.N|U\\.S|\\p{Lu})\\.)\\s+(?=[\\p{Lu}“\"])|(?<=\\))(?=\\p{Lu})");
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\*{1,3}|_{2,}|^\\s*(?:#{1,6}|>|[-+])\\s|\\[([^\\]]{0,500})]\\([^)]{0,2000}\\)|`");

  public Report {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence.
   *
   * @param line the line of the file in which it begins, from 1
   * @param words its words, without Markdown's signs
   */
  public record Sentence(int line, String words) {}

  /** Takes a text apart, plain or Markdown; every line is a paragraph or a part of one. */
  public static Report of(String name, String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<String> lines = text.lines().toList();
    StringBuilder open = new StringBuilder();
    int from = 1;
    for (int n = 0; n <= lines.size(); n++) {
      String line = n < lines.size() ? lines.get(n).strip() : "";
      boolean goesOn = open.length() > 0 && goesOn(open, line);
      if (!goesOn) {
        add(from, open.toString(), sentences);
        open.setLength(0);
        from = n + 1;
      }
      open.append(open.length() > 0 ? " " : "").append(plain(line));
    }
    return new Report(name, sentences);
  }

  /** A line that was broken in the middle of a sentence. */
  private static boolean goesOn(CharSequence before, String line) {
    return !line.isEmpty()
        && before.charAt(before.length() - 1) != '.'
        && Character.isLowerCase(line.codePointAt(0));
  }

  private static void add(int line, String paragraph, List<Sentence> sentences) {
    for (String sentence : END.split(paragraph)) {
      if (!sentence.isBlank()) {
        sentences.add(new Sentence(line, sentence.strip()));
      }
    }
  }

  private static String plain(String line) {
    Matcher matcher = MARKUP.matcher(line);
    return matcher
        .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)))
        .replaceAll("\\s+", " ");
  }
}
