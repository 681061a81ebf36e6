package penholder.read.docx;

import java.util.List;
import java.util.Map;
import penholder.report.Reported;

/**
 * The text of a Word file with everything that Word keeps track of: what was inserted, deleted and
 * moved, by whom and when, and comments.
 */
public final class TrackedText {
  private final Story story;
  private final List<Story> headers;
  private final ListNumbers lists;
  private final Map<String, String> variables;

  private TrackedText(Reading reading) {
    this.story = reading.story();
    this.headers = reading.headers();
    this.lists = reading.lists();
    this.variables = reading.variables();
  }

  /**
   * Reads a Word file (.docx), whoever wrote it.
   *
   * <p>Read are the paragraphs of the text, tables, footnotes, endnotes and comments. Of a field
   * its result is read, not its code. Text boxes, pictures and parts of other files are not read,
   * and a finding says so; headers and footers are no part of the text.
   *
   * @param file the bytes of the file
   * @param name the file as the user named it. The places of findings count paragraphs as lines and
   *     characters of the paragraph as columns; those of damaged XML are lines and columns of the
   *     part
   * @return the text; or one error for an empty file, a file that is no Word file, is protected by
   *     a password, is in the format of Word 97, is damaged, declares a document type, or unpacks
   *     to far more than a text can be. Reading never takes more memory than a small multiple of 16
   *     MB
   */
  public static Reported<TrackedText> read(byte[] file, String name) {
    try {
      Reading reading = new Reading(WordPackage.open(file, name));
      return Reported.of(new TrackedText(reading), reading.findings());
    } catch (Unreadable e) {
      return Reported.refused(e.finding());
    }
  }

  /** The text with every change accepted: what was inserted is there, what was deleted is gone. */
  public WordText accepted() {
    return decided(Side.ACCEPTED);
  }

  /** The text with every change rejected: what was deleted is there, what was inserted is gone. */
  public WordText rejected() {
    return decided(Side.REJECTED);
  }

  /** The text once every change is decided. */
  WordText decided(Side side) {
    return new WordText(story.decided(side));
  }

  /** The numbers of the lists that Word numbers by itself. */
  ListNumbers lists() {
    return lists;
  }

  /** The variables that the makers of the file gave it, by name. */
  Map<String, String> variables() {
    return variables;
  }

  /**
   * The paragraphs of all headers of the file: a masthead often is the header of the first page.
   */
  List<WordParagraph> headers(Side side) {
    return headers.stream().flatMap(header -> header.decided(side).stream()).toList();
  }

  /**
   * Every change, in the order in which they begin. Neighbouring words of one paragraph that one
   * author changed at one time are one change. What was inserted or deleted together with its note
   * is told once, with the note.
   */
  public List<Change> changes() {
    return ChangeList.of(story);
  }
}
