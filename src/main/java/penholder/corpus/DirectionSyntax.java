package penholder.corpus;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * The syntax of what stands in braces before the words of a paragraph and says how it is set:
 * {@code {no number}}, {@code {mark 1.1}}. It has a space in it, which no slot has.
 */
final class DirectionSyntax implements InlineContentParserFactory {

  private static final Pattern LIKE_ONE = Pattern.compile("[a-z]+\\s+\\S.*", Pattern.DOTALL);

  /** Words in braces in the tree of a Markdown text, whether they mean something or not. */
  static final class DirectionNode extends CustomNode {
    private final String words;

    DirectionNode(String words) {
      this.words = words;
    }

    /** What stands between the braces, as it was typed. */
    String words() {
      return words;
    }
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('{');
  }

  @Override
  public InlineContentParser create() {
    return DirectionSyntax::tryParse;
  }

  private static ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position start = scanner.position();
    while (scanner.hasNext() && scanner.peek() != '{' && scanner.peek() != '}') {
      boolean escape = scanner.peek() == '\\';
      scanner.next();
      if (escape && scanner.hasNext()) {
        scanner.next();
      }
    }
    String words = scanner.getSource(start, scanner.position()).getContent();
    if (!scanner.next('}') || !LIKE_ONE.matcher(words).matches()) {
      return ParsedInline.none();
    }
    return ParsedInline.of(new DirectionNode(words), scanner.position());
  }
}
