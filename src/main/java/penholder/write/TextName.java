package penholder.write;

import penholder.model.Adopted;
import penholder.model.Draft;
import penholder.model.Fact;
import penholder.model.Header;

/** What people call a text. */
public final class TextName {
  private TextName() {}

  /**
   * "resolution 75/15", "draft A/81/L.25" or, while it has no symbol, "the draft for the
   * eighty-first session".
   */
  public static String of(Header header) {
    if (header.stage() instanceof Adopted adopted) {
      return "resolution " + adopted.symbol();
    }
    return ((Draft) header.stage())
        .fact(Fact.SYMBOL)
        .map(symbol -> "draft " + symbol)
        .orElseGet(() -> "the draft for the %s session".formatted(header.session().ordinal()));
  }
}
