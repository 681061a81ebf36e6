package penholder.write.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import penholder.model.Place;
import penholder.style.Printed;
import penholder.write.Comment;

/** What is remarked on the paragraphs of one text, on the words that it is about. */
final class PlacedRemarks {
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, List<Comment>> byLabel = new HashMap<>();
  private final ShownComments shown;

  /**
   * @param remarks what is said of the paragraph at a place
   * @param printed the text
   */
  PlacedRemarks(Map<Place, List<Comment>> remarks, Printed printed) {
    remarks.forEach(
        (place, comments) -> {
          places.put(place.label(), place);
          byLabel.put(place.label(), Comment.apart(comments));
        });
    this.shown = new ShownComments(printed.notes().size() > 1);
  }

  /** Writes the words of a paragraph with the comments on them. */
  void write(Printed.Paragraph paragraph, Ink ink, WordXml out, RunningText text) {
    Line line = Line.linked(paragraph.text());
    Pieces pieces = new Pieces(paragraph.text());
    for (Comment comment : byLabel.getOrDefault(paragraph.label(), List.of())) {
      text.write(pieces.before(comment.start()), line, Trace.KEPT, ink);
      text.write(pieces.notes(), line, Trace.KEPT, ink);
      shown.add(out, text.notes(), new Remark(places.get(paragraph.label()), comment.text()));
      text.write(pieces.before(comment.end()), line, Trace.KEPT, ink);
      out.endComment();
    }
    text.write(pieces.rest(), line, Trace.KEPT, ink);
    end(out, text);
  }

  /** Before the first cell of a row: all that is said of it in one comment on its words. */
  void begin(Printed.Paragraph row, WordXml out, RunningText text) {
    List<Comment> comments = byLabel.getOrDefault(row.label(), List.of());
    if (!comments.isEmpty()) {
      String all = comments.stream().map(Comment::text).collect(Collectors.joining("\n"));
      shown.add(out, text.notes(), new Remark(places.get(row.label()), all));
    }
  }

  /** Behind the words of a paragraph or cell. */
  void end(WordXml out, RunningText text) {
    shown.endParagraph(out, text.notes() != 1);
  }

  List<String> texts() {
    return shown.texts();
  }
}
