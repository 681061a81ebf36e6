package penholder.texts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import penholder.corpus.Member;
import penholder.corpus.Series;
import penholder.draft.edit.Sources;
import penholder.model.Adopted;
import penholder.model.Draft;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.shelf.SeriesTexts;
import penholder.shelf.Shelf;

/** The adopted texts of the corpus, for the clauses that come from them into a draft. */
public record CorpusSources(Texts texts, Shelf shelf, NamedText draft) implements Sources {
  @Override
  public Resolution text(ResolutionSymbol symbol) {
    return texts.named(symbol.shortForm()).text();
  }

  /**
   * The series of the draft, if the text belongs to it. Of any other text only itself: what its
   * series recalls is not known here.
   */
  @Override
  public Series series(ResolutionSymbol symbol) {
    Optional<Series> own = ofDraft();
    if (own.filter(series -> series.member(symbol).isPresent()).isPresent()) {
      return own.get();
    }
    Resolution text = text(symbol);
    return new Series(
        text.header().title(),
        Optional.empty(),
        own.map(Series::every).orElse(OptionalInt.empty()),
        List.of(Member.of((Adopted) text.header().stage())));
  }

  private Optional<Series> ofDraft() {
    Optional<ResolutionSymbol> base = ((Draft) draft.text().header().stage()).base();
    String title = draft.text().header().title();
    return shelf.series().stream()
        .map(SeriesTexts::register)
        .filter(series -> series.title().equals(title) || base.flatMap(series::member).isPresent())
        .findFirst();
  }
}
