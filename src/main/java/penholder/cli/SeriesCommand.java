package penholder.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import penholder.SeriesTexts;
import penholder.corpus.Member;
import penholder.corpus.Series;
import penholder.library.Library;
import penholder.model.Ordinal;
import penholder.model.Session;
import penholder.model.UnDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code penholder series}. */
@Command(
    name = "series",
    description = "Show the register: every resolution of each series, and which texts are here.")
final class SeriesCommand implements Callable<Integer> {
  private static final String ROW = "  %-7s %-17s %-8s %-8s %-10s %-8s %s";

  @ParentCommand private Penholder penholder;
  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<SeriesTexts> all = penholder.workspace().series();
    if (all.isEmpty()) {
      out.println("There is no series here yet: no folder in corpus has a series.yaml.");
    }
    all.forEach(collection -> print(collection, out));
    return 0;
  }

  private static void print(SeriesTexts collection, PrintWriter out) {
    Series series = collection.register();
    Library library = collection.library();
    out.println(collection.name() + ": " + series.title());
    out.println(
        "  Recurs every %s. Next: %s, which opens on %s."
            .formatted(
                series.every() == 1 ? "session" : series.every() + " sessions",
                Character.toLowerCase(series.next().title().charAt(0))
                    + series.next().title().substring(1),
                UnDate.print(series.next().opens())));
    out.println();
    out.println(
        ROW.formatted("symbol", "adopted", "meeting", "item", "vote", "report", "text")
            .stripTrailing());
    for (Member member : series.members()) {
      boolean here = library.text(member.symbol()).isPresent();
      out.println(
          ROW.formatted(
                  member.symbol(),
                  UnDate.print(member.adopted()),
                  member.meeting().isPresent() ? Ordinal.figures(member.meeting().getAsInt()) : "",
                  member.agendaItem().orElse(""),
                  member
                      .vote()
                      .map(Object::toString)
                      .map(vote -> vote.replace(" a vote", ""))
                      .orElse(""),
                  member.asksForReportAt().map(Session::number).map(Ordinal::figures).orElse(""),
                  here ? "here" : "not here")
              .stripTrailing());
    }
    out.println();
    long missing =
        series.members().stream().filter(member -> library.text(member.symbol()).isEmpty()).count();
    out.println(
        "  %d resolutions, %d texts here. \"report\" is the session it asks for the next report at."
            .formatted(series.members().size(), series.members().size() - missing));
  }
}
