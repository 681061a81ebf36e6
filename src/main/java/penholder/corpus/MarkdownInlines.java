package penholder.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Slot;
import penholder.model.Text;
import penholder.report.Finding;

/** The running text of a paragraph in a Markdown file. */
final class MarkdownInlines {
  /** Before a note that was printed so although the rule for Ibid. says otherwise. */
  static final String SIC = "sic: ";

  private static final Pattern IBID = Pattern.compile("[Ii]bid\\b");

  private final PlaceFinder places;
  private final KnownSlots slots;
  private final List<Finding> findings;
  private final boolean inNote;

  MarkdownInlines(PlaceFinder places, KnownSlots slots, List<Finding> findings) {
    this(places, slots, findings, false);
  }

  private MarkdownInlines(
      PlaceFinder places, KnownSlots slots, List<Finding> findings, boolean inNote) {
    this.places = places;
    this.slots = slots;
    this.findings = findings;
    this.inNote = inNote;
  }

  /**
   * The text of a paragraph; italics at its beginning are its opening phrase, unless they are
   * written as {@link Italics#PLAIN}.
   */
  List<Inline> clause(Node paragraph) {
    List<Inline> inlines = of(paragraph);
    if (!inlines.isEmpty()
        && inlines.get(0) instanceof penholder.model.Emphasis first
        && !isPlain(paragraph.getFirstChild())) {
      inlines.set(0, new Phrase(first.words()));
    }
    return inlines;
  }

  private static boolean isPlain(Node node) {
    return node instanceof HtmlInline html
        ? html.getLiteral().equals(Italics.PLAIN.tag())
        : node instanceof Emphasis italic
            && italic.getOpeningDelimiter().equals(Italics.PLAIN.sign());
  }

  /** The text as {@link #of} gives it, without saying anything about it. */
  List<Inline> peek(Node parent) {
    return new MarkdownInlines(places, slots, new ArrayList<>()).of(parent);
  }

  /** The text inside a node. */
  List<Inline> of(Node parent) {
    return of(children(parent));
  }

