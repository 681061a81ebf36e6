package penholder.read;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import penholder.model.Setting;
import penholder.report.Source;

/**
 * A text of which more may be known than its characters: what stands in italics, and where notes
 * hang. Of a text that somebody copied out of a program nothing is known; a Word file says it all.
 */
public final class Manuscript {
  private final Source source;
  private final boolean known;
  private final boolean edited;
  private final BitSet italics;
  private final BitSet marks;
  private final Map<Integer, Setting> settings;

  private Manuscript(
      Source source,
      boolean known,
      boolean edited,
      BitSet italics,
      BitSet marks,
      Map<Integer, Setting> settings) {
    this.source = source;
    this.known = known;
    this.edited = edited;
    this.italics = italics;
    this.marks = marks;
    this.settings = settings;
  }

  /** A text of which only the characters are known. */
  static Manuscript plain(Source source) {
    return plain(source, Map.of());
  }

  /**
   * A text of which only the characters are known.
   *
   * @param settings how lines are set, by their numbers from 1: filled by whoever finds out
   */
  static Manuscript plain(Source source, Map<Integer, Setting> settings) {
    return new Manuscript(source, false, false, new BitSet(), new BitSet(), settings);
  }

  Source source() {
    return source;
  }

  /** The lines without the white space around them; a row of a table may begin with a tab. */
  List<Passage> lines() {
    return IntStream.rangeClosed(1, source.lines())
        .mapToObj(
            line -> {
              Passage passage = Passage.line(this, line);
              return Setting.ROW.equals(settings.get(line)) ? passage : passage.strip();
            })
        .toList();
  }

  /** How a line is set, where the file says so; lines are counted from 1. */
  Optional<Setting> setting(int line) {
    return Optional.ofNullable(settings.get(line));
  }

  /** Whether looks and notes are known, so that nothing needs to be guessed from the words. */
  boolean isKnown() {
    return known;
  }

  /** Whether somebody is still at work on the text, so that a wrong number is no sign of a loss. */
  boolean isEdited() {
    return edited;
  }

  /** Whether a character stands in italics, counted from the beginning of the text. */
  boolean isItalic(int offset) {
    return italics.get(offset);
  }

  /** Whether a character only stands for the mark of a note. */
  boolean isMark(int offset) {
    return marks.get(offset);
  }

  /** Writes down a text of which italics and notes are known, line by line. */
  public static final class Writer {
    private static final char MARK = '^';

    private final StringBuilder text = new StringBuilder();
    private final BitSet italics = new BitSet();
    private final BitSet marks = new BitSet();
    private final Map<Integer, Setting> settings = new HashMap<>();
    private boolean edited;
    private int line = 1;

    /** Says that somebody is still at work on the text: it holds changes that are not decided. */
    public void edited() {
      edited = true;
    }

    /** Adds words to the line; they hold no line end. */
    public void words(String words, boolean italic) {
      int from = text.length();
      text.append(words);
      italics.set(from, text.length(), italic);
    }

    /** Adds the mark of a note; notes are numbered in the order of their marks. */
    public void mark() {
      marks.set(text.length());
      text.append(MARK);
    }

    /**
     * Says how the line is set: a heading, a row of a table, without a number. A mark that is said
     * here stands in the line too.
     */
    public void setting(Setting setting) {
      settings.put(line, setting);
    }

    /** Ends the line. */
    public void endLine() {
      text.append('\n');
      line++;
    }

    /**
     * What was written.
     *
     * @param name the file, as findings name it
     */
    public Manuscript as(String name) {
      return new Manuscript(
          new Source(name, text.toString()), true, edited, italics, marks, settings);
    }
  }
}
