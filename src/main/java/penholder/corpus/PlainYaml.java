package penholder.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * YAML as nearly every file of a corpus has it: lines {@code key: value}, {@code key: "value"} and
 * {@code key: [a, "b, c"]}. The library takes twenty times as long for the same nodes, and a corpus
 * has many hundred files. Whatever is not plain beyond doubt is left to the library.
 */
final class PlainYaml {
  private static final int LONGEST = 100_000;
  private static final int[] NO_BUFFER = {};

  private final String yaml;
  private final List<NodeTuple> fields = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private int line;
  private int lineStart;
  private int at;

  private PlainYaml(String yaml) {
    this.yaml = yaml;
  }

  /** The mapping that some lines are; empty where the library has to be asked. */
  static Optional<MappingNode> mapping(String yaml) {
    if (yaml.isEmpty() || yaml.length() > LONGEST) {
      return Optional.empty();
    }
    PlainYaml reading = new PlainYaml(yaml);
    Optional<Mark> start = reading.mark(0);
    while (reading.at < yaml.length()) {
      if (!reading.line()) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new MappingNode(
            Tag.MAP, true, reading.fields, FlowStyle.BLOCK, start, reading.mark(reading.at)));
  }

  /** Takes a line; false if it is not plain. */
  private boolean line() {
    lineStart = at;
    while (isOfKey(peek())) {
      at++;
    }
    String key = yaml.substring(lineStart, at);
    if (key.isEmpty() || key.startsWith("-") || !yaml.startsWith(": ", at) || !keys.add(key)) {
      return false;
    }
    Node keyNode = node(key, ScalarStyle.PLAIN, lineStart);
    at += 2;
    Node value = peek() == '[' ? list() : scalar(false);
    if (value == null || at < yaml.length() && peek() != '\n') {
      return false;
    }
    fields.add(new NodeTuple(keyNode, value));
    at++;
    line++;
    return true;
  }

  /** A list in brackets; null if it is not plain. */
  private Node list() {
    int start = at;
    List<Node> items = new ArrayList<>();
    at++;
    while (peek() != ']') {
      Node item = scalar(true);
      if (item == null) {
        return null;
      }
      items.add(item);
      if (yaml.startsWith(", ", at)) {
        at += 2;
      } else if (peek() != ']') {
        return null;
      }
    }
    at++;
    return new SequenceNode(Tag.SEQ, true, items, FlowStyle.FLOW, mark(start), mark(at));
  }

  /** A single value; null if it is not plain. */
  private Node scalar(boolean inList) {
    int start = at;
    char first = peek();
    if (first == '"' || first == '\'') {
      at++;
      while (peek() != first && isInQuotes(peek())) {
        at++;
      }
      if (peek() != first || at + 1 < yaml.length() && yaml.charAt(at + 1) == first) {
        return null;
      }
      at++;
      return node(yaml.substring(start + 1, at - 1), ScalarStyle.DOUBLE_QUOTED, start);
    }
    if (!isLetterOrDigit(first)) {
      return null;
    }
    while (isPlain(peek()) || peek() == ',' && !inList) {
      at++;
    }
    String value = yaml.substring(start, at);
    return value.endsWith(" ") ? null : node(value, ScalarStyle.PLAIN, start);
  }

  private Node node(String value, ScalarStyle style, int start) {
    return new ScalarNode(Tag.STR, true, value, style, mark(start), mark(at));
  }

  private Optional<Mark> mark(int index) {
    return Optional.of(new Mark("reader", index, line, index - lineStart, NO_BUFFER, 0));
  }

  /** The next character; a line break behind the last. */
  private char peek() {
    return at < yaml.length() ? yaml.charAt(at) : '\n';
  }

  private static boolean isOfKey(char c) {
    return c >= 'a' && c <= 'z' || c == '-';
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c >= 'À' && c <= 'ɏ';
  }

  private static boolean isPlain(char c) {
    return isLetterOrDigit(c) || " -/.()'’".indexOf(c) >= 0;
  }

  /** What means itself in quotes of either kind: no backslash, no character that cannot be seen. */
  private static boolean isInQuotes(char c) {
    return c >= ' ' && c <= '~' && c != '\\' || c >= 'À' && c <= 'ɏ' || "’“”–".indexOf(c) >= 0;
  }
}
