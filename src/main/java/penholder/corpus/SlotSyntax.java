package penholder.corpus;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import penholder.model.Slot;

/** The syntax of an open slot, {@code {report}}, in Markdown. Other braces are text. */
final class SlotSyntax implements InlineContentParserFactory {

  /** An open slot in the tree of a Markdown text. */
  static final class SlotNode extends CustomNode {
    private final String name;

    SlotNode(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('{');
  }

  @Override
  public InlineContentParser create() {
    return SlotSyntax::tryParse;
  }

  private static ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position start = scanner.position();
    if (scanner.find(c -> c == '{' || c == '}') < 0 || scanner.peek() != '}') {
      return ParsedInline.none();
    }
    String name = scanner.getSource(start, scanner.position()).getContent();
    if (!Slot.isName(name)) {
      return ParsedInline.none();
    }
    scanner.next();
    return ParsedInline.of(new SlotNode(name), scanner.position());
  }
}
