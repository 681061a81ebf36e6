package penholder.cli;

import java.util.ArrayList;
import java.util.List;
import penholder.library.search.Hit;
import penholder.model.ResolutionSymbol;
import penholder.model.UnDate;
import penholder.searching.ClausesFound;
import penholder.searching.Suggestions;

/** Clauses that were found, for the terminal. */
final class ClausesText {
  private static final String INDENT = "    ";
  private static final int MOST_SYMBOLS = 6;

  private ClausesText() {}

  static List<String> lines(ClausesFound found, Page page) {
    List<String> lines = new ArrayList<>();
    if (found.hits().isEmpty()) {
      lines.add(
          found.resolutions() == 0
              ? "No text is here yet. To read one in: penholder import FILE."
              : "No clause of the %d adopted texts that are here has these words."
                  .formatted(found.resolutions()));
      return lines;
    }
    return hits(found.hits(), found.clause(), page);
  }

  static List<String> lines(Suggestions found, Page page) {
    if (found.hits().isEmpty()) {
      return List.of(
          "No adopted clause says something like %s in other words.".formatted(found.label()));
    }
    List<String> lines = hits(found.hits(), true, page);
    lines.add("");
    lines.add("To take one: penholder swap %s NUMBER".formatted(ShellWord.of(found.label())));
    return lines;
  }

  private static List<String> hits(List<Hit> hits, boolean clause, Page page) {
    List<String> lines = new ArrayList<>();
    for (int n = 1; n <= hits.size(); n++) {
      if (n > 1) {
        lines.add("");
      }
      lines.addAll(hit(n, hits.get(n - 1), clause, page));
    }
    return lines;
  }

  private static List<String> hit(int number, Hit hit, boolean clause, Page page) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%2d  %s  %s%s%s"
            .formatted(
                number,
                hit.name(),
                UnDate.print(hit.date()),
                hit.vote().map(vote -> ", adopted " + adopted(vote.toString())).orElse(""),
                clause ? "  " + closeness(hit.likeness()) : ""));
    lines.addAll(page.lines(INDENT, standing(hit), List.of()));
    lines.addAll(page.lines(INDENT, hit.words(), hit.matches()));
    return lines;
  }

  private static String adopted(String vote) {
    return vote.startsWith("without") ? vote : "by " + vote;
  }

  /** How close a clause is: "word for word", "92 % the same". */
  static String closeness(double likeness) {
    return likeness == 1
        ? "word for word"
        : "%d %% the same words".formatted(Math.min(99, Math.round(100 * likeness)));
  }

  /** "The same words in 3 resolutions: 67/110, 71/255 and 75/15". */
  private static String standing(Hit hit) {
    List<String> symbols = hit.resolutions().stream().map(ResolutionSymbol::shortForm).toList();
    int count = symbols.size();
    if (count == 1) {
      return "in this resolution alone";
    }
    String shown =
        count <= MOST_SYMBOLS
            ? String.join(", ", symbols)
            : "%s ... %s"
                .formatted(
                    String.join(", ", symbols.subList(0, 2)),
                    String.join(", ", symbols.subList(count - 3, count)));
    return "the same words in %d resolutions: %s".formatted(count, shown);
  }
}