  private static List<Node> children(Node parent) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      nodes.add(node);
    }
    return nodes;
  }

  /** Where italics between tags end that begin at a place; the place itself if none begin. */
  private static int endOfTags(List<Node> nodes, int start) {
    for (Italics italics : Italics.values()) {
      for (int i = start; i < nodes.size() && isTag(nodes.get(start), italics.tag()); i++) {
        if (isTag(nodes.get(i), italics.endTag())) {
          return i;
        }
      }
    }
    return start;
  }

  private static boolean isTag(Node node, String tag) {
    return node instanceof HtmlInline html && html.getLiteral().equals(tag);
  }

  /** The text of some nodes that stand in a row. */
  List<Inline> of(List<Node> nodes) {
    List<Inline> inlines = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < nodes.size(); at++) {
      Node node = nodes.get(at);
      int end = endOfTags(nodes, at);
      if (end > at) {
        flush(words, inlines);
        italics(nodes.subList(at + 1, end), node, inlines);
        at = end;
      } else if (node instanceof Emphasis emphasis) {
        flush(words, inlines);
        italics(children(emphasis), emphasis, inlines);
      } else if (node instanceof InlineFootnote footnote) {
        flush(words, inlines);
        if (inNote) {
          refuse("A note cannot stand within a note.", footnote);
        } else {
          inlines.add(new MarkdownInlines(places, slots, findings, true).note(footnote));
        }
      } else if (node instanceof SlotSyntax.SlotNode slot) {
        flush(words, inlines);
        slots
            .objection(slot.name())
            .ifPresent(why -> findings.add(Finding.error("unknown slot", why, places.of(slot))));
        inlines.add(new Slot(slot.name()));
      } else {
        words.append(words(node));
      }
    }
    flush(words, inlines);
    return inlines;
  }

  private void italics(List<Node> nodes, Node place, List<Inline> inlines) {
    List<Inline> inside = of(nodes);
    if (inside.stream().allMatch(Text.class::isInstance) && !inside.isEmpty()) {
      inlines.add(new penholder.model.Emphasis(Inline.words(inside)));
    } else {
      refuse(
          "In italics stand words only: end them before a note or an open slot, and begin them"
              + " again behind it.",
          place);
    }
  }

  private static void flush(StringBuilder words, List<Inline> inlines) {
    if (words.length() > 0) {
      inlines.add(new Text(words.toString()));
      words.setLength(0);
    }
  }

  private Note note(InlineFootnote footnote) {
    List<Inline> text = of(footnote);
    if (text.isEmpty() || !(text.get(0) instanceof Text first)) {
      return Note.of(text);
    }
    if (first.words().startsWith(SIC)) {
      String rest = first.words().substring(SIC.length());
      if (rest.isEmpty()) {
        text.remove(0);
      } else {
        text.set(0, new Text(rest));
      }
      return Note.sic(text);
    }
    return isIbid(Inline.words(text)) ? Note.sic(text) : Note.of(text);
  }

  /** Whether a note is as it was printed without being marked so: nobody has a source called so. */
  static boolean isIbid(String words) {
    return IBID.matcher(words).lookingAt();
  }

  private String words(Node node) {
    if (node instanceof org.commonmark.node.Text text) {
      checkMarks(text);
      return text.getLiteral();
    }
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      checkParagraphEnd(node);
      return " ";
    }
    if (node instanceof StrongEmphasis) {
      refuse("A resolution has no bold type (R-TYP-9); take the double asterisks away.", node);
      return plain(node);
    }
    if (node instanceof Link) {
      findings.add(
          Finding.warning(
              "link",
              "The words of this link are kept, its address is not: links are made from the symbols.",
              places.of(node)));
      return plain(node);
    }
    if (node instanceof DirectionSyntax.DirectionNode) {
      halfTyped("{", node);
    }
    for (Italics italics : Italics.values()) {
      if (isTag(node, italics.tag()) || isTag(node, italics.endTag())) {
        halfTyped(places.literal(node), node);
      }
    }
    return places.literal(node);
  }

  /**
   * A mark that means nothing where it stands was half typed: without this check it would go into
   * Word as it is.
   */
  private void checkMarks(org.commonmark.node.Text text) {
    if (!hasMark(text.getLiteral())) {
      return; // nearly every text; what stands in the file need not be put together then
    }
    String literal = places.literal(text);
    for (int i = 0; i < literal.length(); i++) {
      boolean note = literal.startsWith("^[", i);
      if (note || "*{}".indexOf(literal.charAt(i)) >= 0) {
        halfTyped(note ? "^[" : literal.substring(i, i + 1), text);
        return;
      }
      i += literal.charAt(i) == '\\' ? 1 : 0;
    }
  }

  private static boolean hasMark(String words) {
    for (char c : words.toCharArray()) {
      if (c == '*' || c == '^' || c == '{' || c == '}') {
        return true;
      }
    }
    return false;
  }

  private void halfTyped(String mark, Node node) {
    String whole =
        switch (mark) {
          case "*" -> "*Welcomes*";
          case "^[" -> "^[Resolution 70/1.]";
          case "<i>", "</i>", "<em>", "</em>" -> "<i>Treaty Series</i>";
          default -> "{report}";
        };
    refuse(
        "Half of a mark stands here: %s. The whole looks like this: %s. If it belongs to the text, write \\ before it."
            .formatted(mark, whole),
        node);
  }

  /** A line that ends in a comma or semicolon, then one that opens in italics: two paragraphs. */
  private void checkParagraphEnd(Node lineBreak) {
    boolean closed =
        lineBreak.getPrevious() instanceof org.commonmark.node.Text text
            && text.getLiteral().matches("(?s).*[,;]\\s*");
    if (closed && lineBreak.getNext() instanceof Emphasis) {
      refuse("Leave an empty line between two paragraphs.", lineBreak.getNext());
    }
  }

  private String plain(Node node) {
    return Inline.words(of(node));
  }

  private void refuse(String message, Node node) {
    findings.add(Finding.error("text", message, places.of(node)));
  }
}
