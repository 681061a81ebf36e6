package penholder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.corpus.MarkdownReader;
import penholder.corpus.MarkdownWriter;
import penholder.draft.Facts;
import penholder.draft.NextDraft;
import penholder.draft.OpenSlots;
import penholder.draft.PutRight;
import penholder.draft.Templates;
import penholder.library.Library;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.read.docx.Side;
import penholder.report.Finding;
import penholder.report.Refusal;
import penholder.report.Source;
import penholder.store.Disk;
import penholder.store.Existing;
import penholder.store.OutputFolder;
import penholder.style.FairCopy;
import penholder.write.docx.CleanDocx;
import penholder.write.docx.UnusableTemplate;

/**
 * The folders that a mission works in, {@code corpus}, {@code templates} and {@code out}, and the
 * clock; with one method for each thing a user does. What cannot be done ends in a {@link Refusal}.
 */
public final class Workspace {
  private static final String DRAFT = "draft";
  private static final String DOCX = ".docx";

  private final Path home;
  private final Clock clock;

  /**
   * @param home the folder that holds {@code corpus}, {@code templates} and {@code out}
   * @param clock gives the date that is written into Word files
   */
  public Workspace(Path home, Clock clock) {
    this.home = home;
    this.clock = clock;
  }

  /**
   * Loads in the background what a draft will need, while the command line is still being read: the
   * second core would be idle. Nothing depends on it.
   */
  public void headStart() {
    Thread thread =
        new Thread(
            () -> {
              NextDraft.prepare();
              CleanDocx.prepare(style());
            },
            "head start");
    thread.setDaemon(true);
    thread.start();
  }

  /** The series of this workspace, each with its register and texts, sorted by name. */
  public List<SeriesTexts> series() {
    return shelf().series();
  }

