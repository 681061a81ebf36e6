package penholder.texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import penholder.model.Adopted;
import penholder.model.Draft;
import penholder.model.Places;
import penholder.model.Places.Placed;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Refusal;
import penholder.report.Source;
import penholder.write.TextName;

/**
 * A text that the user named.
 *
 * @param text the text as it is kept: a draft with its slots, not yet a fair copy
 * @param stem the short name for files that are made of it: "75-15", "draft"
 * @param file where it was read from; empty for one from the corpus and for standard input
 * @param shown the file as the user would write it, or "standard input"; empty for one from the
 *     corpus
 * @param findings what the reader has to say that does not stop the work
 */
public record NamedText(
    Resolution text, String stem, Optional<Path> file, String shown, List<Finding> findings) {
  /** The short name of a draft that stands where drafts usually do. */
  public static final String DRAFT = "draft";

  /** An adopted text of the corpus. */
  public static NamedText ofCorpus(Resolution text) {
    String stem = ((Adopted) text.header().stage()).symbol().fileName();
    return new NamedText(text, stem, Optional.empty(), "", List.of());
  }

  /** A file with its lines, to find places in it; empty for one that has none: Word and XML. */
  public static Optional<Source> lines(Path file) {
    return TextFile.lines(file);
  }

  /** Whether it is a draft, and not adopted. */
  public boolean isDraft() {
    return text.header().stage() instanceof Draft;
  }

  /** What tells it from another text with the same symbol: " (out/81/draft.md)". */
  String apart() {
    return shown.isEmpty() ? "" : " (%s)".formatted(shown);
  }

  /**
   * One of its paragraphs.
   *
   * @param label what people call it: "OP12", "op 12 (a)"
   * @throws Refusal (wrong use) if it has none of that name; it says which it has
   */
  public Placed paragraph(String label) {
    Places places = Places.of(text);
    return places.named(label).orElseThrow(() -> noParagraph(label, places));
  }

  private Refusal noParagraph(String label, Places places) {
    String name = TextName.of(text.header());
    Optional<Placed> above = places.named(label.replaceFirst("\\(.*", ""));
    String has = "It has %s.".formatted(places.extent());
    if (above.isPresent()) {
      String top = above.get().place().label();
      has =
          places
              .extentBelow(above.get())
              .map("Below %s it has %%s.".formatted(top)::formatted)
              .orElse("Nothing stands below its %s.".formatted(top));
    }
    return new Refusal(
        Refusal.Kind.WRONG_USE, "There is no %s in %s%s. %s".formatted(label, name, apart(), has));
  }

  /** The folder of its file. */
  public Optional<Path> folder() {
    return file.map(one -> Optional.ofNullable(one.getParent()).orElse(Path.of("")));
  }

  /** The short name for a folder that is made of it: "75-15", "81" for the draft of a session. */
  public String shortName() {
    boolean draft = isDraft() && stem.equals(DRAFT);
    return draft ? String.valueOf(text.header().session().number()) : stem;
  }
}
