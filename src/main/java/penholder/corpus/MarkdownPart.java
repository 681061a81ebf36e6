package penholder.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Clause;
import penholder.model.Numbering;
import penholder.model.Numbering.Numbered;
import penholder.model.Part;
import penholder.model.Setting;

/** Writes the paragraphs of one part, each in the form that its setting has. */
final class MarkdownPart implements Setting.Cases<String> {
  private static final Pattern NUMBER = Pattern.compile("\\d+\\. ");

  private final Part part;
  private final List<Numbered> row;
  private int at;
  private boolean counted;

  private MarkdownPart(Part part, List<Clause> clauses) {
    this.part = part;
    this.row = Numbering.of(part, clauses);
  }

  /** Every paragraph behind an empty line, ending in a line break. */
  static String write(Part part, List<Clause> clauses) {
    MarkdownPart writing = new MarkdownPart(part, clauses);
    StringBuilder out = new StringBuilder();
    while (writing.at < clauses.size()) {
      Setting setting = clauses.get(writing.at).setting();
      out.append(setting.match(writing));
      writing.counted |= setting.isCounted();
      writing.at++;
    }
    return out.toString();
  }

  /** The paragraphs one by one; the rows of a table are one. */
  static List<MarkdownWriter.Paragraph> list(Part part, List<Clause> clauses) {
    MarkdownPart writing = new MarkdownPart(part, clauses);
    List<MarkdownWriter.Paragraph> all = new ArrayList<>();
    while (writing.at < clauses.size()) {
      Setting setting = clauses.get(writing.at).setting();
      String written = setting.match(writing);
      int last = all.size() - 1;
      if (written.startsWith("\n")) {
        all.add(writing.paragraph(written.strip()));
      } else {
        all.set(last, all.get(last).with(written.stripTrailing()));
      }
      writing.counted |= setting.isCounted();
      writing.at++;
    }
    return all;
  }

  private MarkdownWriter.Paragraph paragraph(String written) {
    Matcher number = NUMBER.matcher(written);
    boolean numbered =
        part != Part.PREAMBULAR && clause().setting().isCounted() && number.lookingAt();
    return numbered
        ? new MarkdownWriter.Paragraph(at, number.group(), MarkdownWriter.clause(clause()).strip())
        : new MarkdownWriter.Paragraph(at, "", written);
  }

  private Clause clause() {
    return row.get(at).clause();
  }

  @Override
  public String counted(Setting.Counted setting) {
    if (part == Part.PREAMBULAR && !setting.again()) {
      return bare();
    }
    boolean belowHeading = at > 0 && isHeadingAlone(row.get(at - 1).clause());
    boolean shown = part != Part.PREAMBULAR && belowHeading && counted;
    if (setting.again() && !shown) {
      return directed();
    }
    String printed = row.get(at).mark();
    String mark = (printed.isEmpty() ? "1." : printed) + " ";
    String items = MarkdownWriter.items(clause().items(), 0, " ".repeat(mark.length()));
    return "\n" + mark + MarkdownText.line(clause().text()) + "\n" + items;
  }

  @Override
  public String uncounted(Setting.Uncounted setting) {
    return part == Part.ANNEXED ? bare() : directed();
  }

  @Override
  public String marked(Setting.Marked setting) {
    return directed();
  }

  @Override
  public String heading(Setting.Heading heading) {
    String signs = "#".repeat(heading.rank() + 1) + " ";
    return "\n" + signs + MarkdownText.heading(clause().text()) + "\n" + items();
  }

  @Override
  public String row(Setting.Row setting) {
    String line = MarkdownText.row(clause().text()) + "\n";
    boolean goesOn = at > 0 && isRowAlone(row.get(at - 1).clause());
    return (goesOn ? line : "\n" + line + MarkdownTable.dashes(clause().text())) + items();
  }

  private static boolean isHeadingAlone(Clause clause) {
    return clause.setting().isHeading() && clause.items().isEmpty();
  }

  private static boolean isRowAlone(Clause clause) {
    return clause.setting().equals(Setting.ROW) && clause.items().isEmpty();
  }

  private String bare() {
    return "\n" + MarkdownWriter.clause(clause());
  }

  private String directed() {
    String direction = Direction.of(clause().setting()).orElseThrow();
    return "\n" + direction + " " + MarkdownText.opening(clause().text()) + "\n" + items();
  }

  private String items() {
    return MarkdownWriter.items(clause().items(), 0, "");
  }
}
