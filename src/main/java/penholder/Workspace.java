package penholder;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import penholder.check.book.RuleBook;
import penholder.checking.BriefOrder;
import penholder.checking.Briefed;
import penholder.checking.Briefing;
import penholder.checking.CheckOrder;
import penholder.checking.Checked;
import penholder.checking.Checking;
import penholder.checking.ChecksMade;
import penholder.checking.Fixed;
import penholder.checking.Fixing;
import penholder.checking.WorkspaceRules;
import penholder.draft.NextDraft;
import penholder.draft.Templates;
import penholder.editing.BesideOrder;
import penholder.editing.DraftChoice;
import penholder.editing.DraftEdited;
import penholder.editing.DraftStepped;
import penholder.editing.Editing;
import penholder.intake.ImportOrder;
import penholder.intake.ImportProgress;
import penholder.intake.Imported;
import penholder.intake.Intake;
import penholder.making.CompareOrder;
import penholder.making.Destination;
import penholder.making.DraftOrder;
import penholder.making.DraftWritten;
import penholder.making.Drafting;
import penholder.making.ExportOrder;
import penholder.making.Exported;
import penholder.making.Exporting;
import penholder.making.TextsCompared;
import penholder.making.WordLook;
import penholder.read.docx.Side;
import penholder.report.Refusal;
import penholder.report.Source;
import penholder.searching.AgreedLanguage;
import penholder.searching.ClausesFound;
import penholder.searching.ClausesOrder;
import penholder.searching.Climbing;
import penholder.searching.LadderFiles;
import penholder.searching.LadderMade;
import penholder.searching.LadderOrder;
import penholder.searching.LadderOutput;
import penholder.searching.OriginsFound;
import penholder.searching.Suggestions;
import penholder.shelf.SeriesShown;
import penholder.shelf.Shelf;
import penholder.shelf.SourceFile;
import penholder.store.Disk;
import penholder.store.Existing;
import penholder.store.History;
import penholder.texts.CurrentDraft;
import penholder.texts.Drafts;
import penholder.texts.NamedClauses;
import penholder.texts.NamedText;
import penholder.texts.ReadyText;
import penholder.texts.Texts;
import penholder.write.Compared;
import penholder.write.ShownLadder;
import penholder.write.docx.CleanDocx;

/**
 * The folders that a mission works in, {@code corpus}, {@code templates} and {@code out}, and the
 * clock; with one method for each thing a user does. What cannot be done ends in a {@link Refusal}.
 */
public final class Workspace {
  /** Who is said to have made tracked changes, unless the user names somebody else. */
  public static final String AUTHOR = "Penholder";

  /** How many wordings are listed where nobody says how many. */
  private static final int SUGGESTED = 10;

  private final Path home;
  private final Optional<Path> cache;
  private final Clock clock;

  /**
   * @param home the folder that holds {@code corpus}, {@code templates} and {@code out}
   * @param cache the folder for what can be made again at any time; without one, it is made anew
   *     whenever it is needed
   * @param clock gives the date that is written into Word files
   */
  public Workspace(Path home, Optional<Path> cache, Clock clock) {
    this.home = home;
    this.cache = cache;
    this.clock = clock;
  }

  /**
   * Loads what makes Word files. Nothing depends on it: it is for an idle processor, while the
   * command line is still being read.
   */
  public void prepareWordFiles() {
    NextDraft.prepare();
    CleanDocx.prepare(style());
  }

  /** Loads the rules of a check, likewise. */
  public void prepareCheck() {
    RuleBook.usual();
  }

  /** The series of this workspace: those with a register, and those found among the texts. */
  public SeriesShown series() {
    Shelf shelf = shelf();
    return new SeriesShown(shelf.series(), shelf.found());
  }

  /**
   * One series.
   *
   * @param name its name, the symbol of one of its resolutions, or a part of its title
   */
  public SeriesShown series(String name) {
    return shelf().choice().named(name, SeriesShown::of, SeriesShown::of);
  }

  /**
   * Makes the draft of a session: as Markdown for editing, as a Word file, and compared with its
   * base.
   */
  public DraftWritten draft(DraftOrder order, Existing existing) {
    return new Drafting(shelf(), templates(), out()).draft(order, existing, word(order.author()));
  }

