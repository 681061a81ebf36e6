package penholder.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Opening;
import penholder.model.Part;
import penholder.report.Finding;

/**
 * The phrase that a paragraph opens with: what is in italics or marked so; else what is known to
 * open paragraphs.
 *
 * @param words the phrase
 * @param end where the words behind it begin
 */
record OpeningPhrase(String words, int end) {
  private static final Pattern MARKED = Pattern.compile("^\\*([^*]+)\\*");
  private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}-]+");

  /**
   * How to find it.
   *
   * @param part preambular and operative paragraphs open differently
   * @param byWords whether words count where italics are known: not in an adopted text, which keeps
   *     what was printed
   */
  record Way(Part part, boolean byWords) {}

  /** The phrase of a paragraph without its number; empty if it has none. */
  static Optional<OpeningPhrase> of(Passage passage, Way way, List<Finding> findings) {
    return passage.isKnown()
        ? known(passage, way, findings)
        : guessed(passage, way.part(), findings);
  }

  private static Optional<OpeningPhrase> known(Passage passage, Way way, List<Finding> findings) {
    int italics = Emphases.italicsAtStart(passage);
    int words =
        way.byWords() ? Opening.of(passage.text(), way.part()).map(String::length).orElse(0) : 0;
    if (words > italics) {
      findings.add(
          Finding.note(
              "roman opening", "repaired: opening phrase put in italics", passage.place(italics)));
    }
    return upTo(Math.max(italics, words), passage);
  }

  private static Optional<OpeningPhrase> upTo(int end, Passage passage) {
    return end == 0
        ? Optional.empty()
        : Optional.of(new OpeningPhrase(passage.text().substring(0, end), end));
  }

  private static Optional<OpeningPhrase> guessed(
      Passage passage, Part part, List<Finding> findings) {
    Matcher marked = MARKED.matcher(passage.text());
    if (marked.find()) {
      return Optional.of(new OpeningPhrase(marked.group(1), marked.end()));
    }
    Optional<String> known = Opening.of(passage.text(), part);
    if (known.isPresent()) {
      return upTo(known.get().length(), passage);
    }
    Matcher first = FIRST_WORD.matcher(passage.text());
    if (!first.find()) {
      return Optional.empty();
    }
    findings.add(
        Finding.warning(
            "unknown opening",
            "No paragraph is known to open like this; \"%s\" is taken as its opening phrase."
                .formatted(first.group()),
            passage.place(0)));
    return upTo(first.end(), passage);
  }
}
