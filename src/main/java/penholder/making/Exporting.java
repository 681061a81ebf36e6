package penholder.making;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import penholder.draft.Facts;
import penholder.model.Place;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Refusal;
import penholder.texts.NamedText;
import penholder.texts.ReadyText;
import penholder.texts.Texts;
import penholder.write.Comment;
import penholder.write.Compared;

/** Writes the files of a text, and of two texts that are compared. */
public final class Exporting {
  private static final String STANDARD_INPUT = "-";

  private final Texts texts;
  private final Path out;
  private final BiFunction<ReadyText, ReadyText, Compared> seen;

  /**
   * Writes files of texts.
   *
   * @param texts finds the texts of names
   * @param out the folder for files that are to go to no other
   * @param seen a text as it is seen against another, the older one second
   */
  public Exporting(Texts texts, Path out, BiFunction<ReadyText, ReadyText, Compared> seen) {
    this.texts = texts;
    this.out = out;
    this.seen = seen;
  }

  /**
   * Writes the files of one text.
   *
   * @param remarks what is said of its paragraphs; asked for only where the order wants it
   * @throws Refusal if the order cannot be meant, the text is not here, or a file cannot be written
   */
  public Exported export(
      ExportOrder order, Function<Resolution, Map<Place, List<Comment>>> remarks, WordLook look) {
    if (order.text().matches("(?i).*\\.doc[xm]?")) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "A Word file is made from a draft's Markdown file: give that, for example out/81/draft.md.");
    }
    if (order.withFindings() && !order.outputs().contains(Output.CLEAN)) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "--with-findings puts comments into the clean Word file: ask for it with --to clean.");
    }
    NamedText named = texts.named(order.text());
    ReadyText ready = ReadyText.of(named, Facts.parse(order.facts()));
    Path usual = named.isDraft() ? named.folder().orElse(out) : out;
    Destination<Output> destination =
        Destination.of(order.to(), usual, order.outputs(), output -> output.fileName(named.stem()));
    boolean alone = order.outputs().stream().allMatch(Output::isOfOneText);
    Optional<Compared> compared =
        alone
            ? Optional.empty()
            : Optional.of(seen.apply(ready, ReadyText.of(texts.before(named), Map.of())));
    Map<Place, List<Comment>> comments =
        order.withFindings() ? remarks.apply(ready.text()) : Map.of();
    Renditions renditions = new Renditions(ready.text(), comments, compared, look);
    List<Path> kept = destination.write(renditions::of, out, order.existing());
    return new Exported(
        destination.files(),
        compared,
        named.findings(),
        ready.putRight(),
        ready.open(),
        comments.values().stream().mapToInt(List::size).sum(),
        kept);
  }

  /**
   * Compares two texts, and writes the files that are asked for.
   *
   * @param standardInput what "-" stands for
   * @throws Refusal as {@link #export}
   */
  public TextsCompared compare(CompareOrder order, InputStream standardInput, WordLook look) {
    if (order.old().equals(STANDARD_INPUT) && order.fresh().equals(STANDARD_INPUT)) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "Only one of the two texts can come from standard input (\"-\").");
    }
    List<ReadyText> ready =
        Stream.of(order.old(), order.fresh())
            .map(
                name -> name.equals(STANDARD_INPUT) ? texts.read(standardInput) : texts.named(name))
            .map(named -> ReadyText.of(named, Map.of()))
            .toList();
    ReadyText fresh = ready.get(1);
    Compared compared = seen.apply(fresh, ready.get(0));
    List<Finding> findings =
        ready.stream().flatMap(text -> text.named().findings().stream()).toList();
    if (order.outputs().isEmpty()) {
      return new TextsCompared(compared, findings, List.of(), List.of());
    }
    String both = ready.get(0).named().shortName() + "-to-" + fresh.named().shortName();
    Destination<Output> destination =
        Destination.of(order.to(), out.resolve(both), order.outputs(), Output::fileName);
    Renditions renditions = new Renditions(fresh.text(), Map.of(), Optional.of(compared), look);
    List<Path> kept = destination.write(renditions::of, out, order.existing());
    return new TextsCompared(compared, findings, destination.files(), kept);
  }
}
