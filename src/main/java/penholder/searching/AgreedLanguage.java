package penholder.searching;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import penholder.corpus.Member;
import penholder.library.AdoptedTexts;
import penholder.library.Shingles;
import penholder.library.search.BadQuery;
import penholder.library.search.ClauseIndex;
import penholder.library.search.ClauseWords;
import penholder.library.search.Filters;
import penholder.library.search.Hit;
import penholder.library.search.Query;
import penholder.library.search.QuerySyntax;
import penholder.library.search.Sought;
import penholder.model.Adopted;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Places;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.read.Decoding;
import penholder.report.Refusal;
import penholder.shelf.SeriesHere;
import penholder.shelf.Shelf;
import penholder.shelf.SourceFile;
import penholder.store.Disk;
import penholder.texts.NamedClauses;
import penholder.texts.NamedText;
import penholder.texts.Texts;
import penholder.write.TextName;

/**
 * Searches the adopted texts of the corpus by their words. The index is opened when it is first
 * needed, and files of the corpus are read only if they changed.
 */
public final class AgreedLanguage implements AdoptedTexts, AutoCloseable {
  /** Names alone make a third of the words the same: that does not make a clause like another. */
  private static final double LEAST_LIKENESS = 0.45;

  /** In so many different wordings the source of a paragraph is looked for. */
  private static final int LIKELY = 30;

  private final Shelf shelf;
  private final Optional<Path> folder;
  private final List<String> notices = new ArrayList<>();
  private ClauseIndex index;

  /**
   * @param shelf where the adopted texts are
   * @param cache the folder for what can be made again; without one the index is made in memory
   */
  public AgreedLanguage(Shelf shelf, Optional<Path> cache) {
    this.shelf = shelf;
    folder = cache.map(kept -> kept.resolve("clauses").resolve(shelf.mark()));
  }

  /** Looks for the clauses that an order asks for. */
  public ClausesFound find(ClausesOrder order, NamedClauses named, InputStream standardInput) {
    Sought sought = sought(order, named, standardInput);
    Filters filters =
        order.series().map(name -> order.filters().in(series(name))).orElse(order.filters());
    List<Hit> hits = search(sought, filters, order.most());
    int here = shelf.symbols().size();
    return new ClausesFound(hits, sought instanceof Sought.Like, here, notices);
  }

  /** The closest clause for each paragraph of a text, of the texts that came before it. */
  public OriginsFound origin(NamedText text) {
    Filters earlier = Filters.NONE.in(earlierThan(text.text().header()));
    List<OriginsFound.Paragraph> paragraphs = new ArrayList<>();
    int settled = Integer.MAX_VALUE;
    for (Places.Placed placed : Places.of(text.text()).row()) {
      int degree = placed.place().degree();
      if (degree <= settled && placed.place().isProse()) {
        String words = ClauseWords.of(text.text(), placed);
        Optional<Hit> closest =
            search(new Sought.Like(words), earlier, 1).stream()
                .filter(hit -> hit.likeness() >= LEAST_LIKENESS)
                .findFirst();
        paragraphs.add(new OriginsFound.Paragraph(placed.place().label(), words, closest));
        boolean same = closest.filter(hit -> hit.likeness() == 1).isPresent();
        settled = same ? degree : Integer.MAX_VALUE;
      }
    }
    return new OriginsFound(TextName.of(text.text().header()), paragraphs, notices);
  }

  private Set<ResolutionSymbol> earlierThan(Header header) {
    return shelf.symbols().stream()
        .filter(
            symbol ->
                header.stage() instanceof Adopted adopted
                    ? symbol.compareTo(adopted.symbol()) < 0
                    : symbol.session().compareTo(header.session()) < 0)
        .collect(Collectors.toSet());
  }

  /** Adopted clauses that say something like a paragraph in other words. */
  public Suggestions suggest(NamedClauses.Named clause, int most) {
    List<Hit> hits =
        search(new Sought.Like(clause.words()), Filters.NONE, most + 1).stream()
            .filter(hit -> hit.likeness() < 1 && hit.likeness() >= LEAST_LIKENESS)
            .limit(most)
            .toList();
    return new Suggestions(clause.placed().place().label(), clause.words(), hits, notices);
  }

  @Override
  public Optional<Resolution> text(ResolutionSymbol symbol) {
    return shelf.text(symbol);
  }

  @Override
  public Map<ResolutionSymbol, Double> shares(List<Inline> paragraph) {
    Shingles wanted = Shingles.of(paragraph);
    Map<ResolutionSymbol, Double> shares = new HashMap<>();
    for (Hit hit : search(new Sought.Like(Inline.words(paragraph)), Filters.NONE, LIKELY)) {
      double share = wanted.shareIn(Shingles.of(hit.words()));
      hit.resolutions().forEach(symbol -> shares.merge(symbol, share, Math::max));
    }
    return shares;
  }

  private List<Hit> search(Sought sought, Filters filters, int most) {
    if (index == null) {
      index = ClauseIndex.open(folder, shelf.corpusTexts(), notices::add);
    }
    return index.search(new Query(sought, filters, most));
  }

  private static Sought sought(ClausesOrder order, NamedClauses named, InputStream standardInput) {
    if (order.like().isPresent()) {
      return new Sought.Like(named.clause(order.like().get(), order.draft()).words());
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

  private Set<ResolutionSymbol> series(String name) {
    return new HashSet<>(
        shelf
            .choice()
            .named(
                name,
                one -> one.register().members().stream().map(Member::symbol).toList(),
                SeriesHere::symbols));
  }

  @Override
  public void close() {
    if (index != null) {
      index.close();
    }
  }
}
