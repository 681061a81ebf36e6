package penholder.store;

/** What is to happen when a file is there already that a person may have edited. */
public enum Existing {
  /** It is left, and the user is told. */
  LEAVE,
  /** It is kept under another name beside the new one. */
  KEEP_BESIDE
}
