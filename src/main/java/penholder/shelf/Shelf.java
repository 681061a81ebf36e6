package penholder.shelf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import penholder.corpus.MarkdownReader;
import penholder.corpus.RegisterReader;
import penholder.corpus.Series;
import penholder.library.Library;
import penholder.library.search.CorpusText;
import penholder.model.Adopted;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.report.Refusal;
import penholder.store.Disk;
import penholder.store.Fingerprint;

/** The corpus on disk: a folder for each series, with its register and its texts. */
public final class Shelf {
  /** How the names of the files of texts end. */
  public static final String MARKDOWN = ".md";

  private static final String REGISTER = "series.yaml";

  private final Path corpus;
  private final boolean still;
  private final Map<String, Object> known = new HashMap<>();

  /**
   * The shelf that a folder is; nothing is read before it is asked for.
   *
   * @param corpus the folder of the corpus, which need not be there yet
   */
  public Shelf(Path corpus) {
    this(corpus, false);
  }

  private Shelf(Path corpus, boolean still) {
    this.corpus = corpus;
    this.still = still;
  }

  /** This shelf for work that changes nothing on it: what stands there is read only once. */
  public Shelf still() {
    return new Shelf(corpus, true);
  }

  @SuppressWarnings("unchecked") // each name is that of one list or file
  private synchronized <T> T once(String name, Supplier<T> look) {
    if (!still) {
      return look.get();
    }
    if (!known.containsKey(name)) {
      known.put(name, look.get());
    }
    return (T) known.get(name);
  }

  /** Begins to read every series, and does not wait; who asks for them is told what is wrong. */
  public void readAhead() {
    ForkJoinPool.commonPool().submit(() -> series());
  }

  /** Every series, sorted by name. */
  public List<SeriesTexts> series() {
    return once("series", this::seriesNow);
  }

  private List<SeriesTexts> seriesNow() {
    List<SeriesTexts> all = new ArrayList<>();
    for (Path folder : Disk.folders(corpus)) {
      Path register = folder.resolve(REGISTER);
      if (Files.exists(register)) {
        Series series = SourceFile.read(register, RegisterReader::read);
        List<Resolution> texts = texts(folder);
        all.add(new SeriesTexts(folder.getFileName().toString(), series.with(texts), texts, false));
      }
    }
    return List.copyOf(all);
  }

  /** The name of the series whose register has a resolution. */
  public Optional<String> seriesOf(ResolutionSymbol symbol) {
    return series().stream()
        .filter(one -> one.register().members().stream().anyMatch(m -> m.symbol().equals(symbol)))
        .map(SeriesTexts::name)
        .findFirst();
  }

  /** The series that are found among the texts without a register. */
  public SeriesList found() {
    return once("found", this::foundNow);
  }

  private SeriesList foundNow() {
    List<Path> files = new ArrayList<>();
    for (Path folder : Disk.folders(corpus)) {
      if (!hasRegister(folder)) {
        files.addAll(files(folder));
      }
    }
    return Catalogue.of(files);
  }

  /** Every series, with a register or found, to choose one from. */
  public SeriesChoice choice() {
    return SeriesChoice.of(series(), found());
  }

