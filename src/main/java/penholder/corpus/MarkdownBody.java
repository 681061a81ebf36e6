package penholder.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Nesting;
import penholder.model.Resolution;
import penholder.model.Setting;
import penholder.model.Text;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Source;

/**
 * The text under the front matter: "The General Assembly,", then paragraphs for the preamble, then
 * numbered ones for the operative part, then annexes, each below a heading of its own. A paragraph
 * that begins with "(a)" is a sub-paragraph of the one before it.
 */
final class MarkdownBody {
  static final String ORGAN = "The General Assembly,";
  private static final Pattern OTHER_MARKDOWN = Pattern.compile(">|```|~~~|-{3,}\\s*$|_{3,}\\s*$");
  private static final Pattern MARK = Pattern.compile("(\\([a-z]{1,5}\\)|[a-z]{1,5}\\.)\\s+");
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::line).thenComparing(Place::column);

  private final MarkdownInlines inlines;
  private final PlaceFinder places;
  private final KnownSlots slots;
  private final List<Finding> findings = new ArrayList<>();
  private final BodyParts parts = new BodyParts(findings);
  private boolean organSeen;

  MarkdownBody(Source source, int linesBefore, KnownSlots slots) {
    this.places = new PlaceFinder(source, linesBefore);
    this.inlines = new MarkdownInlines(places, slots, findings);
    this.slots = slots;
  }

  Resolution read(Header header, Node document) {
    Node before = document;
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (!organSeen) {
        organ(block);
      } else if (block instanceof Heading heading) {
        heading(heading);
      } else if (block instanceof OrderedList list) {
        boolean one =
            before instanceof Heading && Integer.valueOf(1).equals(list.getMarkerStartNumber());
        numbered(list, one);
      } else if (block instanceof Paragraph) {
        unnumbered(block);
      } else {
        refuse(
            "A resolution has paragraphs and numbered paragraphs only; this is a list with dashes or"
                + " a note at the end. Write a note where it belongs: ^[Resolution 70/1.]",
            block);
      }
      before = block;
    }
    if (!organSeen) {
      findings.add(
          Finding.error("no text", "The line \"" + ORGAN + "\" is missing.", places.end()));
    }
    return parts.resolution(header);
  }

  /** What was found, in the order of the text. */
  List<Finding> findings() {
    return findings.stream()
        .sorted(Comparator.comparing(finding -> finding.place().orElseThrow(), ORDER))
        .toList();
  }

  private void organ(Node block) {
    organSeen = true;
    if (!(block instanceof Paragraph) || !Inline.words(inlines.of(block)).equals(ORGAN)) {
      refuse("The text begins with the line \"" + ORGAN + "\".", block);
    }
  }

  private void heading(Heading heading) {
    if (!places.firstLine(heading).startsWith("#")) {
      refuseOther(heading);
      return;
    }
    words(inlines.of(heading), heading)
        .ifPresent(
            words ->
                parts.set(new Setting.Heading(heading.getLevel() - 1), words, places.of(heading)));
  }

  private void numbered(OrderedList list, boolean belowHeading) {
    boolean one = belowHeading;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node first = item.getFirstChild();
      if (!(first instanceof Paragraph)) {
        refuse("There are no words behind this number.", item);
        continue;
      }
      boolean isOne = one;
      clause(first).ifPresent(words -> parts.numbered(isOne, words, places.of(first)));
      one = false;
      for (Node block = first.getNext(); block != null; block = block.getNext()) {
        if (!(block instanceof Paragraph)) {
          refuse("A paragraph has words and sub-paragraphs (a), (b) ... only.", block);
        } else if (!subparagraph(block) && !directed(block) && !table(block)) {
          refuse("Here should stand a sub-paragraph, beginning with its mark: \"(a) ...\".", block);
        }
      }
    }
  }

  private void unnumbered(Node paragraph) {
    if (!subparagraph(paragraph) && !directed(paragraph) && !table(paragraph)) {
      clause(paragraph).ifPresent(words -> parts.bare(words, places.of(paragraph)));
    }
  }

  private Optional<List<Inline>> clause(Node paragraph) {
    if (OTHER_MARKDOWN.matcher(places.firstLine(paragraph)).lookingAt()) {
      refuseOther(paragraph);
    }
    return words(inlines.clause(paragraph), paragraph);
  }

  private Optional<List<Inline>> words(List<Inline> text, Node node) {
    if (text.isEmpty()) {
      refuse("There are no words in this paragraph.", node);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private boolean table(Node paragraph) {
    if (!MarkdownTable.isAt(places.firstLine(paragraph))) {
      return false;
    }
    for (MarkdownTable.Row row : MarkdownTable.rows(paragraph, inlines, places)) {
      if (!(row.first() instanceof BarSyntax.BarNode)) {
        refuse(
            "Every line of a table begins with |, and behind the last stands an empty line.",
            row.first());
      }
      words(row.text(), row.first())
          .ifPresent(words -> parts.set(Setting.ROW, words, places.of(row.first())));
    }
    return true;
  }

  /** Takes a paragraph with a direction before its words. */
  private boolean directed(Node paragraph) {
    Node first = paragraph.getFirstChild();
    if (first instanceof SlotSyntax.SlotNode slot
        && Direction.isMeant(slot.name())
        && slots.objection(slot.name()).isPresent()) {
      refuse(Direction.objection(slot.name()), slot);
      return true;
    }
    if (!(first instanceof DirectionSyntax.DirectionNode direction)) {
      return false;
    }
    Place place = places.of(first);
    if (Direction.isOperative(direction.words())) {
      parts.beginOperative(place);
      if (direction.getNext() != null) {
        refuse("Behind %s stands an empty line.".formatted(Direction.OPERATIVE), direction);
      }
      return true;
    }
    Optional<Setting> setting = Direction.read(direction.words());
    if (setting.isEmpty()) {
      refuse(Direction.objection(direction.words()), direction);
      return true;
    }
    direction.unlink();
    stripLeading(paragraph);
    words(inlines.clause(paragraph), paragraph)
        .ifPresent(words -> parts.set(setting.get(), words, place));
    return true;
  }

  /** Takes the white space away that a paragraph begins with, line breaks too. */
  private static void stripLeading(Node paragraph) {
    for (Node first = paragraph.getFirstChild(); first != null; first = paragraph.getFirstChild()) {
      if (first instanceof org.commonmark.node.Text text) {
        text.setLiteral(text.getLiteral().stripLeading());
        if (!text.getLiteral().isEmpty()) {
          return;
        }
      } else if (!(first instanceof SoftLineBreak || first instanceof HardLineBreak)) {
        return;
      }
      first.unlink();
    }
  }

  private boolean subparagraph(Node paragraph) {
    if (parts.isEmpty() || !MARK.matcher(places.firstLine(paragraph).strip()).lookingAt()) {
      return false;
    }
    List<Inline> text = inlines.peek(paragraph);
    if (text.isEmpty() || !(text.get(0) instanceof Text first)) {
      return false;
    }
    Matcher mark = MARK.matcher(first.words());
    if (!mark.lookingAt()) {
      return false;
    }
    List<Inline> words = new ArrayList<>(inlines.of(paragraph));
    words.remove(0);
    String rest = first.words().substring(mark.end());
    if (!rest.isEmpty()) {
      words.add(0, new Text(rest));
    }
    parts.item(new Nesting.Item(mark.group(1), words), places.of(paragraph));
    return true;
  }

  private void refuseOther(Node node) {
    refuse(
        "A resolution has no quotations, rules or code, and a heading begins with ##; if these"
            + " characters belong to the text, write \\ before them.",
        node);
  }

  private void refuse(String message, Node node) {
    findings.add(Finding.error("text", message, places.of(node)));
  }
}