  /**
   * Writes files of a text: of an adopted one as it was printed, of a draft as its fair copy. What
   * it is compared with is the base of a draft, and the text before an adopted one in its series.
   */
  public Exported export(ExportOrder order) {
    Shelf shelf = shelf();
    return new Exporting(texts(shelf), out(), this::seen)
        .export(order, text -> new Checking(shelf, rules()).remarks(text), word(order.author()));
  }

  /**
   * Compares any two texts, drafts as their fair copies, and writes the files that are asked for.
   *
   * @param standardInput what "-" stands for
   */
  public TextsCompared compare(CompareOrder order, InputStream standardInput) {
    Texts texts = new Texts(out(), shelf(), order.side());
    return new Exporting(texts, out(), this::seen)
        .compare(order, standardInput, word(order.author()));
  }

  /** A clause through all resolutions of its series, and the files of it that are asked for. */
  public LadderMade ladder(LadderOrder order) {
    Climbing.Asked asked = Climbing.asked(order, texts(shelf()), out());
    ShownLadder ladder = Climbing.ladder(asked, shelf());
    if (order.outputs().isEmpty()) {
      return new LadderMade(ladder, asked.named().findings(), List.of(), List.of());
    }
    Destination<LadderOutput> destination = asked.destination(order, out());
    LadderFiles files = new LadderFiles(ladder, asked.text().header(), word(AUTHOR));
    List<Path> kept = destination.write(files::of, out(), order.existing());
    return new LadderMade(ladder, asked.named().findings(), destination.files(), kept);
  }

  /**
   * Reads adopted texts into the corpus: each is kept as received, and as Markdown beside it. A
   * draft that came back goes to the drafts of its session.
   *
   * @return what became of each text, in the order of the files
   */
  public List<Imported> importTexts(ImportOrder order, ImportProgress progress) {
    return new Intake(shelf(), new Drafts(out()), home.resolve("corpus"), order, progress).take();
  }

  /** The rules that a check goes by, those that are switched off too. */
  public RuleBook rules() {
    return WorkspaceRules.of(home);
  }

  /**
   * Checks texts against the editorial rules, after the repairs that are certain if those are asked
   * for, and writes the file that is asked for.
   */
  public ChecksMade check(CheckOrder order) {
    Shelf shelf = shelf().still();
    shelf.readAhead();
    Texts texts = texts(shelf);
    RuleBook rules = rules();
    Checking checking = new Checking(shelf, rules);
    Supplier<List<NamedText>> named =
        () ->
            order.texts().isEmpty()
                ? List.of(CurrentDraft.of(out(), texts, Optional.empty()))
                : texts.every(order.texts());
    List<Fixed> fixed =
        order.fix() ? new Fixing(texts, checking, order.dryRun()).fix(named.get()) : List.of();
    List<Checked> checked = named.get().parallelStream().map(checking::check).toList();
    return ChecksMade.of(rules, fixed, checked).written(order, out());
  }

  /**
   * Puts other words in the place of a paragraph of a draft.
   *
   * @param place the paragraph: "OP12"
   * @param by what stands there instead: "71/255:OP11", or the number of one of its {@link
   *     #suggestions}
   */
  public DraftEdited swap(String place, String by, DraftChoice choice) {
    if (by.matches("[1-9]\\d?")) {
      int number = Integer.parseInt(by);
      Suggestions shown = suggestions(choice.draft(), place, Math.max(number, SUGGESTED));
      return editing(choice).swap(place, shown.name(number, place).toString());
    }
    return editing(choice).swap(place, by);
  }

  /**
   * What completes a command line: the paragraphs of the current draft and the symbols of the texts
   * that are here, without reading more than that draft.
   */
  public List<String> names() {
    Shelf shelf = shelf();
    List<String> names = new ArrayList<>(new NamedClauses(texts(shelf), out()).labels());
    shelf.symbols().forEach(symbol -> names.add(symbol.shortForm()));
    return names;
  }

  /**
   * Puts clauses of an adopted text into a draft.
   *
   * @param clauses the clauses: "67/110:OP14", "71/255:OP16-OP18"
   * @param spot beside which paragraph
   */
  public DraftEdited insert(String clauses, BesideOrder spot, DraftChoice choice) {
    return editing(choice).insert(clauses, spot);
  }

  /**
   * Puts paragraphs that a person wrote into a draft.
   *
   * @param written the paragraphs in the Markdown of the corpus; its name is how the user named it
   * @param spot beside which paragraph
   */
  public DraftEdited insert(Source written, BesideOrder spot, DraftChoice choice) {
    return editing(choice).insert(written, spot);
  }

