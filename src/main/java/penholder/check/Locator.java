package penholder.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final Source source;
  private final int[] offsets;
  private final String plain;
  private final Map<Passage, List<Run>> runs = new HashMap<>();
  private int cursor;

  /**
   * Words that stand together in the file.
   *
   * @param start where they begin in the words of the passage
   * @param words the words
   * @param at where they begin in the plain text of the file; -1 if they were not found
   */
  private record Run(int start, String words, int at) {}

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
    for (Passage passage : passages) {
      runs.put(passage, passage.isNote() ? note(passage) : paragraph(passage));
    }
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
    int start = 0;
    StringBuilder words = new StringBuilder();
    for (Inline inline : passage.text()) {
      if (inline instanceof Note note) {
        found.add(run(start, words.toString()));
        start += words.length();
        words.setLength(0);
        passOver(plain(note.words()));
      } else {
        words.append(Inline.words(List.of(inline)));
      }
    }
    found.add(run(start, words.toString()));
    return found;
  }

  private Run run(int start, String words) {
    String key = plain(words);
    int at = key.isEmpty() ? cursor : plain.indexOf(key, cursor);
    if (at >= 0) {
      cursor = at + key.length();
    }
    return new Run(start, words, at);
  }

  /** A note that stands in the middle of its paragraph, as in Markdown. */
  private void passOver(String note) {
    int at = plain.indexOf(note, cursor);
    if (at >= 0 && at - cursor < AHEAD) {
      cursor = at + note.length();
    }
  }

  private List<Run> note(Passage passage) {
    String key = plain(passage.words());
    int before = plain.lastIndexOf(key, cursor);
    int at = before >= 0 ? before : plain.indexOf(key);
    return List.of(new Run(0, passage.words(), at));
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
        int behind = Math.min(character - run.start(), run.words().length());
        int letters = plain(run.words().substring(0, behind)).length();
        int at = run.at() + letters;
        boolean end = behind == run.words().length() && letters > 0;
        return Optional.of(source.place(end ? offsets[at - 1] + 1 : offsets[at]));
      }
    }
    return Optional.empty();
  }
}
