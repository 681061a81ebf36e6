package penholder.model;

import java.util.Arrays;
import java.util.Optional;

/** The facts that every draft needs and that nobody can know beforehand. */
public enum Fact {
  /** The symbol of the draft. */
  SYMBOL("symbol", "symbol of the draft, given by the Secretariat", ""),
  /** The date of the draft. */
  DATE("date", "date of the draft", "20 November %2$d"),
  /** The agenda item. */
  AGENDA_ITEM("agenda-item", "agenda item and sub-item of the session", "120 (a)"),
  /** The sponsors. */
  SPONSORS("sponsors", "sponsors of the draft, separated by commas", "Cambodia, Indonesia"),
  /** The report. */
  REPORT(
      "report",
      "report of the Secretary-General, symbol and section",
      "A/%d/300-S/%d/600, sect. II");

  private final Slot slot;
  private final String meaning;
  private final String example;

  Fact(String name, String meaning, String example) {
    this.slot = new Slot(name);
    this.meaning = meaning;
    this.example = example;
  }

  /** The slot that stays open while the fact is not known. */
  public Slot slot() {
    return slot;
  }

  /** What it is, in words for a person. */
  public String meaning() {
    return meaning;
  }

  /**
   * What such a fact looks like in a draft for a session; made up, but for session and year.
   *
   * @param committee the Main Committee that the draft is for, if it is for one
   */
  public String example(Session session, Optional<Committee> committee) {
    return this == SYMBOL
        ? symbolFront(session, committee) + "25"
        : example.formatted(session.number(), session.year());
  }

  /**
   * A value as it is kept: without the words that the printed text puts around it ("See", "Agenda
   * item", the last full stop), the short form of a symbol in full ("25" is A/81/L.25 at the 81st
   * session, A/C.3/81/L.25 in the Third Committee), apostrophes curly (R-TYP-3).
   *
   * @param committee the Main Committee that the draft is for, if it is for one
   * @return empty for what cannot be meant: a date that is none, the symbol of another session
   */
  public Optional<String> read(String written, Session session, Optional<Committee> committee) {
    String value = written.strip().replace('\'', '’');
    return switch (this) {
      case SYMBOL -> symbol(value, symbolFront(session, committee));
      case DATE -> UnDate.parse(value).isPresent() ? Optional.of(value) : Optional.empty();
      case AGENDA_ITEM -> Optional.of(value.replaceFirst("(?i)^agenda item ", ""));
      case REPORT -> Optional.of(value.replaceFirst("^See ", "").replaceFirst("\\.$", ""));
      case SPONSORS -> Optional.of(value);
    };
  }

  /** What the symbol of a draft begins with, up to its number (R-SYM-1). */
  public static String symbolFront(Session session, Optional<Committee> committee) {
    return committee
        .map(one -> one.symbolFront(session))
        .orElse("A/%d/L.".formatted(session.number()));
  }

  /** R-SYM-1: "L symbol A/81/L.n; revision A/81/L.n/Rev.1". */
  private static Optional<String> symbol(String value, String front) {
    String number = value.startsWith(front) ? value.substring(front.length()) : value;
    number = number.startsWith("L.") ? number.substring(2) : number;
    boolean known = number.matches("[1-9]\\d*(/(Rev|Add|Corr)\\.\\d+)*");
    return known ? Optional.of(front + number) : Optional.empty();
  }

  /** The fact of a name, if every draft has it. */
  public static Optional<Fact> named(String name) {
    return Arrays.stream(values()).filter(fact -> fact.slot.name().equals(name)).findFirst();
  }
}
