package penholder.corpus;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import penholder.report.Place;
import penholder.report.Source;

/** Where the pieces of a Markdown text stand in its file, front matter counted. */
final class PlaceFinder {
  private final Source source;
  private final int linesBefore;

  PlaceFinder(Source source, int linesBefore) {
    this.source = source;
    this.linesBefore = linesBefore;
  }

  Place of(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return node.getParent() == null ? end() : of(node.getParent());
    }
    SourceSpan span = spans.get(0);
    return source.at(linesBefore + span.getLineIndex() + 1, span.getColumnIndex() + 1);
  }

  Place end() {
    return source.place(source.text().length());
  }

  /** The first line of a block as it stands in the file: what it is shows there. */
  String firstLine(Node node) {
    if (node.getSourceSpans().isEmpty()) {
      return "";
    }
    SourceSpan span = node.getSourceSpans().get(0);
    int start = source.start(linesBefore + span.getLineIndex() + 1) + span.getColumnIndex();
    return source.text().substring(start, start + span.getLength());
  }

  /** The characters of a piece as they stand in the file. */
  String literal(Node node) {
    StringBuilder literal = new StringBuilder();
    for (SourceSpan span : node.getSourceSpans()) {
      int start = source.start(linesBefore + span.getLineIndex() + 1) + span.getColumnIndex();
      literal.append(source.text(), start, start + span.getLength());
    }
    return literal.toString();
  }
}
