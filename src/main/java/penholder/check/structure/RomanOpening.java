package penholder.check.structure;

import java.util.List;
import java.util.Optional;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.model.Opening;
import penholder.model.Part;
import penholder.model.Text;
import penholder.report.Severity;

/**
 * R-CH-9: "Whole opening phrase incl. adverb is italic". What is told is a phrase that is roman
 * altogether: how far the italics go on into a phrase differs among adopted texts.
 */
final class RomanOpening implements Rule {
  @Override
  public String id() {
    return "R-CH-9";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The phrase that a paragraph opens with stands in italics.";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    return text.paragraphs().stream()
        .filter(one -> one.place().part() != Part.ANNEXED && one.place().degree() == 0)
        .filter(one -> one.place().setting().isCounted())
        .filter(one -> !one.text().isEmpty() && one.text().get(0) instanceof Text)
        .flatMap(one -> deviation(one).stream())
        .toList();
  }

  private static Optional<Deviation> deviation(Passage paragraph) {
    return Opening.of(paragraph.words(), paragraph.place().part())
        .map(
            phrase ->
                Deviation.of(
                    paragraph,
                    0,
                    phrase.length(),
                    "Set the opening phrase in italics: *%s*.".formatted(phrase)));
  }
}