  /** Makes the draft of a session, as Markdown for editing and as a Word file. */
  public DraftWritten draft(DraftOrder order, Existing existing) {
    Map<String, String> facts = Facts.parse(order.facts());
    SeriesTexts collection = shelf().series(order.series());
    Library library = collection.library();
    Session session = order.session().orElse(collection.register().next());
    ResolutionSymbol base = order.base().orElseGet(() -> newest(library, collection));
    Path folder = out().resolve(String.valueOf(session.number()));
    Map<String, String> known = knownFacts(folder.resolve(DRAFT + Shelf.MARKDOWN), session);
    NextDraft next =
        NextDraft.of(collection.register(), library, session, base, known, facts, templates());
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        DRAFT + Shelf.MARKDOWN,
        MarkdownWriter.write(next.resolution()).getBytes(StandardCharsets.UTF_8));
    files.put(DRAFT + DOCX, word(next.resolution()));
    String hint =
        "To make Word files of your text: penholder export %s. To start again from the library and keep yours under another name: add --force."
            .formatted(folder.resolve(DRAFT + Shelf.MARKDOWN));
    Map<String, String> kept = OutputFolder.ofWorkspace(folder).write(files, existing, hint);
    return new DraftWritten(
        next.summary(),
        files.keySet().stream().map(folder::resolve).toList(),
        kept.values().stream().map(folder::resolve).toList());
  }

  /**
   * Writes the Word file of a text: an adopted one as it was printed, a draft as its fair copy.
   *
   * @param text a symbol ("75/15") or a Markdown file, adopted text or draft
   * @param facts facts to fill in, as "name=value"
   * @param to the file or folder to write to; empty for the folder of the draft, or {@code out}
   */
  public Exported export(String text, List<String> facts, Optional<Path> to, Existing existing) {
    Path named = Path.of(text);
    Path inside = named.resolve(DRAFT + Shelf.MARKDOWN);
    Path file = Files.isRegularFile(inside) ? inside : named;
    boolean isFile = text.endsWith(Shelf.MARKDOWN) || Files.isRegularFile(file);
    if (text.endsWith(DOCX)) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "A Word file is made from a draft's Markdown file: give that, for example out/81/draft.md.");
    }
    List<Finding> findings = new ArrayList<>();
    Resolution resolution =
        isFile ? SourceFile.read(file, MarkdownReader::read, findings) : shelf().text(text);
    boolean draft = resolution.header().stage() instanceof Draft;
    Resolution informed = Facts.add(resolution, Facts.parse(facts));
    Optional<FairCopy.Made> fair = draft ? Optional.of(FairCopy.make(informed)) : Optional.empty();
    Resolution written = fair.map(FairCopy.Made::copy).orElse(informed);
    String name = isFile ? stem(file) : ResolutionSymbol.parse(text).orElseThrow().fileName();
    Path beside = isFile && draft ? folderOf(file) : out();
    boolean toFolder = to.map(Files::isDirectory).orElse(true);
    if (!toFolder && !to.get().toString().endsWith(DOCX)) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "There is no folder %s. Name a folder that exists, or a file that ends in %s."
              .formatted(to.get(), DOCX));
    }
    Path target = toFolder ? to.orElse(beside).resolve(name + DOCX) : to.get();
    OutputFolder folder =
        isOurs(target)
            ? OutputFolder.ofWorkspace(folderOf(target))
            : OutputFolder.ofUser(folderOf(target));
    Map<String, String> kept =
        folder.write(
            Map.of(target.getFileName().toString(), word(written)),
            existing,
            "To write a new one and keep it under another name: add --force.");
    return new Exported(
        target,
        findings,
        fair.map(PutRight::in).orElse(List.of()),
        OpenSlots.of(written),
        kept.values().stream().map(target::resolveSibling).toList());
  }

  /**
   * Reads adopted texts into the corpus: each is kept as received, and as Markdown beside it.
   * Folders stand for the files directly in them.
   *
   * @param existing what becomes of another text of the same symbol that is here
   * @param side how tracked changes of Word files are decided
   */
  public List<Imported> importTexts(List<Path> paths, Existing existing, Side side) {
    return new Intake(shelf(), existing, side).take(paths);
  }

  private static ResolutionSymbol newest(Library library, SeriesTexts collection) {
    List<ResolutionSymbol> symbols = library.symbols();
    if (symbols.isEmpty()) {
      throw new Refusal(
          Refusal.Kind.FILE,
          "No text of the series %s is here yet. Read one in: penholder import FILE."
              .formatted(collection.name()));
    }
    return symbols.get(symbols.size() - 1);
  }

  /** The facts that a draft of this session has already; none if it is not there or unreadable. */
  private static Map<String, String> knownFacts(Path draft, Session session) {
    if (!Files.isRegularFile(draft)) {
      return new HashMap<>();
    }
    Source text = SourceFile.text(draft);
    return MarkdownReader.read(text)
        .value()
        .map(Resolution::header)
        .filter(header -> header.session().compareTo(session) == 0)
        .map(Header::stage)
        .filter(Draft.class::isInstance)
        .map(stage -> new HashMap<>(((Draft) stage).facts()))
        .orElseGet(HashMap::new);
  }

  private boolean isOurs(Path file) {
    Path out = home.resolve("out").toAbsolutePath().normalize();
    return file.toAbsolutePath().normalize().startsWith(out);
  }

  private Templates templates() {
    Map<String, Source> templates = new LinkedHashMap<>();
    for (Path file : Disk.list(home.resolve("templates"), ".ftl")) {
      templates.put(file.getFileName().toString(), SourceFile.text(file));
    }
    return new Templates(templates);
  }

  /** The date is that of the day, so that the same text gives the same file all day long. */
  private byte[] word(Resolution resolution) {
    Instant date = clock.instant().truncatedTo(ChronoUnit.DAYS);
    try {
      return CleanDocx.write(Facts.fill(resolution), style(), date);
    } catch (UnusableTemplate e) {
      throw new Refusal(
          Refusal.Kind.FILE,
          e.getMessage() + " Copy it again from the Penholder you were given, or mend it in Word.");
    }
  }

  private Path style() {
    return SourceFile.shown(home.resolve("templates").resolve("un-style.docx"));
  }

  private Shelf shelf() {
    return new Shelf(home.resolve("corpus"));
  }

  private Path out() {
    return SourceFile.shown(home.resolve("out"));
  }

  private static Path folderOf(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
