package penholder.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Nesting;
import penholder.model.Part;
import penholder.model.Text;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Source;

/**
 * The text under the front matter: "The General Assembly,", then paragraphs for the preamble, then
 * numbered ones for the operative part. A paragraph that begins with "(a)" is a sub-paragraph of
 * the one before it.
 */
final class MarkdownBody {
  static final String ORGAN = "The General Assembly,";
  private static final Pattern OTHER_MARKDOWN =
      Pattern.compile("#{1,6}\\s|>|```|~~~|-{3,}\\s*$|_{3,}\\s*$");
  private static final Pattern MARK = Pattern.compile("(\\([a-z]{1,5}\\)|[a-z]{1,5}\\.)\\s+");

  private final MarkdownInlines inlines;
  private final PlaceFinder places;
  private final List<Finding> findings;
  private final List<Open> open = new ArrayList<>();
  private boolean organSeen;

  /** A paragraph whose sub-paragraphs may still come. */
  private record Open(Part part, List<Inline> text, List<Nesting.Item> items, List<Place> places) {}

  MarkdownBody(Source source, int linesBefore, KnownSlots slots, List<Finding> findings) {
    this.places = new PlaceFinder(source, linesBefore);
    this.inlines = new MarkdownInlines(places, slots, findings);
    this.findings = findings;
  }

  void read(Node document) {
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (!organSeen) {
        organ(block);
      } else if (block instanceof OrderedList list) {
        numbered(list);
      } else if (block instanceof Paragraph paragraph) {
        unnumbered(paragraph);
      } else {
        refuse(
            "A resolution has paragraphs and numbered paragraphs only; this is a list with dashes or"
                + " a note at the end. Write a note where it belongs: ^[Resolution 70/1.]",
            block);
      }
    }
    if (!organSeen) {
      findings.add(
          Finding.error("no text", "The line \"" + ORGAN + "\" is missing.", places.end()));
    }
  }

  List<Clause> preamble() {
    return clauses(Part.PREAMBULAR);
  }

  List<Clause> operative() {
    return clauses(Part.OPERATIVE);
  }

  private void organ(Node block) {
    organSeen = true;
    if (!(block instanceof Paragraph) || !Inline.words(inlines.of(block)).equals(ORGAN)) {
      refuse("The text begins with the line \"" + ORGAN + "\".", block);
    }
  }

  private void numbered(OrderedList list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node first = item.getFirstChild();
      if (first == null) {
        refuse("There are no words behind this number.", item);
        continue;
      }
      for (Node block = first; block != null; block = block.getNext()) {
        if (!(block instanceof Paragraph paragraph)) {
          refuse("A paragraph has words and sub-paragraphs (a), (b) ... only.", block);
        } else if (block == first) {
          start(Part.OPERATIVE, paragraph);
        } else if (!subparagraph(paragraph)) {
          refuse("Here should stand a sub-paragraph, beginning with its mark: \"(a) ...\".", block);
        }
      }
    }
  }

  private void unnumbered(Paragraph paragraph) {
    if (subparagraph(paragraph)) {
      return;
    }
    boolean operativeBegun = !open.isEmpty() && open.get(open.size() - 1).part() == Part.OPERATIVE;
    if (operativeBegun) {
      refuse(
          "A paragraph without a number stands in the operative part. Write \"1. \" before it: the"
              + " numbers are put right by themselves.",
          paragraph);
    }
    start(Part.PREAMBULAR, paragraph);
  }

  private void start(Part part, Paragraph paragraph) {
    if (OTHER_MARKDOWN.matcher(places.literal(paragraph)).lookingAt()) {
      refuse(
          "A resolution has no headings, quotations, rules or code; if these characters belong to the"
              + " text, write \\ before them.",
          paragraph);
    }
    List<Inline> text = inlines.clause(paragraph);
    if (text.isEmpty()) {
      refuse("There are no words in this paragraph.", paragraph);
      return;
    }
    open.add(new Open(part, text, new ArrayList<>(), new ArrayList<>()));
  }

  private boolean subparagraph(Paragraph paragraph) {
    if (open.isEmpty()) {
      return false;
    }
    List<Inline> text = inlines.peek(paragraph);
    if (text.isEmpty() || !(text.get(0) instanceof Text first)) {
      return false;
    }
    Matcher mark = MARK.matcher(first.words());
    if (!mark.lookingAt() || !MARK.matcher(places.literal(paragraph).strip()).lookingAt()) {
      return false;
    }
    List<Inline> words = new ArrayList<>(inlines.of(paragraph));
    words.remove(0);
    String rest = first.words().substring(mark.end());
    if (!rest.isEmpty()) {
      words.add(0, new Text(rest));
    }
    Open last = open.get(open.size() - 1);
    last.items().add(new Nesting.Item(mark.group(1), words));
    last.places().add(places.of(paragraph));
    return true;
  }

  private List<Clause> clauses(Part part) {
    List<Clause> clauses = new ArrayList<>();
    for (Open paragraph : open) {
      if (paragraph.part() == part) {
        clauses.add(clause(paragraph));
      }
    }
    return clauses;
  }

  private Clause clause(Open paragraph) {
    try {
      return Nesting.clause(paragraph.text(), paragraph.items());
    } catch (Nesting.Misfit misfit) {
      findings.add(
          Finding.error(
              "sub-paragraphs", misfit.getMessage(), paragraph.places().get(misfit.index())));
      return Clause.of(paragraph.text());
    }
  }

  private void refuse(String message, Node node) {
    findings.add(Finding.error("text", message, places.of(node)));
  }
}