  /** The text of a file that the user names, to be inserted into a draft. */
  public Source written(Path file) {
    return SourceFile.text(file);
  }

  /**
   * Takes paragraphs out of a draft.
   *
   * @param places the paragraphs: "PP7", "OP16-OP18"
   */
  public DraftEdited drop(String places, DraftChoice choice) {
    return editing(choice).drop(places);
  }

  /**
   * Puts paragraphs of a draft elsewhere in it.
   *
   * @param places the paragraphs: "OP5", "OP16-OP18"
   * @param spot beside which paragraph
   */
  public DraftEdited move(String places, BesideOrder spot, DraftChoice choice) {
    return editing(choice).move(places, spot);
  }

  /**
   * Gives paragraphs of a draft the words again that they have in its base.
   *
   * @param places the paragraphs: "OP12", "OP16-OP18"
   */
  public DraftEdited restore(String places, DraftChoice choice) {
    return editing(choice).restore(places);
  }

  /**
   * Goes back to what a draft was before the last change, whoever made it.
   *
   * @param draft the draft as the user named it; empty for that of the latest session
   */
  public DraftStepped undo(Optional<String> draft) {
    return editing(new DraftChoice(draft, false)).go(History.Side.BACK);
  }

  /** Does again what was undone last; as {@link #undo}. */
  public DraftStepped redo(Optional<String> draft) {
    return editing(new DraftChoice(draft, false)).go(History.Side.FORWARD);
  }

  private Editing editing(DraftChoice choice) {
    return new Editing(out(), texts(shelf()), shelf(), choice);
  }

  /**
   * Looks for agreed language: the adopted clauses that have some words, or are like a clause.
   *
   * @param standardInput what "-" stands for
   */
  public ClausesFound clauses(ClausesOrder order, InputStream standardInput) {
    try (AgreedLanguage agreed = agreed()) {
      return agreed.find(order, named(), standardInput);
    }
  }

  /**
   * Where each paragraph of a text comes from: the adopted clause that is closest to it.
   *
   * @param text the text as {@code export} takes it; without it, the draft of the latest session
   */
  public OriginsFound origin(Optional<String> text) {
    try (AgreedLanguage agreed = agreed()) {
      return agreed.origin(named().textOrDraft(text));
    }
  }

  /**
   * Other wordings of a paragraph that were adopted, the closest first.
   *
   * @param draft the draft, as the user names it; without it, that of the latest session
   * @param label the paragraph: "OP12"
   * @param most how many at most
   */
  public Suggestions suggestions(Optional<String> draft, String label, int most) {
    try (AgreedLanguage agreed = agreed()) {
      return agreed.suggest(named().clause(label, draft), most);
    }
  }

  private AgreedLanguage agreed() {
    return new AgreedLanguage(shelf(), cache);
  }

  private NamedClauses named() {
    return new NamedClauses(texts(shelf()), out());
  }

  private Compared seen(ReadyText fresh, ReadyText old) {
    try (AgreedLanguage agreed = agreed()) {
      return fresh.comparedWith(old, agreed);
    }
  }

  /**
   * Reads articles, statements and reports for what bears on a draft.
   *
   * @return what they name, in their order
   */
  public Briefed brief(BriefOrder order) {
    Shelf shelf = shelf();
    Texts texts = texts(shelf);
    NamedText against = new NamedClauses(texts, out()).textOrDraft(order.draft());
    return new Briefing(texts, shelf, home).brief(order, against);
  }

  private Templates templates() {
    Map<String, Source> templates = new LinkedHashMap<>();
    for (Path file : Disk.list(home.resolve("templates"), ".ftl")) {
      templates.put(file.getFileName().toString(), SourceFile.text(file));
    }
    return new Templates(templates);
  }

  /** The date is that of the day, so that the same text gives the same file all day long. */
  private WordLook word(String author) {
    return new WordLook(style(), author, clock.instant().truncatedTo(ChronoUnit.DAYS));
  }

  private Path style() {
    return SourceFile.shown(home.resolve("templates").resolve("un-style.docx"));
  }

  /** What a user names is looked for here; of Word files the text with its changes accepted. */
  private Texts texts(Shelf shelf) {
    return new Texts(out(), shelf, Side.ACCEPTED);
  }

  private Shelf shelf() {
    return new Shelf(home.resolve("corpus"));
  }

  private Path out() {
    return SourceFile.shown(home.resolve("out"));
  }
}
