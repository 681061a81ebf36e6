package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import penholder.model.Inline;

/**
 * The columns of a table: as wide as their longest words need, together as wide as the text, or as
 * the page where there are many. A column of figures stands to the right.
 */
final class TableGrid {
  /** Twips: where body text begins, how wide it is, and how wide the page is between margins. */
  private static final int LEFT = 1267;

  private static final int OF_TEXT = 7306;
  private static final int OF_PAGE = 9840;

  private static final int MOST_IN_TEXT = 5;

  /** Characters: no column is narrower or counts as wider, whatever stands in it. */
  private static final int NARROWEST = 6;

  private static final int WIDEST = 40;

  private static final String FIGURES = "[\\d .,\u00a0()%$–-]+";

  private final List<Integer> widths = new ArrayList<>();
  private final List<Boolean> ofFigures = new ArrayList<>();
  private final int left;

  /**
   * @param rows the rows of the table, all of its texts, each with its cells
   */
  TableGrid(List<List<List<Inline>>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    int width = columns > MOST_IN_TEXT ? OF_PAGE : OF_TEXT;
    left = columns > MOST_IN_TEXT ? 0 : LEFT;
    List<Integer> longest = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      int at = column;
      List<String> words =
          rows.stream()
              .filter(row -> row.size() > at)
              .map(row -> Inline.words(row.get(at)))
              .toList();
      int most = words.stream().mapToInt(String::length).max().orElse(0);
      longest.add(Math.max(NARROWEST, Math.min(WIDEST, most)));
      ofFigures.add(isOfFigures(words.stream().skip(1)));
    }
    int all = longest.stream().mapToInt(Integer::intValue).sum();
    longest.forEach(characters -> widths.add(width * characters / all));
  }

  /** Whether there is a figure in every cell below the head that has words. */
  private static boolean isOfFigures(Stream<String> cells) {
    List<String> said = cells.filter(words -> !words.isBlank()).toList();
    return !said.isEmpty() && said.stream().allMatch(words -> words.matches(FIGURES));
  }

  /** Twips from the margin of the page. */
  int left() {
    return left;
  }

  List<Integer> widths() {
    return widths;
  }

  /** The width of all columns together. */
  int width() {
    return widthFrom(0);
  }

  /** The width of a column with all behind it. */
  int widthFrom(int column) {
    return widths.stream().skip(column).mapToInt(Integer::intValue).sum();
  }

  boolean isOfFigures(int column) {
    return ofFigures.get(column);
  }
}
