package penholder.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import penholder.corpus.MarkdownReader;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.report.Place;
import penholder.report.Source;

/**
 * Where the words of a text stand in the file that it was read from. The words are looked for one
 * paragraph after the other, without the signs and spaces that a file has between them; so it is
 * one way for Markdown and for plain text.
 */
public final class Locator {
  private static final String SIGNS = "*_\\^[]{}|#";
  private static final int AHEAD = 40;

  /** Of so many places where short words stand one may begin a line. */
  private static final int TRIED = 200;

  /** What stands before the first words of a line: a number, a sign, a direction. */
  private static final Pattern OPENING =
      Pattern.compile(
          "[\\s\\p{Punct}]*(?:(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]?|[a-z]{1,5}\\)|[A-Z]{1,5}\\.)\\s+)?(?:\\{[^{}]*\\})?[\\s*_#|\\\\]*");

  private final Source source;
  private final int[] offsets;
  private final String plain;
  private final Map<Passage, List<Run>> runs = new HashMap<>();
  private final Map<penholder.model.Place, List<Integer>> notes = new HashMap<>();
  private int cursor;
  private int noteCursor;

  /**
   * Words that stand together in the file.
   *
   * @param start where they begin in the words of the passage
   * @param letters how many letters stand before each character of them, and before their end
   * @param at where they begin in the plain text of the file; -1 if they were not found
   */
  private record Run(int start, int[] letters, int at) {
    static Run of(int start, String words, int at) {
      int[] letters = new int[words.length() + 1];
      for (int i = 0; i < words.length(); i++) {
        letters[i + 1] = letters[i] + (plain(words.charAt(i)) == 0 ? 0 : 1);
      }
      return new Run(start, letters, at);
    }
  }

  /**
   * Finds the passages of a text in its file.
   *
   * @param source the file
   * @param passages the passages in printing order
   */
  public Locator(Source source, List<Passage> passages) {
    this.source = source;
    String text = source.text();
    StringBuilder kept = new StringBuilder(text.length());
    int[] at = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = plain(text.charAt(i));
      if (c != 0) {
        at[kept.length()] = i;
        kept.append(c);
      }
    }
    at[kept.length()] = text.length();
    this.offsets = at;
    this.plain = kept.toString();
    this.cursor = letters(MarkdownReader.behindFacts(source));
    this.noteCursor = cursor;
    for (Passage passage : passages) {
      runs.put(passage, passage.isNote() ? note(passage) : paragraph(passage));
    }
  }

  /** How many plain letters stand before a character of the file. */
  private int letters(int offset) {
    int at = Arrays.binarySearch(offsets, 0, plain.length(), offset);
    return at < 0 ? -at - 1 : at;
  }

  /** The letter that stands for a character; 0 for a sign or a space. */
  private static char plain(char c) {
    return switch (c) {
      case '“', '”' -> '"';
      case '‘', '’' -> '\'';
      case '–', '\u2011' -> '-';
      case '\u00a0' -> 0;
      default -> Character.isWhitespace(c) || SIGNS.indexOf(c) >= 0 ? 0 : c;
    };
  }

  private static String plain(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = plain(words.charAt(i));
      if (c != 0) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private List<Run> paragraph(Passage passage) {
    List<Run> found = new ArrayList<>();
    List<Integer> inside = new ArrayList<>();
    int start = 0;
    StringBuilder words = new StringBuilder();
    for (Inline inline : passage.text()) {
      if (inline instanceof Note note) {
        found.add(run(start, words.toString(), found.isEmpty()));
        start += words.length();
        words.setLength(0);
        inside.add(passOver(plain(note.words())));
      } else {
        words.append(Inline.words(List.of(inline)));
      }
    }
    found.add(run(start, words.toString(), found.isEmpty()));
    notes.put(passage.place(), inside);
    return found;
  }

  private Run run(int start, String words, boolean first) {
    String key = plain(words);
    int at = cursor;
    if (!key.isEmpty()) {
      at = first ? opening(key, cursor) : plain.indexOf(key, cursor);
    }
    if (at >= 0) {
      cursor = at + key.length();
    }
    return Run.of(start, words, at);
  }

  /** The words at the opening of a line; where they open none, wherever they stand. */
  private int opening(String key, int from) {
    int first = plain.indexOf(key, from);
    int at = first;
    for (int n = 0; n < TRIED && at >= 0; n++) {
      if (opensLine(offsets[at])) {
        return at;
      }
      at = plain.indexOf(key, at + 1);
    }
    return first;
  }

  private boolean opensLine(int offset) {
    String text = source.text();
    int from = offset;
    while (from > 0 && offset - from < AHEAD && "\r\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    boolean line = from == 0 || "\r\n".indexOf(text.charAt(from - 1)) >= 0;
    return line && OPENING.matcher(text.substring(from, offset)).matches();
  }

  /** A note that stands in the middle of its paragraph, as in Markdown; -1 if it does not. */
  private int passOver(String note) {
    for (int at = cursor; at < cursor + AHEAD; at++) {
      if (plain.startsWith(note, at)) {
        cursor = at + note.length();
        return at;
      }
    }
    return -1;
  }

  /** Notes at the foot of a page, or of the file, stand there one behind the other. */
  private List<Run> note(Passage passage) {
    List<Integer> inside = notes.getOrDefault(passage.place(), List.of());
    int at = passage.note() <= inside.size() ? inside.get(passage.note() - 1) : -1;
    if (at < 0) {
      String key = plain(passage.words());
      int next = opening(key, noteCursor);
      at = next >= 0 ? next : plain.indexOf(key);
      noteCursor = next >= 0 ? next + key.length() : noteCursor;
    }
    return List.of(Run.of(0, passage.words(), at));
  }

  /**
   * The place of a character of a passage.
   *
   * @return empty if the words do not stand in the file as they stand in the text
   */
  public Optional<Place> place(Passage passage, int character) {
    List<Run> all = runs.getOrDefault(passage, List.of());
    for (int n = all.size() - 1; n >= 0; n--) {
      Run run = all.get(n);
      if (run.at() >= 0 && run.start() <= character) {
        int last = run.letters().length - 1;
        int behind = Math.min(character - run.start(), last);
        int letters = run.letters()[behind];
        int at = run.at() + letters;
        boolean end = behind == last && letters > 0;
        return Optional.of(source.place(end ? offsets[at - 1] + 1 : offsets[at]));
      }
    }
    return Optional.empty();
  }
}
