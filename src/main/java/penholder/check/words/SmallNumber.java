package penholder.check.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import penholder.check.Passage;
import penholder.check.Search;
import penholder.check.WordRule;
import penholder.model.Part;
import penholder.report.Severity;

/** R-NUM-1: "Under 10 in words, 10-999,999 in figures". */
final class SmallNumber extends WordRule {
  private static final String[] WORDS = {
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
  };

  /** How many characters around a number tell what it counts. */
  private static final int NEAR = 80;

  /** "Goal 7", "paragraph 2 above", "under 5 years of age": figures by nature. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?s).*(?:\\b(?:[Pp]aragraphs?|[Aa]rticles?|[Ss]ections?|[Cc]hapters?|[Rr]ules?|Goals?"
              + "|[Tt]argets?|[Aa]nnex|[Rr]esolutions?|[Dd]ecisions?|[Pp]hase|[Ii]tems?|[Pp]rinciple"
              + "|[Pp]art|[Cc]ategory|[Pp]illar|[Tt]ables?|[Ll]evel|[Oo]ption|[Pp]riority|[Cc]luster"
              + "|[Pp]rogrammes?|[Ss]ubprogrammes?|[Tt]rack|[Tt]ier|[Ss]tep|[Vv]ersion|No\\."
              + "|under|below|above|than|age|age of|aged|ratio|rate|[Ii]n|1 in)"
              + "|\\d|\\d and|\\d or|\\d to|from \\d+|%)[ \u00a0]");

  private static final Pattern MEASURED =
      Pattern.compile(
          "(?:per[ \u00a0]cent|percent|million|billion|trillion|degrees|above|below|from|by|in|on|at|to"
              + "|and|or|of|is|as|are|was|has|years?[ \u00a0]of[ \u00a0]age|kilo\\w+|(?:centi|milli)?metres?|hectares?|tons?|tonnes?|lit(?:er|re)s?|miles?|(?:mega|giga)?watts?|square|cubic|km|kg|cm|mm|degree|percentage|euros?|p\\.|a\\.|p"
              + "|a|each|dollars?|hours?|minutes?|times|thereof|voting|resulted|requires|activation)\\b"
              + ".*",
          Pattern.DOTALL);

  /** Behind such words a figure counts what follows: "type 2 diabetes" has a name of its own. */
  private static final Pattern COUNTS =
      Pattern.compile(
          "\\b(?:[Tt]he|[Tt]hese|[Tt]hose|its|their|other|first|last|next|past|all|of|for|with|by|and"
              + "|following|nearly|some|additional|remaining|about|[Aa]t least)[ \u00a0]$");

  /** Where a sentence also counts more than nine, all are in figures; years count nothing. */
  private static final Pattern MORE =
      Pattern.compile("(?s)[^.;]{0,60}?\\b(?!(?:19|20)\\d\\d\\b)\\d{2,}.*");

  SmallNumber() {
    super(
        "R-NUM-1",
        Severity.NOTE,
        "Numbers under 10 are written in words.",
        new Search("(?<![\\w.,/–(\u2011-])[1-9](?=[ \u00a0]\\p{Ll})", Search.FIGURES));
  }

  @Override
  protected boolean holdsFor(Passage passage) {
    return !passage.isNote() && passage.place().part() != Part.ANNEXED && passage.place().isProse();
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    String words = passage.words();
    String before = words.substring(Math.max(0, find.start() - NEAR), find.start());
    int behind = find.end() + 1;
    String after = words.substring(behind, Math.min(words.length(), behind + NEAR));
    boolean figures =
        NUMBERED.matcher(before).matches()
            || MEASURED.matcher(after).matches()
            || before.matches("(?s).*\\d{2,}.{0,60}");
    return figures || KeptWords.around(find, passage)
        ? Optional.empty()
        : Optional.of(
            "Numbers under 10 are written in words: \"%s\"."
                .formatted(WORDS[Integer.parseInt(find.group())]));
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    String words = passage.words();
    String before = words.substring(Math.max(0, find.start() - 20), find.start());
    if (!COUNTS.matcher(before).find()
        || MORE.matcher(words).region(find.end(), words.length()).lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(WORDS[Integer.parseInt(find.group())]);
  }
}
