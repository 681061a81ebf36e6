package penholder.texts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import penholder.model.Adopted;
import penholder.model.Draft;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.read.docx.Side;
import penholder.report.Refusal;
import penholder.shelf.Nearest;
import penholder.shelf.Shelf;
import penholder.shelf.SourceFile;
import penholder.store.Disk;

/** Finds the texts that a user names: by symbol, by session, by file. */
public final class Texts {
  private static final String STANDARD_INPUT = "standard input";
  private static final int MOST_SHOWN = 12;

  private final Path out;
  private final Shelf shelf;
  private final Side side;

  /**
   * @param out where drafts are
   * @param shelf where adopted texts are
   * @param side how tracked changes of Word files are decided
   */
  public Texts(Path out, Shelf shelf, Side side) {
    this.out = out;
    this.shelf = shelf;
    this.side = side;
  }

  /**
   * The text of a name.
   *
   * @param name a symbol ("75/15"), a session with a draft ("81"), a folder with a draft
   *     ("out/81"), or a file: a draft or adopted text in Markdown or as a Word file, or an adopted
   *     text as XML or plain text. Of a file with several texts one is named by its letter
   *     ("a.xml#B")
   * @throws Refusal if there is no such text, or it cannot be read
   */
  public NamedText named(String name) {
    Path path = path(name);
    if (Files.isRegularFile(path)) {
      return read(path);
    }
    if (Files.isDirectory(path)) {
      return draftIn(path);
    }
    Optional<FilePart> part = FilePart.of(name);
    if (part.isPresent() && Files.isRegularFile(path(part.get().file()))) {
      return read(path(part.get().file()), part.get().letter());
    }
    if (name.matches("[1-9]\\d{0,2}")) {
      return draftOf(new Session(Integer.parseInt(name)));
    }
    if (name.matches("(?i).*\\.(md|txt|docx|xml)")) {
      throw new Refusal(
          Refusal.Kind.FILE, "There is no file %s.".formatted(SourceFile.shown(path)));
    }
    return NamedText.ofCorpus(adopted(name));
  }

  /**
   * The texts of a name: as {@link #named}, but of a file with several texts all of them.
   *
   * @throws Refusal as {@link #named}
   */
  public List<NamedText> every(String name) {
    Path path = path(name);
    if (!name.endsWith(".xml") || !Files.isRegularFile(path)) {
      return List.of(named(name));
    }
    return TextFile.parts(path);
  }

  /**
   * The texts that each name means, in this order; they are read on all processors.
   *
   * @throws Refusal of the first name that is refused
   */
  public List<NamedText> every(List<String> names) {
    List<Supplier<List<NamedText>>> read =
        names.parallelStream().map(name -> attempt(() -> every(name))).toList();
    return read.stream().map(Supplier::get).flatMap(List::stream).toList();
  }

  private static <T> Supplier<T> attempt(Supplier<T> work) {
    try {
      T done = work.get();
      return () -> done;
    } catch (Refusal refusal) {
      return () -> {
        throw refusal;
      };
    }
  }

  /** The text that comes in on a stream. */
  public NamedText read(InputStream stream) {
    return new TextFile(STANDARD_INPUT, Optional.empty(), side).read(bytes(stream), "");
  }

  /** All that comes in on a stream. */
  public static byte[] bytes(InputStream stream) {
    try {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new Refusal(Refusal.Kind.FILE, "Standard input cannot be read.");
    }
  }

