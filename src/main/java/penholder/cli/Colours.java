package penholder.cli;

/** Whether what is printed may be in colours. */
final class Colours {
  private Colours() {}

  /**
   * Where a person sees standard output, and has not asked for none by {@code NO_COLOR}
   * (no-color.org). The launcher asks the terminal, which Java cannot.
   */
  static boolean areShown() {
    String none = System.getenv("NO_COLOR");
    return Boolean.getBoolean("penholder.seen") && (none == null || none.isEmpty());
  }
}
