package penholder.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
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

  /** A heading, a quotation, an entry of a list: it begins anew whatever stands before it. */
  private static final Pattern BLOCK = Pattern.compile("(?:#{1,6}|>|[-+*•]|\\d{1,3}[.)])\\s");

  /** How much of the width of a file a line takes at least that was broken for want of room. */
  private static final double FULL = 0.7;

  private static final Pattern ENDED = Pattern.compile("[.!?:][”\"’)]*$");

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
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    Paragraph open = new Paragraph();
    for (int n = 0; n <= lines.size(); n++) {
      String line = n < lines.size() ? lines.get(n).strip() : "";
      if (!open.goesOn(line, width)) {
        sentences.addAll(open.sentences());
        open = new Paragraph();
      }
      open.add(n + 1, line);
    }
    return new Report(name, sentences);
  }

  /** Lines that belong together. */
  private static final class Paragraph {
    private final StringBuilder words = new StringBuilder();

    /** The number of each line by where it begins in the words. */
    private final NavigableMap<Integer, Integer> lines = new TreeMap<>();

    private boolean heading;
    private int last;

    /**
     * Whether the line before was broken in front of this one: it goes on in small letters, or it
     * ends in no stop and its first word had no room there.
     */
    boolean goesOn(String line, int width) {
      if (words.isEmpty() || line.isEmpty() || heading || BLOCK.matcher(line).lookingAt()) {
        return false;
      }
      return Character.isLowerCase(line.codePointAt(0))
          ? words.charAt(words.length() - 1) != '.'
          : !ENDED.matcher(words.substring(Math.max(0, words.length() - 8))).find()
              && last + line.split("\\s", 2)[0].length() > FULL * width;
    }

    void add(int number, String line) {
      words.append(words.isEmpty() ? "" : " ");
      lines.put(words.length(), number);
      heading = line.startsWith("#");
      last = line.length();
      words.append(plain(line));
    }

    List<Sentence> sentences() {
      List<Sentence> sentences = new ArrayList<>();
      Matcher end = END.matcher(words);
      int from = 0;
      while (end.find()) {
        add(from, end.start(), sentences);
        from = end.end();
      }
      add(from, words.length(), sentences);
      return sentences;
    }

    private void add(int from, int to, List<Sentence> sentences) {
      String sentence = words.substring(from, to);
      if (!sentence.isBlank()) {
        int blanks = sentence.length() - sentence.stripLeading().length();
        int line = lines.floorEntry(from + blanks).getValue();
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