  /**
   * The text that another was made from, or follows on.
   *
   * @return for a draft its base, for an adopted text the one before it in its series
   * @throws Refusal if it is not here
   */
  public NamedText before(NamedText text) {
    if (text.text().header().stage() instanceof Adopted adopted) {
      return shelf
          .before(adopted.symbol(), text.text().header().title())
          .map(NamedText::ofCorpus)
          .orElseThrow(
              () ->
                  new Refusal(
                      Refusal.Kind.WRONG_USE,
                      "No earlier text of the series of %s is here to compare it with. To compare it with any other text: penholder compare OLD NEW."
                          .formatted(adopted.symbol())));
    }
    ResolutionSymbol base =
        ((Draft) text.text().header().stage())
            .base()
            .orElseThrow(
                () ->
                    new Refusal(
                        Refusal.Kind.WRONG_USE,
                        "The draft does not say which text it was made from. Write that at its top (\"base: A/RES/75/15\"), or name both texts: penholder compare OLD NEW."));
    return shelf
        .text(base)
        .map(NamedText::ofCorpus)
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Kind.WRONG_USE,
                    "The draft was made from %s, and that text is not here. %s Or name another to compare it with: penholder compare OLD NEW."
                        .formatted(base, here())));
  }

  private Resolution adopted(String asked) {
    Optional<ResolutionSymbol> symbol = ResolutionSymbol.parse(asked);
    String shortForm = symbol.map(ResolutionSymbol::shortForm).orElse(asked);
    return symbol
        .flatMap(shelf::text)
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Kind.WRONG_USE,
                    "There is no file and no text \"%s\" here.%s %s"
                        .formatted(asked, whatElse(symbol, shortForm), here())));
  }

  /** What is known of a text that is not here. */
  private String whatElse(Optional<ResolutionSymbol> symbol, String shortForm) {
    return symbol
        .flatMap(shelf::seriesOf)
        .map(series -> " It belongs to the series %s, without its text.".formatted(series))
        .orElseGet(
            () -> {
              List<String> parts =
                  symbols().stream().filter(one -> one.startsWith(shortForm + " ")).toList();
              return parts.isEmpty()
                  ? Nearest.question(shortForm, symbols())
                  : " It is here in parts: %s.".formatted(String.join(", ", parts));
            });
  }

  private String here() {
    List<String> symbols = symbols();
    if (symbols.isEmpty()) {
      return "No text is here yet. To read one in: penholder import FILE.";
    }
    String which =
        symbols.size() <= MOST_SHOWN
            ? String.join(", ", symbols)
            : "%s and %d more (penholder series lists them)"
                .formatted(
                    String.join(", ", symbols.subList(symbols.size() - MOST_SHOWN, symbols.size())),
                    symbols.size() - MOST_SHOWN);
    return "The texts that are here: %s. To read in another: penholder import FILE."
        .formatted(which);
  }

  private List<String> symbols() {
    return shelf.symbols().stream().map(ResolutionSymbol::shortForm).toList();
  }

  /** Relative to where the user is or, if nothing is there, to the workspace: "out/81". */
  private Path path(String name) {
    Path here = Path.of(name);
    Path there = out.resolveSibling(name);
    return Files.exists(here) || !Files.exists(there) ? here : there;
  }

  private NamedText draftIn(Path folder) {
    Path draft = folder.resolve(NamedText.DRAFT + Shelf.MARKDOWN);
    if (!Files.isRegularFile(draft)) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "%s is a folder, and there is no draft.md in it. A text is named by its symbol (75/15), by the session of a draft (81) or by a file."
              .formatted(SourceFile.shown(folder)));
    }
    return read(draft);
  }

  private NamedText draftOf(Session session) {
    Path draft =
        out.resolve(String.valueOf(session.number())).resolve(NamedText.DRAFT + Shelf.MARKDOWN);
    if (!Files.isRegularFile(draft)) {
      List<String> others = draftsBelow(draft.getParent());
      if (!others.isEmpty()) {
        throw new Refusal(
            Refusal.Kind.WRONG_USE,
            "There is no file %s. Drafts of the %s session that are here: %s. Name the file of one."
                .formatted(SourceFile.shown(draft), session.ordinal(), shown(others)));
      }
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "There is no draft for the %s session: there is no file %s. To make it: penholder draft %d."
              .formatted(session.ordinal(), SourceFile.shown(draft), session.number()));
    }
    return read(draft);
  }

  /** The drafts of series without a register, each in a folder of its own. */
  private static List<String> draftsBelow(Path session) {
    if (!Files.isDirectory(session)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(session)) {
      return folders
          .map(folder -> folder.resolve(NamedText.DRAFT + Shelf.MARKDOWN))
          .filter(Files::isRegularFile)
          .map(draft -> SourceFile.shown(draft).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String shown(List<String> drafts) {
    return drafts.size() <= MOST_SHOWN
        ? String.join(", ", drafts)
        : "%s and %d more"
            .formatted(
                String.join(", ", drafts.subList(0, MOST_SHOWN)), drafts.size() - MOST_SHOWN);
  }

  private NamedText read(Path file) {
    return read(file, "");
  }

  private NamedText read(Path file, String letter) {
    Path shown = SourceFile.shown(file);
    return new TextFile(shown.toString(), Optional.of(file), side).read(Disk.read(shown), letter);
  }
}
