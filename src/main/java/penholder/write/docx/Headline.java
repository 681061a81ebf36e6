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

/** The rows of what stands above the two texts, where they differ in it. */
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
    is.forEach(
        (name, words) -> {
          List<Segment> segments = Comparison.words(was.get(name), words);
          if (NotesBeside.isChanged(segments)) {
            List<CellParagraph> fresh = cell(Stretch.fresh(segments, Marking.SAME));
            rows.add(
                new TableRow(
                    List.of(name),
                    cell(Stretch.old(segments, Marking.SAME)),
                    fresh,
                    remarks.of("edited", List.of(), fresh)));
          }
        });
    return rows;
  }

  private static List<CellParagraph> cell(List<Stretch> words) {
    return words.isEmpty() ? List.of() : List.of(CellParagraph.of(words));
  }

  private static Map<String, List<Inline>> facts(Header header) {
    Map<String, List<Inline>> front = Front.of(header);
    Map<String, List<Inline>> facts = new LinkedHashMap<>();
    facts.put("Title", List.of(new Text(header.title())));
    facts.put("Session", front.get("session"));
    facts.put("Agenda item", Optional.ofNullable(front.get("agenda-item")).orElse(List.of()));
    facts.put("Item title", Optional.ofNullable(front.get("agenda-title")).orElse(List.of()));
    return facts;
  }
}
