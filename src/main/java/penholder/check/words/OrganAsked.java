package penholder.check.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.model.Part;
import penholder.report.Severity;

/**
 * R-NAM-8: "first mention of the organ in operative paragraphs: the General Assembly; the Assembly
 * afterwards". Many texts go on with the full name, so only the first mention is looked at.
 */
final class OrganAsked implements Rule {
  private static final String FULL = "General Assembly";

  /** Other bodies have an Assembly, too: "the Assembly of Heads of State and Government". */
  private static final Pattern BRIEF =
      Pattern.compile(
          "\\bthe Assembly\\b(?! of\\b)|(?<!\\p{Lu}[a-z]{1,20} )\\bAssembly(?= resolutions? \\d)");

  @Override
  public String id() {
    return "R-NAM-8";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The first operative paragraph that names the organ says \"the General Assembly\".";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    for (Passage paragraph : text.paragraphs()) {
      if (paragraph.place().part() == Part.OPERATIVE) {
        String words = paragraph.words().replace('\u00a0', ' ');
        int full = words.indexOf(FULL);
        Matcher brief = BRIEF.matcher(words);
        if (words.contains("Assembly") && brief.find() && (full < 0 || brief.start() < full)) {
          return List.of(
              Deviation.mended(
                  paragraph,
                  brief.start(),
                  brief.end(),
                  "This is the first operative paragraph that names the organ: write \"%s\"."
                      .formatted(brief.group().replace("Assembly", FULL)),
                  brief.group().replace("Assembly", FULL)));
        }
        if (full >= 0) {
          return List.of();
        }
      }
    }
    return List.of();
  }
}
