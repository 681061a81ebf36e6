package penholder.cli;

/** A word of a command that the user can copy. */
final class ShellWord {
  private ShellWord() {}

  /** As a shell takes it for one word: between single quotation marks, where it needs them. */
  static String of(String word) {
    return word.matches("[A-Za-z0-9_@%+=:,./~-][A-Za-z0-9_@%+=:,./~#-]*")
        ? word
        : "'" + word.replace("'", "'\\''") + "'";
  }
}
