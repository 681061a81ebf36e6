package penholder.searching;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.library.lineage.Edition;
import penholder.library.lineage.Ladder;
import penholder.library.lineage.Rung;
import penholder.making.Destination;
import penholder.model.PlaceName;
import penholder.model.Places.Placed;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.report.Refusal;
import penholder.shelf.Editions;
import penholder.shelf.Shelf;
import penholder.texts.CurrentDraft;
import penholder.texts.NamedText;
import penholder.texts.ReadyText;
import penholder.texts.Texts;
import penholder.write.ShownLadder;
import penholder.write.TextName;

/** Follows a clause through its series, and puts down what is shown of it. */
public final class Climbing {
  private Climbing() {}

  /** The paragraph that an order asks for, and the text that it stands in. */
  public record Asked(NamedText named, Resolution text, Placed placed) {

    /** Where files of the clause go: beside the draft, or to {@code out}. */
    public Destination<LadderOutput> destination(LadderOrder order, Path out) {
      String label = placed.place().label().replaceAll("\\W+", "-").replaceAll("-$", "");
      String stem = named.isDraft() ? label : named.stem() + "-" + label;
      Path usual = named.isDraft() ? named.folder().orElse(out) : out;
      return Destination.of(
          order.to(), usual, order.outputs(), output -> stem + "-ladder" + output.ending());
    }
  }

  /**
   * Finds the paragraph.
   *
   * @throws Refusal if what was written names no paragraph or several, or if there is no such text
   *     or paragraph
   */
  public static Asked asked(LadderOrder order, Texts texts, Path out) {
    PlaceName name =
        PlaceName.parse(order.label())
            .filter(one -> order.text().isEmpty() || one.text().isEmpty())
            .orElseThrow(
                () ->
                    wrongUse(
                        "\"%s\" names no paragraph. A paragraph is called PP3, OP12 or OP12(a): penholder ladder 75/15 OP12."
                            .formatted(order.label())));
    if (name.last().isPresent()) {
      throw wrongUse(
          "\"%s\" names several paragraphs; a ladder shows one: penholder ladder %s."
              .formatted(
                  order.label(), order.text().map(text -> text + " ").orElse("") + name.first()));
    }
    Optional<String> of = order.text().or(() -> name.text().map(ResolutionSymbol::shortForm));
    if (of.isPresent() && order.draft().isPresent()) {
      throw wrongUse(
          "Name a text (%s) or a draft (--draft %s), not both."
              .formatted(of.get(), order.draft().get()));
    }
    NamedText named =
        of.map(texts::named).orElseGet(() -> CurrentDraft.of(out, texts, order.draft()));
    NamedText ready =
        new NamedText(
            ReadyText.of(named, Map.of()).text(),
            named.stem(),
            named.file(),
            named.shown(),
            named.findings());
    return new Asked(named, ready.text(), ready.paragraph(name.first()));
  }

  /** The clause through the series of its text. */
  public static ShownLadder ladder(Asked asked, Shelf shelf) {
    Editions editions = Editions.of(shelf, asked.text());
    Ladder ladder = Ladder.of(editions.row(), editions.at(), asked.placed().place());
    return new ShownLadder(
        TextName.of(asked.text().header()) + ", " + asked.placed().place().label(),
        asked.text().header().title(),
        ladder.rungs().stream().map(Climbing::rung).toList(),
        ladder.likely().stream().map(Climbing::likely).toList());
  }

  private static ShownLadder.Rung rung(Rung rung) {
    Edition edition = rung.edition();
    return new ShownLadder.Rung(
        name(edition),
        edition.session().number(),
        edition.adopted(),
        edition.vote(),
        edition.text().isPresent(),
        rung.standing().stream().map(Climbing::paragraph).toList());
  }

  private static ShownLadder.Paragraph paragraph(Rung.Standing standing) {
    return new ShownLadder.Paragraph(
        standing.place().label(),
        standing.words(),
        standing.before().stream().map(Climbing::was).toList(),
        standing.likest().map(Rung.Step::segments).orElse(List.of()));
  }

  private static ShownLadder.Was was(Rung.Step step) {
    return new ShownLadder.Was(
        name(step.older()),
        step.link().from().label(),
        step.link().kind().word(),
        (int) Math.round(100 * step.link().likeness()));
  }

  private static ShownLadder.Likely likely(Rung.Step step) {
    return new ShownLadder.Likely(
        name(step.newer()), step.link().to().label(), was(step), step.segments());
  }

  /** "75/15", or "draft for the eighty-first session". */
  private static String name(Edition edition) {
    return edition
        .symbol()
        .map(ResolutionSymbol::shortForm)
        .orElseGet(() -> "draft for the %s session".formatted(edition.session().ordinal()));
  }

  private static Refusal wrongUse(String message) {
    return new Refusal(Refusal.Kind.WRONG_USE, message);
  }
}
