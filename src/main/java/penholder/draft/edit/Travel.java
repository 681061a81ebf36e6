package penholder.draft.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph with references in it, on its way from one place to another.
 *
 * @param from what it was called in the text that its references speak of; empty for one that was
 *     just written
 * @param to what it is called now
 * @param fates what became of each paragraph of that text, by what it was called there
 * @param rowBefore where each stood in that text, by what it was called
 * @param rowAfter where each stands now
 */
record Travel(
    Optional<String> from,
    String to,
    Function<String, Fate> fates,
    Map<String, Integer> rowBefore,
    Map<String, Integer> rowAfter) {
  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,4})((?:\\([a-z]+\\))*)");
  private static final Pattern PREAMBULAR = Pattern.compile("((?:[IVX]+\\.)?)PP");

  /** What stands before the number of a paragraph that a reference names: "OP", "II.OP". */
  String sectionBefore(Reference reference) {
    return section(from.orElse(to), reference);
  }

  /** The same where the paragraph stands now. */
  String sectionAfter(Reference reference) {
    return section(to, reference);
  }

  private static String section(String label, Reference reference) {
    Matcher numbered = NUMBERED.matcher(label.replaceFirst("\\+\\d+", ""));
    if (!numbered.matches()) {
      return label;
    }
    if (reference.isOfOwnParagraph()) {
      return numbered.group(1) + numbered.group(2);
    }
    boolean annexed = numbered.group(1).startsWith("Annex");
    return annexed && !reference.isDirected()
        ? "OP"
        : PREAMBULAR.matcher(numbered.group(1)).replaceFirst("$1OP");
  }

  /** "above" or "below", where all of them stand on one side of the paragraph before. */
  Optional<String> directionBefore(List<String> labels) {
    return from.flatMap(own -> direction(labels, own, rowBefore));
  }

  /** The same where they stand now. */
  Optional<String> directionAfter(List<String> labels) {
    return direction(labels, to, rowAfter);
  }

  private static Optional<String> direction(
      List<String> labels, String own, Map<String, Integer> row) {
    int here = row.getOrDefault(own, 0);
    if (labels.isEmpty() || !row.keySet().containsAll(labels)) {
      return Optional.empty();
    }
    if (labels.stream().allMatch(label -> row.get(label) < here)) {
      return Optional.of("above");
    }
    return labels.stream().allMatch(label -> row.get(label) > here)
        ? Optional.of("below")
        : Optional.empty();
  }
}
