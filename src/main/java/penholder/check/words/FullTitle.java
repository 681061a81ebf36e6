package penholder.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.report.Severity;

/**
 * R-NAM-6: "instruments: full official title at first mention; short form later". The short forms
 * and titles stand in {@code instruments.txt}; a text gives enough of a title if it goes on one
 * word beyond the short form as the title does.
 */
final class FullTitle implements Rule {
  private final List<Instrument> instruments = new ArrayList<>();

  /**
   * An instrument.
   *
   * @param brief its short form
   * @param title its full title
   * @param given how a mention begins that gives the title
   */
  private record Instrument(String brief, String title, String given) {
    static Instrument of(Map.Entry<String, String> line) {
      String brief = line.getKey();
      String title = line.getValue();
      int end = title.startsWith(brief) ? title.indexOf(' ', brief.length() + 1) : title.length();
      return new Instrument(brief, title, title.substring(0, end));
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
    int at = words.indexOf(one.brief());
    boolean full = given >= 0 && (at < 0 || given <= at);
    if (at >= 0 && !full && !KeptWords.around(paragraph, at)) {
      found.add(
          Deviation.mended(
              paragraph,
              at,
              at + one.brief().length(),
              "This is the first mention: give the full title, \"%s\".".formatted(one.title()),
              one.title()));
    }
    return full || at >= 0;
  }
}
