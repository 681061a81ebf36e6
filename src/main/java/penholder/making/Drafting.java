package penholder.making;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.corpus.MarkdownReader;
import penholder.corpus.MarkdownWriter;
import penholder.draft.Facts;
import penholder.draft.NextDraft;
import penholder.draft.Templates;
import penholder.library.Library;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.report.Refusal;
import penholder.report.Source;
import penholder.shelf.SeriesTexts;
import penholder.shelf.Shelf;
import penholder.shelf.SourceFile;
import penholder.store.Existing;
import penholder.store.History;
import penholder.store.OutputFolder;
import penholder.texts.NamedText;
import penholder.texts.ReadyText;
import penholder.write.Compared;

/** Makes the draft of a session and its files, in the folder of the session. */
public final class Drafting {
  private static final String FILE = NamedText.DRAFT + Shelf.MARKDOWN;

  private final Shelf shelf;
  private final Templates templates;
  private final Path out;

  /**
   * Makes drafts from what is here.
   *
   * @param shelf the series and their texts
   * @param templates the skeletons of drafts
   * @param out the folder that drafts are written to, each in the folder of its session
   */
  public Drafting(Shelf shelf, Templates templates, Path out) {
    this.shelf = shelf;
    this.templates = templates;
    this.out = out;
  }

  /**
   * Makes the draft.
   *
   * @param word how Word files are to look
   */
  public DraftWritten draft(DraftOrder order, Existing existing, WordLook word) {
    Map<String, String> facts = Facts.parse(order.facts());
    SeriesTexts collection = shelf.series(order.series());
    Library library = collection.library();
    Session session = order.session().orElseGet(() -> next(collection));
    ResolutionSymbol base = order.base().orElseGet(() -> newest(library, collection));
    Path folder = folder(session, collection);
    Path file = folder.resolve(FILE);
    NextDraft next =
        NextDraft.of(
            collection.register(),
            library,
            session,
            base,
            knownFacts(file, session),
            facts,
            templates);
    NamedText named =
        new NamedText(
            next.resolution(), NamedText.DRAFT, Optional.of(file), file.toString(), List.of());
    ReadyText ready =
        new ReadyText(named, Facts.fill(next.resolution()), List.of(), next.summary().open());
    NamedText old = NamedText.ofCorpus(library.text(base).orElseThrow());
    Compared compared = ready.comparedWith(ReadyText.of(old, Map.of()), library);
    Renditions renditions = new Renditions(ready.text(), Map.of(), Optional.of(compared), word);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(FILE, MarkdownWriter.write(next.resolution()).getBytes(StandardCharsets.UTF_8));
    order.outputs().forEach(output -> files.put(output.fileName(), renditions.of(output)));
    String hint =
        "To make Word files of your text: penholder export %s. To start again from the library and keep yours under another name: add --force."
            .formatted(file);
    Map<String, String> kept = OutputFolder.ofWorkspace(folder).write(files, existing, hint);
    History.begin(file, "draft " + session.number());
    return new DraftWritten(
        next.summary(),
        compared,
        files.keySet().stream().map(folder::resolve).toList(),
        kept.values().stream().map(folder::resolve).toList());
  }

  /** "out/81"; a series that was found has a folder of its own there. */
  private Path folder(Session session, SeriesTexts collection) {
    Path folder = out.resolve(String.valueOf(session.number()));
    return collection.found() ? folder.resolve(collection.name()) : folder;
  }

  private static Session next(SeriesTexts collection) {
    return collection
        .register()
        .next()
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Kind.WRONG_USE,
                    "Nothing here says how often %s recurs. Name the session: penholder draft --series %s %d."
                        .formatted(
                            collection.register().newest().symbol(),
                            collection.name(),
                            collection.register().newest().symbol().session().number() + 1)));
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
}
