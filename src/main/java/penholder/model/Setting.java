package penholder.model;

/**
 * How a paragraph is set: what is printed before it, and whether it counts among the numbered ones.
 * Nearly every paragraph is {@link #COUNTED}; the others are what adopted texts have besides
 * ordinary paragraphs. The set is closed, and {@link #match} takes it apart.
 */
public sealed interface Setting {
  /** Numbered by its place (R-STR-5); a preambular one is counted but bears no number. */
  Setting COUNTED = new Counted(false);

  /** Numbered 1: the count begins again here, as in the sections of a budget text. */
  Setting AGAIN = new Counted(true);

  /** Without a number among numbered ones: the words that go on after a table or a list. */
  Setting UNCOUNTED = new Uncounted();

  /** One row of a table: its text has a tab between two cells. */
  Setting ROW = new Row();

  /** Gives this setting to the case that fits it. */
  <R> R match(Cases<R> cases);

  /** Whether it takes a number of the count. */
  default boolean isCounted() {
    return this instanceof Counted;
  }

  /** Whether it is a heading, of whatever rank. */
  default boolean isHeading() {
    return this instanceof Heading;
  }

  /**
   * Numbered by its place.
   *
   * @param again whether the count begins again at 1
   */
  record Counted(boolean again) implements Setting {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.counted(this);
    }
  }

  /** Without a number. */
  record Uncounted() implements Setting {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.uncounted(this);
    }
  }

  /**
   * With a mark that does not follow from its place: "1.1", "5 bis", "A.".
   *
   * @param mark what is printed before the words, without white space at either end; never empty
   */
  record Marked(String mark) implements Setting {
    public Marked {
      if (mark.isBlank() || !mark.equals(mark.strip())) {
        throw new IllegalArgumentException("not a mark: \"" + mark + "\"");
      }
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.marked(this);
    }
  }

  /**
   * A heading: it opens no sentence and bears no number of the count.
   *
   * @param rank 0 for the line that an annex begins with, 1 for the headings under it or in the
   *     text, 2 for those below, down to {@value #LOWEST}
   */
  record Heading(int rank) implements Setting {
    /** The lowest rank. */
    public static final int LOWEST = 5;

    public Heading {
      if (rank < 0 || rank > LOWEST) {
        throw new IllegalArgumentException("not the rank of a heading: " + rank);
      }
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.heading(this);
    }
  }

  /** One row of a table. */
  record Row() implements Setting {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.row(this);
    }
  }

  /** One answer for each setting. */
  interface Cases<R> {
    R counted(Counted counted);

    R uncounted(Uncounted uncounted);

    R marked(Marked marked);

    R heading(Heading heading);

    R row(Row row);
  }
}