  /**
   * The series of a name, of the symbol of one of its resolutions, or of a part of its title;
   * without a name the only one that has a register.
   *
   * @throws Refusal if there is none, or more than one to choose from
   */
  public SeriesTexts series(Optional<String> name) {
    List<SeriesTexts> registers = series();
    Optional<SeriesTexts> own =
        registers.stream()
            .filter(one -> name.map(one.name()::equals).orElse(registers.size() == 1))
            .findFirst();
    if (own.isPresent()) {
      return own.get();
    }
    SeriesList found = found();
    if (registers.isEmpty() && found.recurring().isEmpty() && found.alone().isEmpty()) {
      throw new Refusal(
          Refusal.Kind.FILE,
          "There is no series here: no text is in %s. Read one in: penholder import FILE."
              .formatted(SourceFile.shown(corpus)));
    }
    if (name.isEmpty()) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "Say which series with --series NAME. To see their names: penholder series.");
    }
    return SeriesChoice.of(registers, found)
        .named(name.get(), Function.identity(), SeriesTexts::of);
  }

  /** The adopted texts of every folder. */
  public Library library() {
    List<Resolution> all = new ArrayList<>();
    Disk.folders(corpus).forEach(folder -> all.addAll(texts(folder)));
    return new Library(all);
  }

  /** The adopted text of a symbol, if it is here; no other is read. */
  public Optional<Resolution> text(ResolutionSymbol symbol) {
    return Optional.ofNullable(places().get(symbol)).map(this::text);
  }

  /** The symbols of the texts that are here, in order. */
  public List<ResolutionSymbol> symbols() {
    return places().keySet().stream().sorted().toList();
  }

  /**
   * The text before another in its series, of those that are here.
   *
   * @param symbol the other, which need not be here itself
   * @param title the title of the other: then the series is the one with texts of that title
   */
  public Optional<Resolution> before(ResolutionSymbol symbol, String title) {
    Map<ResolutionSymbol, Path> places = places();
    Optional<Path> register =
        Optional.ofNullable(places.get(symbol))
            .map(Path::getParent)
            .or(() -> Optional.ofNullable(registers().get(title)))
            .filter(this::hasRegister);
    Stream<ResolutionSymbol> row =
        register.isPresent()
            ? files(register.get()).stream().flatMap(file -> symbol(file).stream())
            : found().of(symbol, title).stream().flatMap(series -> series.symbols().stream());
    return row.filter(other -> other.compareTo(symbol) < 0)
        .max(Comparator.naturalOrder())
        .map(places::get)
        .map(this::text);
  }

  /** Whether a folder of the corpus is that of a series. */
  boolean hasRegister(Path folder) {
    return Files.exists(folder.resolve(REGISTER));
  }

  /** The folders of the series that have a register, by the titles in these. */
  public Map<String, Path> registers() {
    return once("registers", this::registersNow);
  }

  private Map<String, Path> registersNow() {
    Map<String, Path> folders = new HashMap<>();
    for (Path folder : Disk.folders(corpus)) {
      if (hasRegister(folder)) {
        folders.putIfAbsent(
            SourceFile.read(folder.resolve(REGISTER), RegisterReader::read).title(), folder);
      }
    }
    return folders;
  }

  /** The files of all texts. */
  public Map<ResolutionSymbol, Path> places() {
    return once("places", this::placesNow);
  }

  private Map<ResolutionSymbol, Path> placesNow() {
    Map<ResolutionSymbol, Path> places = new HashMap<>();
    for (Path folder : Disk.folders(corpus)) {
      for (Path file : Disk.list(folder, MARKDOWN)) {
        symbol(file).ifPresent(symbol -> places.putIfAbsent(symbol, file));
      }
    }
    return places;
  }

  /**
   * The adopted texts as an index knows them again; none is read before it is asked for. How a text
   * was adopted, its register may know better than the text.
   */
  public List<CorpusText> corpusTexts() {
    List<CorpusText> texts = new ArrayList<>();
    for (Path folder : Disk.folders(corpus)) {
      Path register = folder.resolve(REGISTER);
      boolean registered = Files.exists(register);
      String beside = registered ? " " + Disk.state(register) : "";
      for (Path file : files(folder)) {
        String name = corpus.relativize(file).toString();
        texts.add(
            new CorpusText(
                name,
                Disk.state(file) + beside,
                () -> readable(file).map(text -> registered ? withVote(text, register) : text)));
      }
    }
    return texts;
  }

  private static Resolution withVote(Resolution text, Path register) {
    Header header = text.header();
    if (!(header.stage() instanceof Adopted adopted) || adopted.proceedings().vote().isPresent()) {
      return text;
    }
    return SourceFile.read(register, RegisterReader::read).members().stream()
        .filter(member -> member.symbol().equals(adopted.symbol()))
        .flatMap(member -> member.vote().stream())
        .findFirst()
        .map(
            vote ->
                text.with(
                    new Header(
                        header.title(),
                        header.session(),
                        header.agendaTitle(),
                        adopted.voted(vote))))
        .orElse(text);
  }

  /** What tells this corpus from those of other workspaces, fit for the name of a folder. */
  public String mark() {
    String where = corpus.toAbsolutePath().normalize().toString();
    return Fingerprint.of(where.getBytes(StandardCharsets.UTF_8));
  }

  /** A text that cannot be read is no text to search; whoever names it is told why. */
  private Optional<Resolution> readable(Path file) {
    try {
      return Optional.of(text(file));
    } catch (Refusal unreadable) {
      return Optional.empty();
    }
  }

  /** The folder for texts of a title that no register has. */
  public Path folderFor(String title) {
    return corpus.resolve(FolderName.of(title));
  }

  /** What the name of a file of a text says: "75-15.md". */
  static Optional<ResolutionSymbol> symbol(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(MARKDOWN)
        ? ResolutionSymbol.parse(name.substring(0, name.length() - MARKDOWN.length()))
        : Optional.empty();
  }

  private List<Resolution> texts(Path folder) {
    return files(folder).stream().map(this::text).toList();
  }

  private Resolution text(Path file) {
    return once(file.toString(), () -> SourceFile.read(file, MarkdownReader::read));
  }

  /** The adopted texts of a folder; other Markdown files in it are a person's own. */
  private static List<Path> files(Path folder) {
    return Disk.list(folder, MARKDOWN).stream().filter(file -> symbol(file).isPresent()).toList();
  }
}
