package penholder.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import penholder.model.Header;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.report.Source;

/**
 * What a file of the corpus says at first glance: its facts, and the words of its paragraphs. A
 * corpus of many hundred texts is looked through so; the text itself is read by {@link
 * MarkdownReader}.
 *
 * @param header the facts
 * @param text what stands below the facts
 */
public record Glance(Header header, String text) {
  private static final Pattern NOTE = Pattern.compile("\\^\\[(?:\\\\.|[^\\]\\\\])*\\]");
  private static final Pattern SIGNS = Pattern.compile("^(?:\\d+\\.|#+|\\{[^}]*\\})\\s+|[*\\\\]");
  private static final Pattern SUB_PARAGRAPH =
      Pattern.compile("\\s*(?:\\([a-z]+\\)|[a-z]+\\.)\\s.*");

  /**
   * The words of each paragraph with its sub-paragraphs, without number, italics and notes. They
   * are put together when they are asked for, which for most files is never.
   */
  public List<String> paragraphs() {
    return paragraphs(text.lines().toList());
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
    int textStart = source.start(MarkdownReader.secondFence(source));
    String text = source.text().substring(textStart);
    return header
        .map(facts -> Reported.of(new Glance(facts, text), findings))
        .orElseGet(() -> Reported.refused(findings));
  }

  private static List<String> paragraphs(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isBlank()) {
        String words = SIGNS.matcher(NOTE.matcher(line).replaceAll("")).replaceAll("").strip();
        int last = paragraphs.size() - 1;
        if (last >= 0 && SUB_PARAGRAPH.matcher(line).matches()) {
          paragraphs.set(last, paragraphs.get(last) + " " + words);
        } else {
          paragraphs.add(words);
        }
      }
    }
    return paragraphs;
  }
}
