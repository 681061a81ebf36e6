package penholder.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.corpus.Series;
import penholder.library.SessionBound;
import penholder.library.SessionBounds;
import penholder.model.Clause;
import penholder.model.Places;
import penholder.model.ResolutionSymbol;
import penholder.report.Severity;

/** R-CLO-5: the list of previous resolutions has every earlier one of the series. */
final class RegisteredList implements Rule {
  @Override
  public String id() {
    return "R-CLO-5";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String sentence() {
    return "The list of previous resolutions has every earlier one that the register knows.";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    return text.surroundings().series().map(series -> in(text, series)).orElse(List.of());
  }

  private static List<Deviation> in(CheckedText text, Series series) {
    List<Deviation> found = new ArrayList<>();
    for (Places.Placed placed : Places.of(text.resolution()).row()) {
      Clause alone = placed.clause().with(placed.clause().text(), List.of());
      for (SessionBound bound : SessionBounds.of(alone)) {
        if (bound instanceof SessionBound.PreviousResolutions list) {
          Set<ResolutionSymbol> missing = missing(text, list, series);
          if (!missing.isEmpty()) {
            found.add(deviation(text.paragraph(placed.place()).orElseThrow(), missing, text));
          }
        }
      }
    }
    return found;
  }

  private static Set<ResolutionSymbol> missing(
      CheckedText text, SessionBound.PreviousResolutions list, Series series) {
    Set<ResolutionSymbol> missing =
        new TreeSet<>(series.before(text.resolution().header().session()));
    missing.removeAll(list.resolutions());
    return missing;
  }

  private static Deviation deviation(
      Passage paragraph, Set<ResolutionSymbol> missing, CheckedText text) {
    Passage list =
        text.notes().stream()
            .filter(note -> note.place().equals(paragraph.place()))
            .filter(note -> note.words().startsWith("Resolution"))
            .findFirst()
            .orElse(paragraph);
    String symbols =
        missing.stream().map(ResolutionSymbol::shortForm).collect(Collectors.joining(", "));
    return Deviation.of(
        list,
        0,
        list.words().length(),
        "The register of the series also knows %s: add %s to the list."
            .formatted(symbols, missing.size() == 1 ? "it" : "them"));
  }
}
