package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.check.Search;
import penholder.check.WordRule;
import penholder.model.Ordinal;
import penholder.model.Part;
import penholder.report.Severity;

/**
 * R-NUM-4: "Sessions, summits, anniversaries, centuries spelled: eighty-first session; numeric
 * ordinal only in the meeting line". Meetings of any organ are left alone, and so is the hundredth
 * and what comes after it.
 */
final class NumericOrdinal extends WordRule {
  NumericOrdinal() {
    super(
        "R-NUM-4",
        Severity.ERROR,
        "Ordinals are spelled: the eighty-first session.",
        new Search(
            "(?<![\\w.])([1-9]\\d?)(?:st|nd|rd|th)\\b(?![ \u00a0](?:(?:plenary )?meetings?\\b|(?:of )?(?:January"
                + "|February|March|April|May|June|July|August|September|October|November|December)))",
            Search.FIGURES));
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    return passage.place().part() != Part.ANNEXED;
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return KeptWords.around(find, passage) || KeptWords.inAddress(find, passage)
        ? Optional.empty()
        : Optional.of("Write the ordinal in words: \"%s\".".formatted(words(find)));
  }

  /** Before a capital, "4th Summit", it may be part of a name: "Fourth Summit". */
  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    String behind = passage.words().substring(find.end());
    return behind.matches("(?s) \\p{Ll}.*") && find.start() > 0
        ? Optional.of(words(find))
        : Optional.empty();
  }

  private static String words(MatchResult find) {
    return Ordinal.words(Integer.parseInt(find.group(1)));
  }
}
