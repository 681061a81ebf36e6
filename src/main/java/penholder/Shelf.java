package penholder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.corpus.MarkdownReader;
import penholder.corpus.RegisterReader;
import penholder.corpus.Series;
import penholder.library.Library;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.report.Refusal;
import penholder.store.Disk;

/** The corpus on disk: a folder for each series, with its register and its texts. */
final class Shelf {
  static final String MARKDOWN = ".md";
  private static final String REGISTER = "series.yaml";

  private final Path corpus;

  Shelf(Path corpus) {
    this.corpus = corpus;
  }

  /** Every series, sorted by name. */
  List<SeriesTexts> series() {
    List<SeriesTexts> all = new ArrayList<>();
    for (Path folder : Disk.folders(corpus)) {
      Path register = folder.resolve(REGISTER);
      if (Files.exists(register)) {
        Series series = SourceFile.read(register, RegisterReader::read);
        List<Resolution> texts = texts(folder);
        all.add(new SeriesTexts(folder.getFileName().toString(), series.with(texts), texts));
      }
    }
    return List.copyOf(all);
  }

  /** The name of the series whose register has a resolution. */
  Optional<String> seriesOf(ResolutionSymbol symbol) {
    return series().stream()
        .filter(one -> one.register().members().stream().anyMatch(m -> m.symbol().equals(symbol)))
        .map(SeriesTexts::name)
        .findFirst();
  }

  /**
   * The series of a name; without a name the only one there is.
   *
   * @throws Refusal if there is none, or more than one to choose from
   */
  SeriesTexts series(Optional<String> name) {
    List<SeriesTexts> all = series();
    String names = String.join(", ", all.stream().map(SeriesTexts::name).toList());
    if (all.isEmpty()) {
      throw new Refusal(
          Refusal.Kind.FILE,
          "There is no series here: no folder in %s has a %s."
              .formatted(SourceFile.shown(corpus), REGISTER));
    }
    if (name.isEmpty() && all.size() > 1) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE, "Say which series with --series; there are: " + names + ".");
    }
    return all.stream()
        .filter(one -> name.isEmpty() || one.name().equals(name.get()))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Kind.WRONG_USE,
                    "There is no series \"%s\". There are: %s.".formatted(name.get(), names)));
  }

  /** The adopted texts of every folder. */
  Library library() {
    List<Resolution> all = new ArrayList<>();
    Disk.folders(corpus).forEach(folder -> all.addAll(texts(folder)));
    return new Library(all);
  }

  /**
   * The text before another in its series, of those that are here.
   *
   * @param symbol the other, which need not be here itself
   * @param title the title of the other: then the series is the one with texts of that title
   */
  Optional<Resolution> before(ResolutionSymbol symbol, String title) {
    for (Path folder : Disk.folders(corpus)) {
      List<Resolution> texts = texts(folder);
      Library library = new Library(texts);
      boolean own =
          library.text(symbol).isPresent()
              || texts.stream().anyMatch(text -> text.header().title().equals(title));
      if (own) {
        return library.symbols().stream()
            .filter(other -> other.compareTo(symbol) < 0)
            .reduce((earlier, later) -> later)
            .flatMap(library::text);
      }
    }
    return Optional.empty();
  }

  /** Whether a folder of the corpus is that of a series. */
  boolean hasRegister(Path folder) {
    return Files.exists(folder.resolve(REGISTER));
  }

  /** The folders of the series that have a register, by the titles in these. */
  Map<String, Path> registers() {
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
  Map<ResolutionSymbol, Path> places() {
    Map<ResolutionSymbol, Path> places = new HashMap<>();
    for (Path folder : Disk.folders(corpus)) {
      for (Path file : Disk.list(folder, MARKDOWN)) {
        symbol(file).ifPresent(symbol -> places.putIfAbsent(symbol, file));
      }
    }
    return places;
  }

  /** The folder for texts of a title that no register has. */
  Path folderFor(String title) {
    return corpus.resolve(FolderName.of(title));
  }

  /** What the name of a file of a text says: "75-15.md". */
  static Optional<ResolutionSymbol> symbol(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(MARKDOWN)
        ? ResolutionSymbol.parse(name.substring(0, name.length() - MARKDOWN.length()))
        : Optional.empty();
  }

  private static List<Resolution> texts(Path folder) {
    // Other Markdown files in the folder are a person's own.
    return Disk.list(folder, MARKDOWN).stream()
        .filter(file -> symbol(file).isPresent())
        .map(file -> SourceFile.read(file, MarkdownReader::read))
        .toList();
  }
}
