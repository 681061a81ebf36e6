package penholder.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Sub-paragraphs, from the flat row in which a text has them to the tree that they form. Their
 * marks tell the degree (R-STR-6): a mark goes on with an open degree or starts the next deeper
 * one.
 */
public final class Nesting {

  /**
   * A sub-paragraph in the row.
   *
   * @param mark "(a)", "(ii)", "a." or "i."
   * @param text its words
   */
  public record Item(String mark, List<Inline> text) {}

  /** A mark that does not fit where it stands, by its place in the row. */
  public static final class Misfit extends Exception {
    private static final long serialVersionUID = 1L;
    private final int index;

    Misfit(int index, String message) {
      super(message);
      this.index = index;
    }

    /** Which item of the row, from 0. */
    public int index() {
      return index;
    }
  }

  private final List<Item> row;
  private int next;

  private Nesting(List<Item> row) {
    this.row = row;
  }

  /**
   * The clause that some introductory words and a row of sub-paragraphs make.
   *
   * @throws Misfit if a mark is neither the next of its degree nor the first of the next degree
   */
  public static Clause clause(List<Inline> introduction, List<Item> row) throws Misfit {
    Nesting nesting = new Nesting(row);
    List<Clause> items = nesting.level(0);
    if (nesting.next < row.size()) {
      throw new Misfit(
          nesting.next,
          "The sub-paragraph %s does not follow from the one before it."
              .formatted(row.get(nesting.next).mark()));
    }
    return new Clause(introduction, items);
  }

  private List<Clause> level(int depth) {
    List<Clause> clauses = new ArrayList<>();
    while (next < row.size() && depth < Degree.values().length) {
      Item item = row.get(next);
      if (!isNth(item.mark(), depth, clauses.size() + 1)) {
        break;
      }
      next++;
      boolean deeper = next < row.size() && !continues(depth, clauses.size() + 2);
      clauses.add(new Clause(item.text(), deeper ? level(depth + 1) : List.of()));
    }
    return clauses;
  }

  /**
   * Whether the next item goes on at this depth. "(i)" behind "(h)" is the ninth letter unless
   * "(ii)" comes after it.
   */
  private boolean continues(int depth, int n) {
    if (!isNth(row.get(next).mark(), depth, n)) {
      return false;
    }
    boolean startsDeeper = isNth(row.get(next).mark(), depth + 1, 1);
    Optional<Item> after =
        next + 1 < row.size() ? Optional.of(row.get(next + 1)) : Optional.empty();
    return !startsDeeper || after.map(item -> !isNth(item.mark(), depth + 1, 2)).orElse(true);
  }

  private static boolean isNth(String mark, int depth, int n) {
    if (depth >= Degree.values().length) {
      return false;
    }
    OptionalInt number = Degree.values()[depth].number(mark);
    return number.isPresent() && number.getAsInt() == n;
  }
}
