package penholder.write.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.model.Place;
import penholder.style.Printed;

/** What is remarked on the paragraphs of one text; each remark is a comment on opening words. */
final class PlacedRemarks {
  private final Map<String, Remark> byLabel = new HashMap<>();
  private final ShownComments shown;

  /**
   * @param remarks what is said of the paragraph at a place, line by line
   * @param printed the text
   */
  PlacedRemarks(Map<Place, List<String>> remarks, Printed printed) {
    remarks.forEach(
        (place, lines) -> byLabel.put(place.label(), new Remark(place, String.join("\n", lines))));
    this.shown = new ShownComments(printed.notes().size() > 1);
  }

  /** Before the words of a paragraph. */
  void begin(Printed.Paragraph paragraph, WordXml out, RunningText text) {
    Optional.ofNullable(byLabel.get(paragraph.label()))
        .ifPresent(remark -> shown.add(out, text.notes(), remark));
  }

  /** Behind the words of a paragraph. */
  void end(WordXml out, RunningText text) {
    shown.endParagraph(out, text.notes() != 1);
  }

  List<String> texts() {
    return shown.texts();
  }
}
