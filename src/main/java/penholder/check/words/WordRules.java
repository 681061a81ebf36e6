package penholder.check.words;

import java.util.List;
import penholder.check.Rule;

/** The rules of this package. */
public final class WordRules {
  private WordRules() {}

  /** All of them, in the order in which they are listed. */
  public static List<Rule> all() {
    return List.of(
        new StraightQuote(),
        new YearRange(),
        new SymbolDash(),
        new EmDash(),
        new SmallNumber(),
        new PerCent(),
        new WrittenDate(),
        new ImpossibleDate(),
        new NumericOrdinal(),
        new OxfordSpelling(),
        new Spelling(),
        new DoubledWord(),
        new SouthEast(),
        new LatinAbbreviation(),
        Acronym.ofKnownNames(),
        Acronym.others(),
        new MembersOfBodies(),
        new MemberStates(),
        new MembersOfTheUnitedNations(),
        new ThisResolution(),
        new SymbolInText(),
        new DateOfResolution(),
        CountryName.inUnitedNationsForm(),
        CountryName.ofToday(),
        new CountryOrder(),
        new Stressed(),
        new FullTitle(),
        new OrganAsked());
  }
}
