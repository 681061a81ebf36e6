package penholder.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import penholder.model.Adopted;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.report.Source;

/**
 * Reads a resolution, adopted or in draft, from its Markdown file: facts between two lines "---",
 * then the text as people read it, each note written out in full where it stands ({@code
 * ^[Resolution 70/1.]}), a fact that is not known yet as {@code {report}}.
 *
 * <p>Paragraph numbers in the file are taken as a help to the eye: what counts is the order. Only a
 * 1 directly below a heading begins the count again. Operative paragraphs that bear no number of
 * the count have a direction before their words: {@code {no number}} or {@code {mark 1.1}}.
 * Headings begin with {@code ##}, the lines of a table with {@code |}, and an annex with {@code #}.
 */
public final class MarkdownReader {
  static final String FENCE = "---";

  /** A line in the front of every adopted resolution, which is a fact in a file of Penholder. */
  private static final String PRINT = "Resolution adopted by the General Assembly";

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of(ListBlock.class, Heading.class))
          .extensions(List.of(FootnotesExtension.builder().inlineFootnotes(true).build()))
          .customInlineContentParserFactory(new SlotSyntax())
          .customInlineContentParserFactory(new DirectionSyntax())
          .customInlineContentParserFactory(new BarSyntax())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private MarkdownReader() {}

  /**
   * Whether a text is meant to be a file of Penholder: it begins with facts, and not with those
   * that another program has put above the print of a resolution.
   */
  public static boolean isFor(Source source) {
    if (!source.line(1).strip().equals(FENCE)) {
      return false;
    }
    for (int line = secondFence(source) + 1; line <= source.lines(); line++) {
      String words = source.line(line).strip();
      if (words.equals(MarkdownBody.ORGAN)) {
        return true;
      }
      if (words.startsWith(PRINT)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The resolution in a file.
   *
   * @return the resolution with warnings, if any; or the errors, with line and column: front matter
   *     that is missing or malformed, a fact that cannot be meant, Markdown that a resolution does
   *     not have, a slot that nobody knows
   */
  public static Reported<Resolution> read(Source source) {
    int fence = secondFence(source);
    if (fence == 0) {
      return Reported.refused(
          Finding.error(
              "no front matter",
              "A file of Penholder begins with facts between two lines \"---\"; they are missing"
                  + " here.",
              source.at(1, 1)));
    }
    Reported<Fields> fields = Yaml.parse(source, 2, fence - 1);
    if (fields.value().isEmpty()) {
      return Reported.refused(fields.findings());
    }
    List<Finding> findings = new ArrayList<>();
    Optional<Header> header = HeaderReader.read(fields.value().get(), findings);
    if (header.isEmpty()) {
      return Reported.refused(findings);
    }
    MarkdownBody body = new MarkdownBody(source, fence, knownSlots(header.get()));
    String text = fence < source.lines() ? source.text().substring(source.start(fence + 1)) : "";
    Resolution resolution = body.read(header.get(), PARSER.parse(text));
    findings.addAll(body.findings());
    return Reported.of(resolution, findings);
  }

  /** The line of the second "---"; 0 if the file does not begin with one or has no other. */
  private static int secondFence(Source source) {
    if (!source.line(1).stripTrailing().equals(FENCE)) {
      return 0;
    }
    for (int line = 2; line <= source.lines(); line++) {
      if (source.line(line).stripTrailing().equals(FENCE)) {
        return line;
      }
    }
    return 0;
  }

  private static KnownSlots knownSlots(Header header) {
    return header.stage() instanceof Adopted
        ? KnownSlots.none()
        : KnownSlots.of((Draft) header.stage());
  }
}
