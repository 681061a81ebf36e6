package penholder.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import penholder.corpus.MarkdownReader;
import penholder.corpus.MarkdownWriter;
import penholder.draft.edit.Incoming;
import penholder.draft.edit.Spot;
import penholder.model.Clause;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Refusal;
import penholder.report.Reported;
import penholder.report.Source;
import penholder.shelf.SourceFile;

/** Paragraphs that a person wrote for a draft, in the Markdown of the corpus. */
final class WrittenClauses {
  private static final Pattern BETWEEN = Pattern.compile("\\R[ \\t]*\\R\\s*");
  private static final Pattern BEGINS =
      Pattern.compile("\\d+[.)] .*|\\([a-z]{1,5}\\) .*|[{|#].*", Pattern.DOTALL);
  private static final String NUMBER = "1. ";

  private WrittenClauses() {}

  /**
   * Reads paragraphs. Numbers may stand before them or not.
   *
   * @param written the text, named as the user named it
   * @param draft the draft that they are for: its slots may stand in them
   * @param spot where they go
   * @throws Refusal with every error, by line and column
   */
  static List<Incoming> read(Source written, Resolution draft, Spot spot) {
    Part part = spot.place().part();
    String front = MarkdownWriter.frontMatter(draft) + "\nThe General Assembly,\n\n";
    String mark = part == Part.PREAMBULAR ? "" : NUMBER;
    String text =
        BETWEEN
            .splitAsStream(written.text().strip())
            .map(one -> mark.isEmpty() || BEGINS.matcher(one).matches() ? one : mark + one)
            .collect(Collectors.joining("\n\n"));
    Reported<Resolution> read =
        MarkdownReader.read(new Source(written.name(), front + text + "\n"));
    int before = (int) front.chars().filter(c -> c == '\n').count();
    List<Finding> findings = new ArrayList<>();
    read.findings().forEach(finding -> findings.add(shifted(finding, before, written)));
    Resolution clauses =
        SourceFile.value(new Reported<>(read.value(), findings), new ArrayList<>());
    List<Clause> all = new ArrayList<>();
    for (Part each : Part.values()) {
      all.addAll(clauses.part(each));
    }
    if (all.isEmpty()) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE, "There are no words in %s.".formatted(written.name()));
    }
    return all.stream().map(Incoming::written).toList();
  }

  /** Neither the lines of the front matter nor the number before the words are the user's. */
  private static Finding shifted(Finding finding, int lines, Source written) {
    return new Finding(
        finding.severity(),
        finding.rule(),
        finding.message(),
        finding.place().map(at -> shifted(at, lines, written)));
  }

  private static Place shifted(Place at, int lines, Source written) {
    boolean numbered = at.lineText().startsWith(NUMBER) && !written.text().contains(at.lineText());
    int more = numbered ? NUMBER.length() : 0;
    return new Place(
        at.file(),
        Math.max(1, at.line() - lines),
        Math.max(1, at.column() - more),
        at.lineText().substring(more));
  }
}
