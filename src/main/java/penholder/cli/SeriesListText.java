package penholder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import penholder.library.Recurrence;
import penholder.model.ResolutionSymbol;
import penholder.shelf.SeriesHere;
import penholder.shelf.SeriesList;
import penholder.shelf.SeriesShown;

/** The series that were found in the corpus, a line each, for the terminal. */
final class SeriesListText {
  private static final String ROW = "  %%-%ds %%5s  %%-12s %%-16s %%5s  %%s";

  private SeriesListText() {}

  static List<String> lines(SeriesShown shown) {
    SeriesList found = shown.found();
    List<String> lines = new ArrayList<>();
    if (found.recurring().isEmpty() && found.alone().isEmpty()) {
      if (shown.registers().isEmpty()) {
        lines.add("There is no series here yet. To read texts in: penholder import FILE.");
      }
      return lines;
    }
    if (!shown.registers().isEmpty()) {
      lines.add("");
    }
    lines.add(
        "Found among the texts of the corpus: %s."
            .formatted(counted(found.recurring().size(), "series", "series")));
    if (!found.recurring().isEmpty()) {
      table(found.recurring(), lines);
    }
    if (!found.alone().isEmpty()) {
      lines.add("");
      lines.add(
          "  %s alone: no other of the title is here, and nothing in it says when it comes back."
              .formatted(counted(found.alone().size(), "text stands", "texts stand")));
    }
    lines.add("");
    lines.add(
        "  The texts of one: penholder series NAME. Its next draft: penholder draft --series NAME.");
    return lines;
  }

  private static void table(List<SeriesHere> series, List<String> lines) {
    int width = series.stream().mapToInt(one -> one.name().length()).max().orElseThrow();
    String row = ROW.formatted(width);
    lines.add("");
    lines.add(row.formatted("name", "texts", "sessions", "recurs", "next", "how that is known"));
    for (SeriesHere one : series) {
      lines.add(
          row.formatted(
                  one.name(),
                  one.texts().size(),
                  one.sessions().stream()
                      .map(session -> String.valueOf(session.number()))
                      .collect(Collectors.joining(", ")),
                  SeriesTable.every(one.recurrence().orElseThrow().every()),
                  one.next().orElseThrow().number(),
                  how(one))
              .stripTrailing());
    }
  }

  /** How it is known how often a series recurs: "78/70 puts it on the agenda again". */
  static String how(SeriesHere series) {
    Recurrence known = series.recurrence().orElseThrow();
    ResolutionSymbol newest = series.newest().member().symbol();
    return switch (known.known()) {
      case AGENDA -> newest + " puts it on the agenda";
      case CONSIDERATION -> newest + " says when it is considered again";
      case REPORT -> newest + " asks for a report then";
      case RECALLED -> newest + " recalls the text before it";
      case DISTANCE -> "so far apart are the texts that are here";
    };
  }

  private static String counted(int count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }
}
