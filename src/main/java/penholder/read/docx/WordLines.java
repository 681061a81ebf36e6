package penholder.read.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Setting;
import penholder.read.Manuscript;

/** Paragraphs of Word as lines of a manuscript, the notes as lines of another. */
final class WordLines {
  private static final Pattern ORGAN = Pattern.compile("The General Assembly,");
  private static final Pattern TYPED_MARK = Pattern.compile("\\t([^\\t\\n\\f]{1,20})\\t");

  private final Manuscript.Writer text = new Manuscript.Writer();
  private final Manuscript.Writer notes = new Manuscript.Writer();

  /**
   * Writes paragraphs, each in one line, with the number that Word gives it; in the text, a row of
   * a table in one line.
   *
   * @param lists knows the numbers
   */
  void add(List<WordParagraph> paragraphs, ListNumbers lists) {
    ListNumbers.Counter counter = lists.new Counter();
    Set<Integer> tables = tables(paragraphs);
    boolean inText = false;
    int at = 0;
    while (at < paragraphs.size()) {
      int end = endOfRow(paragraphs, at);
      List<WordParagraph> row = paragraphs.subList(at, end);
      if (inText && row.get(0).cell().filter(cell -> tables.contains(cell.table())).isPresent()) {
        row(row, counter);
      } else {
        row.forEach(paragraph -> line(paragraph, counter));
      }
      inText |= row.size() == 1 && ORGAN.matcher(plain(row.get(0).words()).strip()).matches();
      at = end;
    }
  }

  private static int endOfRow(List<WordParagraph> paragraphs, int at) {
    Optional<CellPlace> first = paragraphs.get(at).cell();
    int end = at + 1;
    while (end < paragraphs.size()
        && first.isPresent()
        && paragraphs.get(end).cell().filter(first.get()::isInRowOf).isPresent()) {
      end++;
    }
    return end;
  }

  private void line(WordParagraph paragraph, ListNumbers.Counter counter) {
    Optional<Setting> byStyle = StyleRanks.setting(paragraph.style());
    Optional<String> number = paragraph.list().map(counter::next);
    boolean heading = byStyle.filter(Setting::isHeading).isPresent();
    number
        .map(mark -> heading ? ofHeading(mark) : mark)
        .ifPresent(mark -> text.words(mark + " ", false));
    if (number.isEmpty() && byStyle.isEmpty()) {
      typedMark(paragraph).ifPresent(mark -> text.setting(new Setting.Marked(mark)));
    }
    byStyle.ifPresent(text::setting);
    pieces(paragraph);
    text.endLine();
  }

  /** Lists come out with the marks of paragraphs; before a heading stands "I." or "A.". */
  private static String ofHeading(String mark) {
    return mark.startsWith("(")
        ? mark.substring(1, mark.length() - 1).toUpperCase(Locale.ROOT) + "."
        : mark;
  }

  /** A mark that stands between two tabs, as in all documents of the United Nations. */
  private static Optional<String> typedMark(WordParagraph paragraph) {
    return paragraph.pieces().stream()
        .findFirst()
        .filter(WordRun.class::isInstance)
        .map(run -> TYPED_MARK.matcher(run.words()))
        .filter(Matcher::lookingAt)
        .map(typed -> plain(typed.group(1)).strip())
        .filter(mark -> !mark.isEmpty());
  }

  /** A tab stands between two cells, a space between two paragraphs of one. */
  private void row(List<WordParagraph> row, ListNumbers.Counter counter) {
    int before = row.get(0).cell().orElseThrow().cell();
    for (int n = 0; n < row.size(); n++) {
      WordParagraph paragraph = row.get(n);
      int cell = paragraph.cell().orElseThrow().cell();
      text.words(cell > before ? "\t".repeat(cell - before) : n > 0 ? " " : "", false);
      before = cell;
      paragraph.list().map(counter::next).ifPresent(number -> text.words(number + " ", false));
      pieces(paragraph);
    }
    text.setting(Setting.ROW);
    text.endLine();
  }

  /**
   * The tables that are no mere frames: those of our own files, and those that have a row with
   * words in two cells.
   */
  private static Set<Integer> tables(List<WordParagraph> paragraphs) {
    Set<Integer> tables = new HashSet<>();
    Optional<CellPlace> before = Optional.empty();
    for (WordParagraph paragraph : paragraphs) {
      Optional<CellPlace> here = paragraph.cell().filter(cell -> !paragraph.words().isBlank());
      boolean beside = before.isPresent() && here.filter(before.get()::isBeside).isPresent();
      if (here.isPresent() && (beside || StyleRanks.isOfCells(paragraph.style()))) {
        tables.add(here.get().table());
      }
      before = here.isPresent() ? here : before;
    }
    return tables;
  }

  /** In a heading that is in italics, those words are italic that stand out from it. */
  private void pieces(WordParagraph paragraph) {
    boolean slanted = paragraph.italic() && StyleRanks.rank(paragraph.style()).isPresent();
    for (WordPiece piece : paragraph.pieces()) {
      if (piece instanceof WordRun run) {
        text.words(plain(run.words()), run.italic() ^ slanted);
      } else if (piece instanceof WordNote note) {
        text.mark();
        note(note);
      }
    }
  }

  /** Says that the file holds changes that are not decided. */
  void edited() {
    text.edited();
  }

  /** Words that stand in no paragraph of the text. */
  void add(String words) {
    text.words(plain(words), false);
    text.endLine();
  }

  private void note(WordNote note) {
    for (WordParagraph paragraph : note.paragraphs()) {
      for (WordPiece piece : paragraph.pieces()) {
        boolean italic = piece instanceof WordRun run && run.italic();
        notes.words(plain(piece.words()), italic);
      }
      notes.words(" ", false);
    }
    notes.endLine();
  }

  /**
   * What only keeps a line from breaking, or breaks it, follows from the words (R-TYP-8): tabs,
   * line ends, spaces and hyphens that do not break, hyphens that may.
   */
  private static String plain(String words) {
    return words.replaceAll("[\\s\\u00a0]", " ").replace('\u2011', '-').replace("\u00ad", "");
  }

  Manuscript text(String name) {
    return text.as(name);
  }

  Manuscript notes(String name) {
    return notes.as(name);
  }
}
