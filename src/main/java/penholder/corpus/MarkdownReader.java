package penholder.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import penholder.report.Place;
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

  /** A note in a note is refused, a link in a note has three: this is far beyond any text. */
  private static final int DEEPEST = 50;

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
   *     not have, a slot that nobody knows, brackets or italics in each other without end
   */
  public static Reported<Resolution> read(Source source) {
    Reported<Fields> fields = fields(source);
    if (fields.value().isEmpty()) {
      return Reported.refused(fields.findings());
    }
    List<Finding> findings = new ArrayList<>();
    Optional<Header> header = HeaderReader.read(fields.value().get(), findings);
    if (header.isEmpty()) {
      return Reported.refused(findings);
    }
    int fence = secondFence(source);
    OptionalInt tooDeep = tooDeep(source, fence);
    if (tooDeep.isPresent()) {
      return Reported.refused(tooDeep(source.at(tooDeep.getAsInt(), 1)));
    }
    MarkdownBody body = new MarkdownBody(source, fence, knownSlots(header.get()));
    String text = fence < source.lines() ? source.text().substring(source.start(fence + 1)) : "";
    try {
      Resolution resolution = body.read(header.get(), PARSER.parse(text));
      findings.addAll(body.findings());
      return Reported.of(resolution, findings);
    } catch (StackOverflowError e) {
      return Reported.refused(tooDeep(source.at(fence + 1, 1)));
    }
  }

  /**
   * The line in which brackets go too deep. The parser goes down into each of them, and looks
   * through the rest of the paragraph for its end.
   */
  private static OptionalInt tooDeep(Source source, int fence) {
    int open = 0;
    for (int line = fence + 1; line <= source.lines(); line++) {
      String words = source.line(line);
      open = words.isBlank() ? 0 : open;
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        i += c == '\\' ? 1 : 0;
        open = c == '[' ? open + 1 : c == ']' && open > 0 ? open - 1 : open;
        if (open > DEEPEST) {
          return OptionalInt.of(line);
        }
      }
    }
    return OptionalInt.empty();
  }

  private static Finding tooDeep(Place place) {
    return Finding.error(
        "too deep",
        "Brackets or italics stand in each other without end from here on, which no text needs. End"
            + " each where its words end; before a bracket that belongs to the text write \\.",
        place);
  }

  /** The facts at the top of a file; an error where they are missing or malformed. */
  static Reported<Fields> fields(Source source) {
    int fence = secondFence(source);
    if (fence == 0) {
      return Reported.refused(
          Finding.error(
              "no front matter",
              "A file of Penholder begins with facts between two lines \"---\"; they are missing"
                  + " here.",
              source.at(1, 1)));
    }
    return Yaml.parse(source, 2, fence - 1);
  }

  /** Where the text begins in a file, behind its facts; 0 if it does not begin with facts. */
  public static int behindFacts(Source source) {
    int fence = secondFence(source);
    return fence < source.lines() ? source.start(fence + 1) : source.text().length();
  }

  /** The line of the second "---"; 0 if the file does not begin with one or has no other. */
  static int secondFence(Source source) {
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
