package penholder.editing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import penholder.draft.edit.DraftFile;
import penholder.draft.edit.Edit;
import penholder.draft.edit.Edited;
import penholder.draft.edit.Incoming;
import penholder.draft.edit.Spot;
import penholder.library.Counterparts;
import penholder.model.Adopted;
import penholder.model.Part;
import penholder.model.Place;
import penholder.model.PlaceName;
import penholder.model.Places;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.report.Finding;
import penholder.report.Refusal;
import penholder.report.Severity;
import penholder.report.Source;
import penholder.shelf.Shelf;
import penholder.shelf.SourceFile;
import penholder.store.Held;
import penholder.store.History;
import penholder.texts.CorpusSources;
import penholder.texts.CurrentDraft;
import penholder.texts.NamedText;
import penholder.texts.Texts;

/** Work on a draft, clause by clause; what it was before can always be had again. */
public final class Editing {
  private final Path out;
  private final Texts texts;
  private final Shelf shelf;
  private final DraftChoice choice;

  /**
   * Work on one draft.
   *
   * @param out the folder with the drafts
   * @param texts finds the texts that clauses are taken from
   * @param shelf the corpus, for where words come from
   * @param choice which draft, and how edits are made
   */
  public Editing(Path out, Texts texts, Shelf shelf, DraftChoice choice) {
    this.out = out;
    this.texts = texts;
    this.shelf = shelf;
    this.choice = choice;
  }

  /** Other words in the place of a paragraph. */
  public DraftEdited swap(String place, String by) {
    return edit(
        "swap %s %s".formatted(place, by),
        draft -> {
          Place there = draft.one(place);
          Incoming clause = incoming(by, "swap %s".formatted(place)).get(0);
          Place from = clause.origin().orElseThrow().address().place();
          if (there.isProse() != from.isProse()) {
            throw wrongUse(
                "%s and %s are not of one sort: a heading or the row of a table stands only for another."
                    .formatted(there, clause.origin().get().address()));
          }
          return new Edit.Swap(there, clause);
        });
  }

  /** Clauses of an adopted text as new paragraphs. */
  public DraftEdited insert(String clauses, BesideOrder beside) {
    return edit(
        "insert %s %s %s".formatted(clauses, beside.word(), beside.place()),
        draft ->
            new Edit.Insert(
                incomingRow(clauses), new Spot(draft.one(beside.place()), beside.after())));
  }

  /** Paragraphs that a person wrote. */
  public DraftEdited insert(Source written, BesideOrder beside) {
    return edit(
        "insert %s %s %s".formatted(written.name(), beside.word(), beside.place()),
        draft -> {
          Spot spot = new Spot(draft.one(beside.place()), beside.after());
          return new Edit.Insert(WrittenClauses.read(written, draft.named().text(), spot), spot);
        });
  }

  /** Paragraphs that go. */
  public DraftEdited drop(String places) {
    return edit("drop %s".formatted(places), draft -> new Edit.Drop(draft.some(places)));
  }

  /** Paragraphs that go elsewhere. */
  public DraftEdited move(String places, BesideOrder beside) {
    return edit(
        "move %s %s %s".formatted(places, beside.word(), beside.place()),
        draft -> {
          List<Place> moved = draft.some(places);
          Place anchor = draft.one(beside.place());
          for (Place place : moved) {
            if (isWithin(anchor, place)) {
              throw wrongUse(
                  "%s cannot go %s %s: that moves with it."
                      .formatted(place, beside.word(), anchor));
            }
          }
          return new Edit.Move(moved, new Spot(anchor, beside.after()));
        });
  }

  /** Paragraphs with the words of the base again. */
  public DraftEdited restore(String places) {
    return edit(
        "restore %s".formatted(places),
        draft -> {
          Resolution base = texts.before(draft.named()).text();
          ResolutionSymbol symbol = ((Adopted) base.header().stage()).symbol();
          Counterparts counterparts = Counterparts.of(base, draft.named().text());
          List<Edit.Swap> swaps = new ArrayList<>();
          for (Place place : draft.some(places)) {
            Place older =
                counterparts
                    .older(place)
                    .orElseThrow(
                        () ->
                            wrongUse(
                                "%s is not in the base, %s, or nothing shows which paragraph it was there. To take one: penholder swap %s %s:OP1."
                                    .formatted(place, symbol, tight(place), symbol)));
            swaps.add(new Edit.Swap(place, Incoming.from(symbol, base, older)));
          }
          return new Edit.Restore(swaps);
        });
  }

  /** One step back or forward in the history of the draft. */
  public DraftStepped go(History.Side side) {
    Path file = CurrentDraft.of(out, texts, choice.draft()).file().orElseThrow();
    return Held.alone(
        file,
        () -> {
          History history = new History(file);
          String made = history.go(side);
          return new DraftStepped(
              file,
              made,
              made.equals(History.BY_HAND),
              history.stepsBack(),
              history.stepsForward());
        });
  }

