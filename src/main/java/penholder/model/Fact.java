package penholder.model;

import java.util.Arrays;
import java.util.Optional;

/** The facts that every draft needs and that nobody can know beforehand. */
public enum Fact {
  /** The symbol of the draft. */
  SYMBOL("symbol", "symbol of the draft, given by the Secretariat", "A/81/L.25"),
  /** The date of the draft. */
  DATE("date", "date of the draft", "20 November 2026"),
  /** The agenda item. */
  AGENDA_ITEM("agenda-item", "agenda item and sub-item of the session", "125 (q)"),
  /** The sponsors. */
  SPONSORS("sponsors", "sponsors of the draft, separated by commas", "Cambodia, Indonesia"),
  /** The report. */
  REPORT(
      "report",
      "report of the Secretary-General, symbol and section",
      "A/81/302-S/2026/600, sect. II");

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

  /** What such a fact looks like. */
  public String example() {
    return example;
  }

  /** The fact of a name, if every draft has it. */
  public static Optional<Fact> named(String name) {
    return Arrays.stream(values()).filter(fact -> fact.slot.name().equals(name)).findFirst();
  }
}
