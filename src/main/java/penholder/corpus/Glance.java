package penholder.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import penholder.model.Header;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.report.Source;

/**
 * What a file of the corpus says at first glance: its facts, and the lines of its text as they are
 * written. A corpus of many hundred texts is looked through so; the text itself is read by {@link
 * MarkdownReader}.
 *
 * @param header the facts
 * @param lines the lines after the facts, one a paragraph, with the marks of Markdown in them
 */
public record Glance(Header header, List<String> lines) {
  public Glance {
    lines = List.copyOf(lines);
  }

  /**
   * The first glance at a file.
   *
   * @return the glance; or errors, as {@link MarkdownReader} has them for the facts
   */
  public static Reported<Glance> at(Source source) {
    Reported<Fields> fields = MarkdownReader.fields(source);
    if (fields.value().isEmpty()) {
      return Reported.refused(fields.findings());
    }
    List<Finding> findings = new ArrayList<>(fields.findings());
    Optional<Header> header = HeaderReader.read(fields.value().get(), findings);
    List<String> lines =
        source.text().substring(source.start(MarkdownReader.secondFence(source))).lines().toList();
    return header
        .map(facts -> Reported.of(new Glance(facts, lines.subList(1, lines.size())), findings))
        .orElseGet(() -> Reported.refused(findings));
  }
}
