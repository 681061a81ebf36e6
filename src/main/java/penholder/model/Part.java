package penholder.model;

/** The parts of a resolution, with the letters that negotiators call their paragraphs by. */
public enum Part {
  /** Preambular paragraphs: participles, unnumbered, ending in commas. */
  PREAMBULAR("PP"),
  /** Operative paragraphs: verbs in the present, numbered, ending in semicolons. */
  OPERATIVE("OP"),
  /** What is annexed: a text of its own, with its own count. */
  ANNEXED("Annex ");

  private final String letters;

  Part(String letters) {
    this.letters = letters;
  }

  /** "PP", "OP" or "Annex ": PP1 is the first paragraph after "The General Assembly," (R-NEG-3). */
  public String letters() {
    return letters;
  }
}
