package penholder.read;

import java.util.List;

/** The headings of printed annexes: where one may stand, and its rank. */
final class PrintedHeadings {
  private static final int LONGEST = 4;

  private final PrintedPages pages;
  private boolean titled;
  private boolean sectioned;

  PrintedHeadings(PrintedPages pages) {
    this.pages = pages;
  }

  /** A few lines that no stop closes, with an empty line or a number behind them. */
  boolean mayBeginAt(int from) {
    List<Passage> print = pages.lines();
    Passage last = print.get(from);
    for (int i = from; i < print.size() && i <= from + LONGEST; i++) {
      Passage line = print.get(i);
      if (pages.furniture(i).isPresent()) {
        return false;
      }
      if (line.isEmpty() || PrintedForm.NUMBERED.fits(line) || PrintedForm.ITEM.fits(line)) {
        boolean open = !PrintedForm.CLOSED.fits(last) || PrintedForm.MARK_ALONE.fits(last);
        return i > from && open && Character.isUpperCase(PrintedForm.first(print.get(from)));
      }
      last = line;
    }
    return false;
  }

  /** The ranks begin again. */
  void beginAnnex() {
    titled = false;
    sectioned = false;
  }

  /** The title of an annex, then numbered sections, then what stands in them. */
  int rank(Passage heading) {
    boolean section = PrintedForm.SECTION.fits(heading);
    sectioned |= section;
    if (!titled && !section) {
      titled = true;
      return 1;
    }
    return sectioned && !section ? 3 : 2;
  }
}
