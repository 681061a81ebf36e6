package penholder.check.notes;

import java.util.List;
import penholder.check.Rule;

/** The rules of this package. */
public final class NoteRules {
  private NoteRules() {}

  /** All of them, in the order in which they are listed. */
  public static List<Rule> all() {
    return List.of(
        Letters.italicTitles(),
        Letters.romanIbid(),
        Letters.romanLatin(),
        new OtherNote(),
        new TreatyForm(),
        new ResolutionForm(),
        new ResolutionList(),
        new SeeSection(),
        new SalesNumber(),
        new AbbreviationInText(),
        new WordInNote(),
        new BareAddendum(),
        new SourceOmitted());
  }
}
