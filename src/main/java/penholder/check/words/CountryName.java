package penholder.check.words;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import penholder.check.Passage;
import penholder.check.Search;
import penholder.check.WordRule;
import penholder.report.Severity;

/**
 * R-NAM-7: "Country names in UN form: Viet Nam, Lao People's Democratic Republic, Timor-Leste,
 * Türkiye". What people write instead stands in {@code countries.txt}, what countries were called
 * before in {@code former-countries.txt}.
 */
final class CountryName extends WordRule {
  private final Map<String, String> names;

  private CountryName(String id, Severity severity, String sentence, Map<String, String> names) {
    super(
        id,
        severity,
        sentence,
        new Search(
            "(?<![\\p{L}\\p{N}-])(?:"
                + names.keySet().stream()
                    .map(name -> name.replace(" ", "[ \u00a0]").replace("'", "['’]"))
                    .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}-])",
            names.keySet().stream()
                .map(name -> name.substring(0, 1))
                .collect(Collectors.joining())));
    this.names = names;
  }

  static CountryName inUnitedNationsForm() {
    return new CountryName(
        "R-NAM-7",
        Severity.ERROR,
        "Countries have the names that the United Nations gives them.",
        WordList.pairs("countries.txt"));
  }

  static CountryName ofToday() {
    return new CountryName(
        "R-NAM-7a",
        Severity.WARNING,
        "Countries have the names that they have now.",
        WordList.pairs("former-countries.txt"));
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    return !passage.isNote();
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return KeptWords.around(find, passage) || standsInFull(find, passage)
        ? Optional.empty()
        : Optional.of("The United Nations writes \"%s\".".formatted(right(find)));
  }

  /** "Republic of Moldova" has "Moldova" in it. */
  private boolean standsInFull(MatchResult find, Passage passage) {
    String written = find.group().replace('\u00a0', ' ');
    int at = right(find).indexOf(written);
    return at >= 0
        && passage.words().replace('\u00a0', ' ').startsWith(right(find), find.start() - at);
  }

  /**
   * A name that takes an article does not fit wherever the other stood, nor does one without behind
   * an article; "Vietnam Airlines" and "the University of Burma" have names of their own, and what
   * happened under the old name of a country may keep it.
   */
  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    String words = passage.words();
    String before = words.substring(Math.max(0, find.start() - 40), find.start());
    String behind = words.substring(find.end(), Math.min(words.length(), find.end() + 40));
    boolean hadArticle = find.group().contains("Republic");
    boolean hasArticle = right(find).matches(".*(?:Republic|Kingdom|Federation|Government).*");
    boolean sure =
        hasArticle
            ? find.group().startsWith("Democratic Republic")
            : !(hadArticle
                && !right(find).equals("Congo")
                && before.matches("(?s).*\\b[Tt]he[ \u00a0]"));
    boolean ofName =
        behind.matches("(?s)[ \u00a0]\\p{Lu}.*")
            || before.matches("(?s).*\\b(?:Yugoslav|(?:University|Bank) of)\\b.*");
    boolean ofThePast = id().equals("R-NAM-7a") && behind.matches("(?s).*\\b(?:19|20)\\d\\d\\b.*");
    return sure && !ofName && !ofThePast ? Optional.of(right(find)) : Optional.empty();
  }

  private String right(MatchResult find) {
    return names.get(find.group().replace('\u00a0', ' ').replace('’', '\''));
  }
}
