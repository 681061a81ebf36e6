package penholder.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The Main Committees of the General Assembly, in which most of its resolutions are drafted. */
public enum Committee {
  /** Disarmament and international security. */
  FIRST("First Committee"),
  /** Economic and financial questions. */
  SECOND("Second Committee"),
  /** Social, humanitarian and cultural questions. */
  THIRD("Third Committee"),
  /** Special political questions and decolonization. */
  FOURTH("Special Political and Decolonization Committee (Fourth Committee)"),
  /** Administrative and budgetary questions. */
  FIFTH("Fifth Committee"),
  /** Legal questions. */
  SIXTH("Sixth Committee");

  private final String title;

  Committee(String title) {
    this.title = title;
  }

  /** The name, as the masthead of its documents prints it. */
  public String title() {
    return title;
  }

  /**
   * What the symbols of its drafts begin with, "A/C.3/81/L." at the 81st session: those of the
   * plenary begin with "A/81/L." (R-SYM-1).
   */
  public String symbolFront(Session session) {
    return "A/C.%d/%d/L.".formatted(ordinal() + 1, session.number());
  }

  /** The committee that words speak of: "on the report of the Third Committee (A/76/462)". */
  public static Optional<Committee> in(String words) {
    return Arrays.stream(values()).filter(one -> words.contains(one.shortTitle())).findFirst();
  }

  /** The committee of a draft symbol: the Third for "A/C.3/81/L.5", none for "A/81/L.5". */
  public static Optional<Committee> of(String draftSymbol) {
    return Arrays.stream(values())
        .filter(one -> draftSymbol.startsWith("A/C.%d/".formatted(one.ordinal() + 1)))
        .findFirst();
  }

  private String shortTitle() {
    String name = name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    return name + " Committee";
  }
}
