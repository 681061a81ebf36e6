package penholder.check.structure;

import java.util.ArrayList;
import java.util.List;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.model.Opening;
import penholder.model.Part;
import penholder.model.Phrase;
import penholder.report.Severity;

/** R-STR-2: what a paragraph opens with is one of the phrases that the Assembly uses. */
final class UnknownOpening implements Rule {
  private static final int SHORT = 3;

  @Override
  public String id() {
    return "R-STR-2";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "A paragraph opens with a phrase that the Assembly uses: a participle in the preamble, a"
        + " verb in the operative part.";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    List<Deviation> found = new ArrayList<>();
    for (Part part : List.of(Part.PREAMBULAR, Part.OPERATIVE)) {
      List<Passage> opening =
          text.paragraphs().stream()
              .filter(one -> one.place().part() == part && one.place().degree() == 0)
              .filter(one -> one.place().setting().isCounted())
              .toList();
      List<Passage> unknown =
          opening.stream().filter(one -> Opening.of(one.words(), part).isEmpty()).toList();
      // A declaration, or rules of procedure, open with no phrases at all; but "Welcoms" is a slip.
      boolean hasPhrases = unknown.size() * 2 < opening.size();
      boolean isShort = opening.size() <= SHORT;
      unknown.stream()
          .filter(one -> hasPhrases || isShort && Opening.nearest(one.words(), part).isPresent())
          .forEach(one -> found.add(deviation(one, part)));
    }
    return found;
  }

  private static Deviation deviation(Passage paragraph, Part part) {
    String words = paragraph.words();
    int space = words.indexOf(' ');
    int firstWord = space < 0 ? words.length() : space;
    int end =
        !paragraph.text().isEmpty() && paragraph.text().get(0) instanceof Phrase phrase
            ? Math.min(words.length(), phrase.words().length())
            : firstWord;
    String message =
        OtherPart.said(words, part).orElseGet(() -> unknown(words.substring(0, end), words, part));
    return Deviation.of(paragraph, 0, end, message);
  }

  private static String unknown(String opening, String words, Part part) {
    return "\"%s\" is not among the openings that the Assembly has used%s."
        .formatted(
            opening,
            Opening.nearest(words, part).map(one -> "; the nearest is \"" + one + "\"").orElse(""));
  }
}
