package penholder.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Repair;
import penholder.check.Rule;
import penholder.report.Severity;

/**
 * R-NAM-6: "instruments: full official title at first mention; short form later". The short forms
 * and titles stand in {@code instruments.txt}; a text gives enough of a title if it goes on one
 * word beyond the short form as the title does.
 */
final class FullTitle implements Rule {
  private static final Pattern GOES_ON =
      Pattern.compile("[’'/]|,? \\(?[\\p{Lu}\\d]| (?:on|of|for|to)\\b");
  private static final Pattern CAPITAL_BEFORE = Pattern.compile("[^ *].* \\p{Lu}[^ ,;:]* $");

  private final List<Instrument> instruments = new ArrayList<>();

  /**
   * An instrument.
   *
   * @param brief its short form
   * @param title its full title
   * @param given how a mention begins that gives the title
   * @param mention its short form by itself: "the post-2030 Agenda" and the "Beijing Declaration on
   *     South-South Cooperation" are others
   */
  private record Instrument(String brief, String title, String given, Pattern mention) {
    static Instrument of(Map.Entry<String, String> line) {
      String brief = line.getKey();
      String title = line.getValue();
      int end = title.startsWith(brief) ? title.indexOf(' ', brief.length() + 1) : title.length();
      Pattern mention =
          Pattern.compile(
              "(?<![\\p{L}\\p{N}\u2011-])"
                  + Pattern.quote(brief)
                  + "(?![\\p{L}\\p{N}\u2011-]| (?:on|of|for|to) \\p{Lu})");
      return new Instrument(brief, title, title.substring(0, end), mention);
    }

    /** Where its short form stands by itself; -1 if it does not. */
    int in(String words) {
      if (!words.contains(brief)) {
        return -1;
      }
      Matcher matcher = mention.matcher(words);
      return matcher.find() ? matcher.start() : -1;
    }
  }

  FullTitle() {
    WordList.pairs("instruments.txt").entrySet().stream()
        .map(Instrument::of)
        .forEach(instruments::add);
  }

  @Override
  public String id() {
    return "R-NAM-6";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "An instrument has its full title where it is first named: the 2030 Agenda for"
        + " Sustainable Development.";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    List<Deviation> found = new ArrayList<>();
    List<Instrument> open = new ArrayList<>(instruments);
    for (Passage paragraph : text.paragraphs()) {
      String words = paragraph.words().replace('\u00a0', ' ');
      open.removeIf(one -> isNamed(one, words, paragraph, found));
    }
    return found;
  }

  /** Whether the paragraph names it; if by its short form alone, that is told. */
  private static boolean isNamed(
      Instrument one, String words, Passage paragraph, List<Deviation> found) {
    int given = words.indexOf(one.given());
    int at = one.in(words);
    boolean full = given >= 0 && (at < 0 || given <= at);
    if (at >= 0 && !full && !KeptWords.around(paragraph, at)) {
      int end = at + one.brief().length();
      Optional<Repair> repair =
          isOfLongerName(words, at, end)
              ? Optional.empty()
              : Optional.of(new Repair.Words(one.title()));
      found.add(
          new Deviation(
              paragraph,
              at,
              end,
              "This is the first mention: give the full title, \"%s\".".formatted(one.title()),
              repair));
    }
    return full || at >= 0;
  }

  /**
   * Whether the title would not certainly fit: "Sendai Framework 2015–2030", "Rome Statute Review
   * Conference", "the Asian Sendai Framework", "the 2030 Agenda’s Goals".
   */
  private static boolean isOfLongerName(String words, int start, int end) {
    return GOES_ON.matcher(words).region(end, words.length()).lookingAt()
        || CAPITAL_BEFORE.matcher(words.substring(Math.max(0, start - 40), start)).find();
  }
}
