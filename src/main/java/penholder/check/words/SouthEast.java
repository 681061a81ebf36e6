package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import penholder.check.Passage;
import penholder.check.WordRule;
import penholder.report.Severity;

/** R-SPL-3: "South-East Asia(n) for the region, but Association of Southeast Asian Nations". */
final class SouthEast extends WordRule {
  private static final Pattern NAME = Pattern.compile(".*Cooperation in ");

  /** "the Southeast Asian Fisheries Development Center": the name of a body is its own. */
  private static final Pattern BODY =
      Pattern.compile(
          " Asian? (?:\\p{Lu}\\p{L}+ ){1,20}(?:Center|Centre|Organization|Council|Institute)\\b.*");

  SouthEast() {
    super(
        "R-SPL-3",
        Severity.ERROR,
        "The region is South-East Asia; the Association is that of Southeast Asian Nations.",
        "\\b(Association of )?South([- \u00a0\u2011]?[Ee]ast)(?= Asian?\\b(?<nations> Nations)?)");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return instead(find, passage)
        .filter(right -> isOfTheAssociation(find) || !namesBody(find, passage))
        .filter(right -> !find.group().equals(right) && !KeptWords.around(find, passage))
        .map(right -> "Write \"%s\".".formatted(right));
  }

  private static boolean isOfTheAssociation(MatchResult find) {
    return find.group(1) != null;
  }

  private static boolean namesBody(MatchResult find, Passage passage) {
    return BODY.matcher(passage.words().substring(find.end())).matches();
  }

  /** A non-breaking hyphen is a hyphen; "Treaty of Amity and Cooperation in ..." is a name. */
  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    String before = passage.words().substring(0, find.start());
    boolean region =
        find.group(1) == null && find.group(3) == null && !NAME.matcher(before).matches();
    if (region) {
      return Optional.of(find.group().contains("\u2011") ? find.group() : "South-East");
    }
    return Optional.of((find.group(1) == null ? "" : find.group(1)) + "Southeast");
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    return passage.words().contains("South");
  }
}
