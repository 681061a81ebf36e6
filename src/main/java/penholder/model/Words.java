package penholder.model;

/** The words that one piece of running text contributes: a note contributes none. */
final class Words implements Inline.Cases<String> {
  static final Words INSTANCE = new Words();

  @Override
  public String text(Text text) {
    return text.words();
  }

  @Override
  public String phrase(Phrase phrase) {
    return phrase.words();
  }

  @Override
  public String emphasis(Emphasis emphasis) {
    return emphasis.words();
  }

  @Override
  public String note(Note note) {
    return "";
  }

  @Override
  public String slot(Slot slot) {
    return slot.toString();
  }
}
