package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.report.Finding;

/**
 * The pages of a print, one line a passage: which lines are text, and which stand around it on
 * every page: symbol and title at the head, job number and page number at the foot.
 */
final class PrintedPages {
  private static final int LONGEST_TITLE = 8;

  /** More words than a line of print holds; an address of the Internet may be as long. */
  private static final Pattern LONG = Pattern.compile(".{60,} .{65,}");

  private static final Pattern CUT =
      Pattern.compile("\\p{Ll}.*|[1-9]\\d{0,2}\\s?\\.|\\(\\s?[a-z]{1,5}\\s?\\)");
  private static final Pattern SYMBOL = Pattern.compile("A/RES/(?:ES-)?\\d{1,3}/\\d{1,4}( [A-Z])?");
  private static final Pattern ADOPTION =
      Pattern.compile("Resolution adopted by the General Assembly");
  private static final Pattern PAGE = Pattern.compile("\\d{1,3}/\\d{1,3}");

  private final List<Passage> lines = new ArrayList<>();
  private final List<Optional<Role>> roles = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Integer> pageOfLine = new ArrayList<>();

  private PrintedPages() {}

  /**
   * Whether a text stands in lines as printed: none is long, and there are some below others that
   * can only go on with them.
   */
  static boolean isPrint(List<Passage> lines) {
    boolean body = false;
    int cut = 0;
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).text();
      body |= LineForm.ORGAN.fits(line);
      cut += ADOPTION.matcher(lines.get(i - 1).text()).matches() && line.startsWith("on ") ? 2 : 0;
      if (body && LONG.matcher(line).matches()) {
        return false;
      }
      boolean below = !lines.get(i - 1).isEmpty() && CUT.matcher(line).matches();
      cut += body && below ? 1 : 0;
    }
    return cut > 1;
  }

  /** The pages that some lines make. */
  static PrintedPages of(List<Passage> print) {
    PrintedPages pages = new PrintedPages();
    for (Passage line : print) {
      pages.lines.add(LetterSpacing.repaired(line, pages.findings));
      pages.roles.add(Optional.empty());
    }
    pages.furniture();
    pages.count();
    return pages;
  }

  List<Passage> lines() {
    return lines;
  }

  List<Finding> findings() {
    return findings;
  }

  /** What a line is that does not belong to the text; empty for one that does. */
  Optional<Role> furniture(int line) {
    return roles.get(line);
  }

  /** Which page a character stands on. */
  int page(Passage passage, int index) {
    return pageOfLine.get(passage.place(index).line() - 1);
  }

  /** Where the text begins, below the facts that another program may have written above it. */
  int firstLine() {
    return OtherFacts.end(lines);
  }

  private void furniture() {
    int organ = 0;
    while (organ < lines.size() && !LineForm.ORGAN.fits(lines.get(organ).text())) {
      organ++;
    }
    for (int i = firstLine(); i < lines.size(); i++) {
      String line = lines.get(i).text();
      boolean head = i > organ && SYMBOL.matcher(line).matches();
      Optional<Role> role = head ? Optional.of(Role.RUNNING_HEAD) : LineForm.anywhere(line);
      boolean alone = role.equals(Optional.of(Role.PAGE_NUMBER)) && !PAGE.matcher(line).matches();
      if (roles.get(i).isEmpty() && !alone) {
        roles.set(i, role);
      }
    }
    titles(organ);
    for (int i = organ + 1; i < lines.size(); i++) {
      boolean number = lines.get(i).text().matches("\\d{1,3}");
      if (number && (isHead(i - 1, -1) || isHead(i + 1, 1))) {
        roles.set(i, Optional.of(Role.PAGE_NUMBER));
      }
    }
  }

  /** The title stands once at the head of a page; below the head it belongs to the text. */
  private void titles(int organ) {
    String title = squeezed(title(organ));
    boolean told = false;
    for (int i = organ + 1; i < lines.size() && !title.isEmpty(); i++) {
      int end = titleEnd(i, title);
      if (end > i && !told && (isHead(i - 1, -1) || isHead(end, 1))) {
        for (int at = i; at < end; at++) {
          roles.set(at, Optional.of(Role.RUNNING_HEAD));
        }
        told = true;
        i = end - 1;
      } else {
        told &= lines.get(i).isEmpty() || roles.get(i).isPresent();
      }
    }
  }

  /** The title with the lines below it, down to the next empty one. */
  private String title(int organ) {
    for (int i = 0; i < organ; i++) {
      Optional<Matcher> title = LineForm.TITLE.in(lines.get(i));
      if (title.isPresent()) {
        StringBuilder words = new StringBuilder(title.get().group(2));
        for (int at = i + 1; at < organ && !lines.get(at).isEmpty(); at++) {
          words.append(lines.get(at).text());
        }
        return words.toString();
      }
    }
    return "";
  }

  private int titleEnd(int start, String title) {
    StringBuilder words = new StringBuilder();
    for (int i = start; i < lines.size() && i < start + LONGEST_TITLE; i++) {
      words.append(squeezed(lines.get(i).text()));
      if (words.toString().equals(title)) {
        return i + 1;
      }
      if (lines.get(i).isEmpty() || !title.startsWith(words.toString())) {
        return start;
      }
    }
    return start;
  }

  private static String squeezed(String words) {
    return words.replaceAll("[\\s\\u00a0]+", "");
  }

  /** Whether the nearest line with words, in one direction, is one of a page's head or foot. */
  private boolean isHead(int from, int step) {
    IntPredicate inside = i -> i >= 0 && i < lines.size();
    int i = from;
    while (inside.test(i) && lines.get(i).isEmpty()) {
      i += step;
    }
    return inside.test(i) && roles.get(i).filter(role -> role != Role.RULE).isPresent();
  }

  private void count() {
    int page = 1;
    boolean before = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean head = roles.get(i).filter(role -> role != Role.RULE).isPresent();
      page += head && !before ? 1 : 0;
      before = head || before && lines.get(i).isEmpty();
      pageOfLine.add(page);
    }
  }
}
