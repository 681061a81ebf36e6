package penholder.check.structure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import penholder.model.Opening;
import penholder.model.Part;

/**
 * What is said of a paragraph that opens as those of the other part do (R-STR-2): <i>Recalling</i>
 * in the operative part, <i>Stresses</i> in the preamble.
 */
final class OtherPart {
  private static final String PARTICIPLE = "ing";

  private OtherPart() {}

  /**
   * Says which part the opening belongs to, and the form that belongs here if it is known.
   *
   * @param words the words of a paragraph that opens with no phrase of its own part
   * @param part where the paragraph stands
   * @return empty if it opens with no phrase of the other part
   */
  static Optional<String> said(String words, Part part) {
    boolean operative = part == Part.OPERATIVE;
    return Opening.of(words, operative ? Part.PREAMBULAR : Part.OPERATIVE)
        .map(
            phrase ->
                (operative
                        ? "\"%s\" opens preambular paragraphs; an operative one opens with a verb%s."
                        : "\"%s\" opens operative paragraphs; a preambular one opens with a"
                            + " participle%s.")
                    .formatted(
                        phrase,
                        here(words, part).map(one -> ", such as \"" + one + "\"").orElse("")));
  }

  /** "Recalls" for "Recalling also the Charter" in the operative part. */
  private static Optional<String> here(String words, Part part) {
    String bare = words.replaceFirst("^(?:Also|Further) ", "");
    String first = bare.split("[ ,;:]", 2)[0].toLowerCase(Locale.ROOT);
    String rest = bare.substring(first.length()).replaceFirst("^ (?:also|further)\\b", "");
    return forms(first, part)
        .map(form -> form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) + rest)
        .flatMap(said -> Opening.of(said, part).stream())
        .findFirst();
  }

  /** What a verb may be as a participle, or a participle as a verb; few of these are words. */
  private static Stream<String> forms(String word, Part part) {
    if (part == Part.PREAMBULAR) {
      return Stream.of(
              word.replaceFirst("ies$", "y"),
              word.replaceFirst("es$", ""),
              word.replaceFirst("s$", ""))
          .map(stem -> stem + PARTICIPLE);
    }
    String stem = word.endsWith(PARTICIPLE) ? word.substring(0, word.length() - 3) : word;
    return Stream.of(stem + "s", stem + "es", stem.replaceFirst("y$", "ies"));
  }
}
