package penholder.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Paragraphs with what follows from their places: the number before each and its name. */
public final class Numbering {
  private final Part part;
  private final boolean sections;
  private final boolean single;
  private final List<Numbered> row = new ArrayList<>();
  private int section = 1;
  private int number;
  private int behind;

  /**
   * A paragraph in its place.
   *
   * @param clause the paragraph with its sub-paragraphs
   * @param label what negotiators call it: "PP3", "OP12"; "II.OP3" where the count begins again in
   *     every section; "OP12+1" for what stands behind OP12 without being counted
   * @param mark what is printed before it: "12.", "1.1"; empty for a preambular paragraph, a
   *     heading, and a single operative paragraph (R-STR-5)
   */
  public record Numbered(Clause clause, String label, String mark) {}

  private Numbering(Part part, List<Clause> clauses) {
    this.part = part;
    this.sections = clauses.stream().anyMatch(clause -> clause.setting().equals(Setting.AGAIN));
    this.single = part == Part.OPERATIVE && clauses.size() == 1;
  }

  /** The paragraphs of one part, in order. */
  public static List<Numbered> of(Part part, List<Clause> clauses) {
    Numbering numbering = new Numbering(part, clauses);
    clauses.forEach(numbering::add);
    return List.copyOf(numbering.row);
  }

  private void add(Clause clause) {
    if (clause.setting() instanceof Setting.Counted counted) {
      section += counted.again() ? 1 : 0;
      number = counted.again() ? 1 : number + 1;
      behind = 0;
      String mark = single || part == Part.PREAMBULAR ? "" : number + ".";
      row.add(new Numbered(clause, name(), mark));
    } else {
      behind++;
      String mark = clause.setting() instanceof Setting.Marked marked ? marked.mark() : "";
      row.add(new Numbered(clause, name() + "+" + behind, mark));
    }
  }

  /** The name of the counted paragraph that was last. */
  private String name() {
    String mark = Degree.SECOND.mark(section);
    String roman = mark.substring(1, mark.length() - 1).toUpperCase(Locale.ROOT) + ".";
    String front = sections ? roman : "";
    return part == Part.ANNEXED ? part.letters() + front + number : front + part.letters() + number;
  }
}
