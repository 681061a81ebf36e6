package penholder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import penholder.corpus.Member;
import penholder.corpus.Series;
import penholder.library.Library;
import penholder.model.Ordinal;
import penholder.model.Session;
import penholder.model.UnDate;
import penholder.shelf.SeriesHere;
import penholder.shelf.SeriesList;
import penholder.shelf.SeriesTexts;

/** One series with every resolution that is known of it, for the terminal. */
final class SeriesTable {
  private static final String ROW = "  %-7s %-17s %-8s %-8s %-10s %-8s %s";

  private SeriesTable() {}

  /** A series with a register: which texts are here is in the last column. */
  static List<String> lines(SeriesTexts collection) {
    Series series = collection.register();
    Library library = collection.library();
    List<String> lines = new ArrayList<>();
    lines.add(collection.name() + ": " + series.title());
    lines.add(
        "  Recurs %s. Next: %s."
            .formatted(every(series.every().orElseThrow()), next(series.next().orElseThrow())));
    lines.add("");
    lines.add(row("symbol", "adopted", "meeting", "item", "vote", "report", "text"));
    for (Member member : series.members()) {
      boolean here = library.text(member.symbol()).isPresent();
      lines.add(row(member, here ? "here" : "not here"));
    }
    long missing =
        series.members().stream().filter(member -> library.text(member.symbol()).isEmpty()).count();
    lines.add("");
    lines.add(
        "  %d resolutions, %d texts here. \"report\" is the session it asks for the next report at."
            .formatted(series.members().size(), series.members().size() - missing));
    return lines;
  }

  /** Series that were found, each with the texts that are here. */
  static List<String> lines(SeriesList found) {
    return Stream.concat(found.recurring().stream(), found.alone().stream())
        .flatMap(one -> lines(one).stream())
        .toList();
  }

  private static List<String> lines(SeriesHere series) {
    List<String> lines = new ArrayList<>();
    lines.add(series.name() + ": " + series.title());
    lines.add(
        series
            .recurrence()
            .map(
                known ->
                    "  Recurs %s: %s. Next: %s."
                        .formatted(
                            every(known.every()),
                            SeriesListText.how(series),
                            next(series.next().orElseThrow())))
            .orElse("  Stands alone: nothing here says when it comes back."));
    lines.add("");
    lines.add(row("symbol", "adopted", "meeting", "item", "vote", "", "title"));
    for (SeriesHere.Text text : series.texts()) {
      boolean same = text.title().equals(series.title());
      lines.add(row(text.member(), same ? "the same" : text.title()));
    }
    return lines;
  }

  private static String row(Member member, String last) {
    return row(
        member.symbol().shortForm(),
        UnDate.print(member.adopted()),
        member.meeting().isPresent() ? Ordinal.figures(member.meeting().getAsInt()) : "",
        member.agendaItem().orElse(""),
        member.vote().map(Object::toString).map(vote -> vote.replace(" a vote", "")).orElse(""),
        member.asksForReportAt().map(Session::number).map(Ordinal::figures).orElse(""),
        last);
  }

  private static String row(Object... cells) {
    return ROW.formatted(cells).stripTrailing();
  }

  static String every(int sessions) {
    return sessions == 1 ? "every session" : "every %d sessions".formatted(sessions);
  }

  private static String next(Session session) {
    return "%s session, which opens on %s"
        .formatted(session.ordinal(), UnDate.print(session.opens()));
  }
}
