package penholder.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import penholder.corpus.Member;
import penholder.library.Library;
import penholder.library.lineage.Edition;
import penholder.model.Adopted;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;

/**
 * The resolutions of the series that a text belongs to, oldest first, the text among them.
 *
 * @param row the resolutions; a draft stands last
 * @param at which of them the text is, from 0
 */
public record Editions(List<Edition> row, int at) {
  public Editions {
    row = List.copyOf(row);
  }

  /**
   * The series of a text: that with a register which knows it or has its title, or the one that is
   * found; the text alone where there is none.
   *
   * @param text the text, a draft as its fair copy
   */
  public static Editions of(Shelf shelf, Resolution text) {
    Header header = text.header();
    Optional<SeriesTexts> series = series(shelf, header);
    List<Edition> row = new ArrayList<>();
    series.ifPresent(one -> row.addAll(editions(one)));
    return header.stage() instanceof Adopted adopted
        ? withAdopted(row, adopted, text)
        : withDraft(row, text);
  }

  /** The series of the text with a header, if it is known or found. */
  public static Optional<SeriesTexts> series(Shelf shelf, Header header) {
    Optional<ResolutionSymbol> symbol =
        header.stage() instanceof Draft draft
            ? draft.base()
            : Optional.of(((Adopted) header.stage()).symbol());
    String title = header.title();
    return shelf.series().stream()
        .filter(
            one ->
                one.register().title().equals(title)
                    || symbol.flatMap(one.register()::member).isPresent())
        .findFirst()
        .or(() -> symbol.flatMap(known -> shelf.found().of(known, title)).map(SeriesTexts::of));
  }

  private static List<Edition> editions(SeriesTexts series) {
    Library library = series.library();
    return series.register().members().stream()
        .map(member -> Edition.of(member, library.text(member.symbol())))
        .toList();
  }

  /** A file with an adopted text stands in the place of the one that the corpus has. */
  private static Editions withAdopted(List<Edition> row, Adopted adopted, Resolution text) {
    int at = 0;
    while (at < row.size() && row.get(at).symbol().orElseThrow().compareTo(adopted.symbol()) < 0) {
      at++;
    }
    boolean known = at < row.size() && row.get(at).symbol().equals(Optional.of(adopted.symbol()));
    Edition edition = Edition.of(Member.of(adopted), Optional.of(text));
    if (known) {
      row.set(at, row.get(at).with(text));
    } else {
      row.add(at, edition);
    }
    return new Editions(row, at);
  }

  /** What was adopted at the session of the draft, or later, is none of its past. */
  private static Editions withDraft(List<Edition> row, Resolution text) {
    Edition draft = Edition.ofDraft(text);
    row.removeIf(edition -> edition.session().compareTo(draft.session()) >= 0);
    row.add(draft);
    return new Editions(row, row.size() - 1);
  }
}
