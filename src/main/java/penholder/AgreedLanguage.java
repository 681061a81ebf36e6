package penholder;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import penholder.corpus.Member;
import penholder.library.search.BadQuery;
import penholder.library.search.ClauseIndex;
import penholder.library.search.ClauseWords;
import penholder.library.search.Filters;
import penholder.library.search.Hit;
import penholder.library.search.Query;
import penholder.library.search.QuerySyntax;
import penholder.library.search.Sought;
import penholder.model.PlaceName;
import penholder.model.Places;
import penholder.model.ResolutionSymbol;
import penholder.read.Decoding;
import penholder.report.Refusal;
import penholder.store.Disk;

/** Searches the adopted texts of the corpus by their words. */
final class AgreedLanguage {
  private final Shelf shelf;
  private final Optional<Path> folder;
  private final List<String> notices = new ArrayList<>();

  /**
   * @param shelf where the adopted texts are
   * @param cache the folder for what can be made again; without one the index is made in memory
   */
  AgreedLanguage(Shelf shelf, Optional<Path> cache) {
    this.shelf = shelf;
    folder = cache.map(kept -> kept.resolve("clauses").resolve(shelf.mark()));
  }

  /** Looks for the clauses that an order asks for. */
  ClausesFound find(ClausesOrder order, Texts texts, Path out, InputStream standardInput) {
    Sought sought = sought(order, texts, out, standardInput);
    Filters filters =
        order.series().map(name -> order.filters().in(series(name))).orElse(order.filters());
    try (ClauseIndex index = ClauseIndex.open(folder, shelf.corpusTexts(), notices::add)) {
      List<Hit> hits = index.search(new Query(sought, filters, order.most()));
      return new ClausesFound(hits, sought instanceof Sought.Like, shelf.places().size(), notices);
    }
  }

  private static Sought sought(
      ClausesOrder order, Texts texts, Path out, InputStream standardInput) {
    if (order.like().isPresent()) {
      return new Sought.Like(named(order.like().get(), order.draft(), texts, out));
    }
    if (order.file().isPresent()) {
      return new Sought.Like(text(order.file().get(), standardInput));
    }
    String typed = String.join(" ", order.words());
    try {
      return QuerySyntax.read(typed);
    } catch (BadQuery bad) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "%s%n  %s%n  %s^".formatted(bad.getMessage(), typed, " ".repeat(bad.at())));
    }
  }

  private static String text(String file, InputStream standardInput) {
    byte[] bytes = file.equals("-") ? Texts.bytes(standardInput) : Disk.read(Path.of(file));
    String text = SourceFile.value(Decoding.text(file, bytes), new ArrayList<>()).text();
    if (text.isBlank()) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE, "There is no word in %s to look for.".formatted(file));
    }
    return text;
  }

  /** The words of the clause that a person names. */
  private static String named(String like, Optional<String> draft, Texts texts, Path out) {
    PlaceName name =
        PlaceName.parse(like)
            .filter(one -> one.last().isEmpty())
            .orElseThrow(
                () ->
                    new Refusal(
                        Refusal.Kind.WRONG_USE,
                        "\"%s\" names no paragraph. A paragraph of the draft is named like OP12 or PP3, one of an adopted text like 71/255:OP11."
                            .formatted(like)));
    NamedText text =
        name.text()
            .map(symbol -> texts.named(symbol.shortForm()))
            .orElseGet(() -> CurrentDraft.of(out, texts, draft));
    return ClauseWords.of(text.text(), placed(text, name));
  }

  private static Places.Placed placed(NamedText text, PlaceName name) {
    Places places = Places.of(text.text());
    return places
        .named(name.first())
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Kind.WRONG_USE,
                    "There is no %s: the text has %s.".formatted(name, places.extent())));
  }

  private Set<ResolutionSymbol> series(String name) {
    return new HashSet<>(
        shelf
            .choice()
            .named(
                name,
                one -> one.register().members().stream().map(Member::symbol).toList(),
                SeriesHere::symbols));
  }
}
