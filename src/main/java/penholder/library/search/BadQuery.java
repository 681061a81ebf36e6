package penholder.library.search;

/** Words to look for that cannot be meant as they were typed. */
public final class BadQuery extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int at;

  BadQuery(int at, String message) {
    super(message);
    this.at = at;
  }

  /** The character that it is about, from 0. */
  public int at() {
    return at;
  }
}
