package penholder.report;

/**
 * Something the user asked for cannot be done. The message is the whole of what the user is told,
 * and says what to do; the kind decides the exit code.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why, as far as a program that called us needs to know. */
  public enum Kind {
    /** The texts have findings that stop the work. */
    FINDINGS(1),
    /** The command was asked in a way that cannot be meant. */
    WRONG_USE(2),
    /** A file could not be read or written. */
    FILE(3);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    /** The exit code of the program. */
    public int exitCode() {
      return exitCode;
    }
  }

  private final Kind kind;

  /**
   * @param kind decides the exit code
   * @param message what the user is told
   */
  public Refusal(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** Stops because of a finding, printed with its place. */
  public static Refusal because(Finding finding) {
    return new Refusal(Kind.FINDINGS, finding.print());
  }

  /** The kind, which decides the exit code. */
  public Kind kind() {
    return kind;
  }
}
