package penholder.texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import penholder.library.search.ClauseWords;
import penholder.model.PlaceName;
import penholder.model.Places;
import penholder.report.Refusal;

/** Finds the paragraphs that a user names: of the draft, or of an adopted text. */
public final class NamedClauses {
  private final Texts texts;
  private final Path out;

  /**
   * A paragraph that was named.
   *
   * @param text the text it stands in
   * @param placed the paragraph there
   */
  public record Named(NamedText text, Places.Placed placed) {
    /** Its words with those that lead in to it. */
    public String words() {
      return ClauseWords.of(text.text(), placed);
    }
  }

  /**
   * The clauses that names mean here.
   *
   * @param texts finds the text of a name
   * @param out the folder with the drafts: a name without a text means the current one
   */
  public NamedClauses(Texts texts, Path out) {
    this.texts = texts;
    this.out = out;
  }

  /** The text of a name; without a name, the draft of the latest session. */
  public NamedText textOrDraft(Optional<String> name) {
    return name.map(texts::named).orElseGet(() -> CurrentDraft.of(out, texts, Optional.empty()));
  }

  /**
   * The names of the paragraphs of the draft of the latest session, in its order; none where there
   * is no draft.
   */
  public List<String> labels() {
    try {
      NamedText draft = CurrentDraft.of(out, texts, Optional.empty());
      return Places.of(draft.text()).row().stream()
          .map(placed -> placed.place().label().replace(" ", ""))
          .toList();
    } catch (Refusal e) {
      return List.of();
    }
  }

  /**
   * The paragraph of a name.
   *
   * @param written "OP12" of a draft, or "71/255:OP11"
   * @param draft the draft, as the user names it; without it, that of the latest session
   * @throws Refusal (wrong use) if there is none; it says what there is
   */
  public Named clause(String written, Optional<String> draft) {
    PlaceName name =
        PlaceName.parse(written)
            .filter(one -> one.last().isEmpty())
            .orElseThrow(
                () ->
                    wrongUse(
                        "\"%s\" names no paragraph. A paragraph of the draft is named like OP12 or PP3, one of an adopted text like 71/255:OP11."
                            .formatted(written)));
    NamedText text =
        name.text()
            .map(symbol -> texts.named(symbol.shortForm()))
            .orElseGet(() -> CurrentDraft.of(out, texts, draft));
    Places places = Places.of(text.text());
    return places
        .named(name.first())
        .map(placed -> new Named(text, placed))
        .orElseThrow(
            () -> wrongUse("There is no %s: the text has %s.".formatted(name, places.extent())));
  }

  private static Refusal wrongUse(String message) {
    return new Refusal(Refusal.Kind.WRONG_USE, message);
  }
}