  /** The draft as it stands, with the names of its paragraphs. */
  private record Open(NamedText named, Addressed paragraphs) {
    static Open of(NamedText named) {
      return new Open(named, new Addressed("The draft", Places.of(named.text())));
    }

    Place one(String written) {
      return paragraphs.one(ofDraft(written));
    }

    List<Place> some(String written) {
      return paragraphs.some(ofDraft(written));
    }

    private static PlaceName ofDraft(String written) {
      PlaceName name = Addressed.name(written);
      if (name.text().isPresent()) {
        throw wrongUse(
            "%s is a paragraph of an adopted text; here one of the draft is needed, such as %s."
                .formatted(written, name.first()));
      }
      return name;
    }
  }

  private DraftEdited edit(String command, Function<Open, Edit> asked) {
    Path file = CurrentDraft.of(out, texts, choice.draft()).file().orElseThrow();
    return choice.dryRun()
        ? edit(file, command, asked)
        : Held.alone(file, () -> edit(file, command, asked));
  }

  private DraftEdited edit(Path file, String command, Function<Open, Edit> asked) {
    NamedText named = CurrentDraft.of(out, texts, Optional.of(file.toString()));
    Edited edited =
        Edited.of(
            named.text(), asked.apply(Open.of(named)), new CorpusSources(texts, shelf, named));
    boolean written = !choice.dryRun() && !edited.before().equals(edited.after());
    Optional<Path> kept = Optional.empty();
    if (written) {
      Source source = SourceFile.text(file);
      String text = DraftFile.with(source, named.text(), edited.after());
      kept = new History(file).write(text.getBytes(StandardCharsets.UTF_8), command);
    }
    List<Finding> findings = new ArrayList<>(named.findings());
    edited.references().stream()
        .filter(reference -> !reference.gone().isEmpty())
        .map(
            lost ->
                new Finding(
                    Severity.WARNING,
                    "reference",
                    "%s says \"%s\", and %s not in the draft. It says now: \"%s\"."
                        .formatted(
                            lost.label(),
                            lost.before(),
                            lost.gone().stream().collect(Collectors.joining(", "))
                                + (lost.gone().size() == 1 ? " is" : " are"),
                            lost.after()),
                    Optional.empty()))
        .forEach(findings::add);
    findings.addAll(otherPart(edited));
    return new DraftEdited(file, edited, findings, written, kept);
  }

  /**
   * R-STR-2: "PP starts with a participle, OP with a verb in the present indicative": whoever takes
   * a paragraph into the other part must put its verb right.
   */
  private static List<Finding> otherPart(Edited edited) {
    return edited.touched().stream()
        .flatMap(touched -> touched.after().stream())
        .filter(placed -> placed.clause().opening().isPresent())
        .filter(
            placed ->
                placed.place().degree() == 0
                    && isOfOther(placed.place().part(), placed.clause().opening().get().words()))
        .map(
            placed ->
                new Finding(
                    Severity.WARNING,
                    "opening",
                    "%s begins with \"%s\": a preambular paragraph begins with a participle, an operative one with a verb in the present (R-STR-2)."
                        .formatted(placed.place(), placed.clause().opening().get().words()),
                    Optional.empty()))
        .toList();
  }

  /** Only what is certain: "Welcomes" in the preamble, "Recalling" in the operative part. */
  private static boolean isOfOther(Part part, String opening) {
    return switch (part) {
      case PREAMBULAR -> opening.matches("(?:Also |Further )?(?!Conscious)[A-Za-z]+s\\b.*");
      case OPERATIVE -> opening.matches("[A-Z][a-z]+ing\\b.*");
      case ANNEXED -> false;
    };
  }

  /** One clause of an adopted text. */
  private List<Incoming> incoming(String written, String command) {
    PlaceName name = ofText(written, command);
    Resolution text = text(name);
    return List.of(
        Incoming.from(
            name.text().orElseThrow(),
            text,
            new Addressed(name.text().get().shortForm(), Places.of(text)).one(name)));
  }

  private List<Incoming> incomingRow(String written) {
    PlaceName name = ofText(written, "insert");
    Resolution text = text(name);
    return new Addressed(name.text().orElseThrow().shortForm(), Places.of(text))
        .some(name).stream().map(place -> Incoming.from(name.text().get(), text, place)).toList();
  }

  private static PlaceName ofText(String written, String command) {
    PlaceName name = Addressed.name(written);
    if (name.text().isEmpty()) {
      throw wrongUse(
          "%s does not say of which text. Write its symbol before it: penholder %s 71/255:%s. Within the draft: penholder move %s after OP9."
              .formatted(written, command, written, written));
    }
    return name;
  }

  private Resolution text(PlaceName name) {
    return texts.named(name.text().orElseThrow().shortForm()).text();
  }

  private static boolean isWithin(Place place, Place other) {
    return place.part() == other.part()
        && place.path().size() >= other.path().size()
        && place.path().subList(0, other.path().size()).equals(other.path());
  }

  private static String tight(Place place) {
    return place.label().replace(" ", "");
  }

  private static Refusal wrongUse(String message) {
    return new Refusal(Refusal.Kind.WRONG_USE, message);
  }
}
