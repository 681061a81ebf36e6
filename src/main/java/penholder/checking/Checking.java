package penholder.checking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Locator;
import penholder.check.Passage;
import penholder.check.Surroundings;
import penholder.check.book.RuleBook;
import penholder.library.Library;
import penholder.model.Adopted;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.report.Place;
import penholder.shelf.Editions;
import penholder.shelf.SeriesTexts;
import penholder.shelf.Shelf;
import penholder.shelf.SourceFile;
import penholder.texts.NamedText;
import penholder.write.Comment;

/** Checks texts against the rules, and finds the places of what they say. */
public final class Checking {
  private final Shelf shelf;
  private final RuleBook rules;

  /**
   * A check by some rules.
   *
   * @param shelf gives what surrounds a text: its series, the text before it
   * @param rules the rules as the workspace wants them
   */
  public Checking(Shelf shelf, RuleBook rules) {
    this.shelf = shelf;
    this.rules = rules;
  }

  /** What the rules find in a text, with the places in its file where it has one. */
  public Checked check(NamedText named) {
    Resolution text = named.text();
    CheckedText checked = new CheckedText(text, surroundings(text));
    Optional<Path> file = named.file().or(() -> corpusFile(text.header()));
    Optional<Locator> locator =
        file.flatMap(NamedText::lines).map(source -> new Locator(source, checked.passages()));
    RuleBook.Judged judged = rules.judged(checked);
    List<Checked.Marked> marked =
        judged.found().stream().map(found -> marked(found, checked, locator)).toList();
    List<Checked.Exempted> exempted =
        judged.exempted().stream()
            .map(one -> new Checked.Exempted(marked(one.found(), checked, locator), one.by()))
            .toList();
    String name = file.map(one -> SourceFile.shown(one).toString()).orElse(named.shown());
    return new Checked(name, checked.paragraphs().size(), named.findings(), marked, exempted);
  }

  /** What may be repaired in a text. */
  Repairable repairable(Resolution text) {
    return Repairable.in(new CheckedText(text, surroundings(text)), rules);
  }

  /** What is said of the paragraphs of a text in the margin of a Word file. */
  public Map<penholder.model.Place, List<Comment>> remarks(Resolution text) {
    CheckedText checked = new CheckedText(text, surroundings(text));
    Map<penholder.model.Place, List<Comment>> remarks = new HashMap<>();
    for (RuleBook.Found found : rules.check(checked)) {
      remarks
          .computeIfAbsent(found.deviation().passage().place(), place -> new ArrayList<>())
          .add(FoundComment.of(found, checked));
    }
    return remarks;
  }

  private static Checked.Marked marked(
      RuleBook.Found found, CheckedText text, Optional<Locator> locator) {
    Deviation deviation = found.deviation();
    Optional<Place> place = locator.flatMap(in -> in.place(deviation.passage(), deviation.start()));
    Optional<Place> end =
        deviation.end() == deviation.start()
            ? place
            : locator
                .flatMap(in -> in.place(deviation.passage(), deviation.end() - 1))
                .map(Place::behind);
    int row = 1;
    for (Passage paragraph : text.paragraphs()) {
      if (paragraph.place().equals(deviation.passage().place())) {
        break;
      }
      row++;
    }
    return new Checked.Marked(found, place, end, row);
  }

  private Surroundings surroundings(Resolution text) {
    Header header = text.header();
    Optional<Resolution> before =
        header.stage() instanceof Adopted adopted
            ? shelf.before(adopted.symbol(), header.title())
            : ((Draft) header.stage()).base().flatMap(shelf::text).or(() -> newest(header));
    return new Surroundings(
        before,
        shelf.series().stream()
            .map(SeriesTexts::register)
            .filter(series -> series.title().equals(header.title()))
            .findFirst(),
        () ->
            new Library(Editions.series(shelf, header).map(SeriesTexts::texts).orElse(List.of())));
  }

  /** A draft that came as a Word file does not say what it was made from: the last before it. */
  private Optional<Resolution> newest(Header draft) {
    return Editions.series(shelf, draft).stream()
        .flatMap(series -> series.texts().stream())
        .filter(text -> text.header().session().compareTo(draft.session()) < 0)
        .max(Comparator.comparing(text -> text.header().session()));
  }

  private Optional<Path> corpusFile(Header header) {
    return header.stage() instanceof Adopted adopted
        ? Optional.ofNullable(shelf.places().get(adopted.symbol()))
        : Optional.empty();
  }
}
