package penholder.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.report.Finding;

/**
 * Finds where the notes of a print hang whose marks have become plain figures: each on the page
 * that its note stands on, behind the mark before it (R-FN-2). A mark right behind a letter or a
 * stop is certain; one that a space sets apart, or that stands behind a year, is told.
 */
final class PrintedMarks {
  private static final int DOUBTFUL = 5;
  private static final Pattern NUMBERED_THING =
      Pattern.compile(
          ".*(?i:\\b(?:items?|articles?|paras?\\.|paragraphs?|chapters?|chap\\.|rules?|sections?|sect\\.|parts?"
              + "|annex|tables?|volume|vol\\.|nos?\\.|session|decisions?|resolutions?|principles?|goals?|targets?"
              + "|from|to|and|of|the|on|in|at|than|least|by|with|or|between|some|over))");
  private static final Pattern COUNTED_THING =
      Pattern.compile(
          "\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December"
              + "|per|million|billion|years?|days?|months?|to \\d|and \\d|\\().*");

  /** A place where the mark of a note may stand, and how much speaks against it. */
  private record Candidate(NoteMarks.Mark mark, int doubt) {}

  private final List<Passage> paragraphs;
  private final PrintedPages pages;

  private PrintedMarks(List<Passage> paragraphs, PrintedPages pages) {
    this.paragraphs = paragraphs;
    this.pages = pages;
  }

  /** The marks of the notes in the paragraphs, or an error that says which note has none. */
  static List<NoteMarks.Mark> find(
      List<Passage> paragraphs,
      List<Passage> noteLines,
      PrintedPages pages,
      List<Finding> findings) {
    return new PrintedMarks(paragraphs, pages).find(noteLines, findings);
  }

  /** The row of places, one for each note, against which the least speaks. */
  private record Row(List<Candidate> row, int doubt) {
    Candidate last() {
      return row.get(row.size() - 1);
    }
  }

  private List<NoteMarks.Mark> find(List<Passage> noteLines, List<Finding> findings) {
    List<Row> rows = List.of(new Row(List.of(), 0));
    for (int number = 1; number <= noteLines.size(); number++) {
      Passage note = noteLines.get(number - 1);
      List<Row> longer = new ArrayList<>();
      for (Candidate candidate : candidates(number, pages.page(note, 0))) {
        best(rows, candidate).ifPresent(longer::add);
      }
      if (longer.isEmpty()) {
        findings.add(
            Finding.error(
                "note numbers",
                "Note %d has no mark in the text of its page.".formatted(number),
                note.place(0)));
        return List.of();
      }
      rows = longer;
    }
    Row found = rows.stream().min(Comparator.comparingInt(Row::doubt)).orElseThrow();
    found.row().forEach(candidate -> tell(candidate, findings));
    return found.row().stream().map(Candidate::mark).toList();
  }

  private static Optional<Row> best(List<Row> rows, Candidate next) {
    return rows.stream()
        .filter(row -> row.row().isEmpty() || isBefore(row.last().mark(), next.mark()))
        .min(Comparator.comparingInt(Row::doubt))
        .map(
            row -> {
              List<Candidate> longer = new ArrayList<>(row.row());
              longer.add(next);
              return new Row(longer, row.doubt() + next.doubt());
            });
  }

  private static boolean isBefore(NoteMarks.Mark one, NoteMarks.Mark other) {
    return one.paragraph() < other.paragraph()
        || one.paragraph() == other.paragraph() && one.end() <= other.start();
  }

  private List<Candidate> candidates(int number, int page) {
    List<Candidate> candidates = new ArrayList<>();
    String end = "(?=$|[\\s;:)]|[,.](?!\\d))";
    Pattern year = Pattern.compile("(?<=(?<!\\d)(?:19|20)\\d\\d)" + number + end);
    Pattern capitals = Pattern.compile("(?<=[A-Z%\\]])" + number + end);
    Pattern figure = Pattern.compile("(?<=\\d)" + number + end);
    Pattern apart = Pattern.compile("(?<=[\\p{L})\\]%\"”’,;.:\\d])\\s+" + number + end);
    for (int i = 0; i < paragraphs.size(); i++) {
      Passage text = paragraphs.get(i);
      add(i, NoteMark.flattened(number), number, page, 0, candidates);
      add(i, year, number, page, 1, candidates);
      add(i, capitals, number, page, 1, candidates);
      add(i, figure, number, page, 2 * DOUBTFUL, candidates);
      Matcher matcher = apart.matcher(text.text());
      while (matcher.find()) {
        if (pages.page(text, matcher.end() - 1) == page) {
          NoteMarks.Mark mark = new NoteMarks.Mark(i, matcher.start(), matcher.end(), number);
          candidates.add(new Candidate(mark, doubt(text.text(), mark)));
        }
      }
    }
    return candidates;
  }

  private void add(
      int i, Pattern pattern, int number, int page, int doubt, List<Candidate> candidates) {
    Passage text = paragraphs.get(i);
    Matcher matcher = pattern.matcher(text.text());
    while (matcher.find()) {
      if (pages.page(text, matcher.start()) == page) {
        NoteMarks.Mark mark = new NoteMarks.Mark(i, matcher.start(), matcher.end(), number);
        candidates.add(new Candidate(mark, isDecimal(text.text(), mark) ? DOUBTFUL : doubt));
      }
    }
  }

  /** "32.5 per cent": figures behind the stop in a number. */
  private static boolean isDecimal(String text, NoteMarks.Mark mark) {
    boolean inNumber =
        text.substring(0, mark.start()).matches("(?s).*(?<!\\d)(?!(?:19|20)\\d\\d)\\d+[.,]");
    return inNumber || text.substring(mark.end()).matches("(?s)\\s(?:per|million|billion)\\b.*");
  }

  /** "item 8 entitled", "1 January": a number that belongs to the words beside it. */
  private static int doubt(String text, NoteMarks.Mark mark) {
    boolean numbered = NUMBERED_THING.matcher(text.substring(0, mark.start())).matches();
    boolean counted = COUNTED_THING.matcher(text.substring(mark.end())).lookingAt();
    return numbered || counted ? DOUBTFUL : 2;
  }

  private void tell(Candidate candidate, List<Finding> findings) {
    NoteMarks.Mark mark = candidate.mark();
    Passage text = paragraphs.get(mark.paragraph());
    int at = mark.end() - String.valueOf(mark.number()).length();
    String where =
        candidate.doubt() == 1 ? "right behind a year or a capital" : "set apart by a space";
    if (candidate.doubt() >= DOUBTFUL) {
      findings.add(
          Finding.warning(
              "note mark",
              "This %d is taken as the mark of note %d, although it may belong to the words beside it."
                  .formatted(mark.number(), mark.number()),
              text.place(at)));
    } else if (candidate.doubt() > 0) {
      findings.add(
          Finding.note(
              "note mark",
              "repaired: the mark of note %d stood %s".formatted(mark.number(), where),
              text.place(at)));
    }
  }
}
