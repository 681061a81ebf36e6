package penholder.check.structure;

import java.util.List;
import java.util.Optional;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.model.Resolution;
import penholder.report.Severity;

/** R-STR-10: resolutions should be short, above all in the preamble. */
final class Longer implements Rule {
  private static final double MUCH = 1.25;

  @Override
  public String id() {
    return "R-STR-10";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String sentence() {
    return "A resolution should not be much longer than the one before it in its series.";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    List<Passage> paragraphs = text.paragraphs();
    Optional<Resolution> before = text.surroundings().before();
    if (before.isEmpty() || paragraphs.isEmpty()) {
      return List.of();
    }
    long now = words(paragraphs);
    long then = words(new CheckedText(before.get(), text.surroundings()).paragraphs());
    return now < then * MUCH
        ? List.of()
        : List.of(
            Deviation.of(
                paragraphs.get(0),
                0,
                0,
                "The text has %,d words, the one before it %,d: the Assembly asks for short texts (77/335, para. 45)."
                    .formatted(now, then)));
  }

  private static long words(List<Passage> paragraphs) {
    return paragraphs.stream().mapToLong(one -> one.words().split("\\s+").length).sum();
  }
}
