package penholder.corpus;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;

/**
 * The bar between two cells of a table, in Markdown: one that is not escaped. Elsewhere it is text.
 */
final class BarSyntax implements InlineContentParserFactory {

  /** A bar in the tree of a Markdown text. */
  static final class BarNode extends CustomNode {}

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('|');
  }

  @Override
  public InlineContentParser create() {
    return state -> {
      state.scanner().next();
      return ParsedInline.of(new BarNode(), state.scanner().position());
    };
  }
}
