package penholder.write.docx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who changed a text and when, and the ids of the changes. Word wants every change of a file to
 * have an id of its own, whichever part it is in: one object serves all parts.
 */
final class Revisions {
  /** LibreOffice takes changes less than a minute apart for one. */
  private static final int MINUTES_APART = 2;

  private final String author;
  private final Instant given;
  private String date;
  private int last;

  Revisions(String author, Instant date) {
    this.author = author;
    this.given = date.truncatedTo(ChronoUnit.SECONDS);
    atOnce();
  }

  /** The next changes bear the date that was given. */
  void atOnce() {
    date = given.toString();
  }

  /** The next changes seem to be made some minutes later. */
  void later() {
    date = given.plus(MINUTES_APART, ChronoUnit.MINUTES).toString();
  }

  /** An id that nothing in the file has yet. */
  String nextId() {
    return String.valueOf(++last);
  }

  /** When they were made. */
  String date() {
    return given.toString();
  }

  /** The attributes of the next change, as {@link WordXml#open} takes them. */
  String[] next(String... more) {
    String[] attributes = new String[6 + more.length];
    String[] given = {"id", nextId(), "author", author, "date", date};
    System.arraycopy(given, 0, attributes, 0, given.length);
    System.arraycopy(more, 0, attributes, given.length, more.length);
    return attributes;
  }
}
