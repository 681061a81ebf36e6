package penholder.write.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.compare.Comparison;
import penholder.compare.Segment;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Text;

/** The rows of what stands above the two texts, where both give it and differ in it. */
final class Headline {
  private Headline() {}

  /**
   * The rows.
   *
   * @param remarks says which slots are open
   */
  static List<TableRow> rows(Comparison comparison, Remarks remarks) {
    Map<String, List<Inline>> was = facts(comparison.oldHeader());
    Map<String, List<Inline>> is = facts(comparison.freshHeader());
    List<TableRow> rows = new ArrayList<>();
    was.keySet().retainAll(is.keySet());
    was.forEach(
        (name, words) -> {
          List<Segment> both = Comparison.words(words, is.get(name));
          if (both.stream().anyMatch(Segment::isChange)) {
            rows.add(row(name, both, remarks));
          }
        });
    return rows;
  }

  private static TableRow row(String name, List<Segment> both, Remarks remarks) {
    List<CellParagraph> old = List.of(CellParagraph.of(Stretch.old(both, Marking.SAME)));
    List<CellParagraph> fresh =
        List.of(CellParagraph.of(Stretch.fresh(both, Marking.SAME, Marking.ADDED)));
    return new TableRow(name, old, fresh, remarks.of("", List.of(), fresh));
  }

  private static Map<String, List<Inline>> facts(Header header) {
    Map<String, List<Inline>> front = Front.of(header);
    Map<String, List<Inline>> facts = new LinkedHashMap<>();
    facts.put("Title", List.of(new Text(header.title())));
    facts.put("Session", front.get("session"));
    Optional.ofNullable(front.get("agenda-item")).ifPresent(item -> facts.put("Agenda item", item));
    Optional.ofNullable(front.get("agenda-title")).ifPresent(item -> facts.put("Item title", item));
    return facts;
  }
}
