package penholder.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import penholder.compare.Comparison;
import penholder.compare.Entry;
import penholder.compare.Outcome;
import penholder.model.Inline;
import penholder.model.Place;

/**
 * What became of one paragraph, in words.
 *
 * @param outcome what became of it
 * @param shown its words, and which of them changed
 * @param origin where it comes from, if that is known
 */
record SummaryLine(Outcome outcome, ShownEntry shown, Optional<String> origin) {
  private static final int LINE = 64;
  private static final int SHORT = 32;

  /** A line for each paragraph, in the order of the comparison. */
  static List<SummaryLine> of(Comparison comparison, Origins origins) {
    Map<Place, ShownEntry> byOldPlace = new HashMap<>();
    Map<Place, ShownEntry> byFreshPlace = new HashMap<>();
    for (Entry entry : comparison.entries()) {
      boolean gone = entry.fresh().isEmpty();
      Place place = (gone ? entry.old() : entry.fresh()).get(0).place();
      (gone ? byOldPlace : byFreshPlace).put(place, ShownEntry.of(entry));
    }
    List<SummaryLine> lines = new ArrayList<>();
    for (Outcome outcome : comparison.outcomes()) {
      boolean gone = outcome.fresh().isEmpty();
      Place place = (gone ? outcome.old() : outcome.fresh()).get(0);
      lines.add(
          new SummaryLine(
              outcome,
              (gone ? byOldPlace : byFreshPlace).get(place),
              gone ? Optional.empty() : origins.of(place)));
    }
    return List.copyOf(lines);
  }

  /** The words it opens with, to know it by: the new ones where it has any. */
  String opening() {
    return opening(LINE);
  }

  /**
   * The words it opens with and, where they are few, the words that changed: "Requests the
   * Secretary-General …: seventy-seventh → eighty-third". A comma that comes or goes beside them is
   * not worth the room.
   */
  String openingAndChanges() {
    List<WordChange> words =
        shown.changes().stream().filter(change -> !change.onlyMarks()).toList();
    String changes =
        (words.isEmpty() ? shown.changes() : words)
            .stream().map(WordChange::told).collect(Collectors.joining("; "));
    boolean few = !changes.isEmpty() && changes.length() <= LINE;
    return few ? opening(SHORT) + ": " + changes : opening(LINE);
  }

  /**
   * All of it in one line: "OP27 lightly edited: Requests the Secretary-General …: four → five".
   */
  String told() {
    String label = freshLabel().isEmpty() ? oldLabel() : freshLabel();
    return "%s %s: %s".formatted(label, what(), openingAndChanges());
  }

  private String opening(int most) {
    String words = WordChange.onOneLine(Inline.words(shown.text()));
    if (words.codePointCount(0, words.length()) <= most) {
      return words;
    }
    int end = words.lastIndexOf(' ', words.offsetByCodePoints(0, most));
    int cut = end > 0 ? end : words.offsetByCodePoints(0, most);
    return words.substring(0, cut).replaceFirst("[,;:]$", "") + " …";
  }

  /** "lightly edited", "new, mostly words of the old PP3", "moved and edited". */
  String what() {
    return switch (outcome.kind()) {
      case REWORKED -> "reworked" + halves();
      case NEW -> "new" + shown.kin().map(place -> ", mostly words of the old " + place).orElse("");
      case DROPPED ->
          "dropped" + shown.kin().map(place -> ", its words are in the new " + place).orElse("");
      case MOVED -> !shown.changes().isEmpty() ? "moved and edited" : "moved";
      case KEPT, LIGHTLY_EDITED -> outcome.kind().word();
    };
  }

  private String halves() {
    if (outcome.fresh().size() > 1) {
      return ": split in two";
    }
    return outcome.old().size() > 1 ? ": two made one" : "";
  }

  /** Where it stands in the old text: "PP3", "OP4, OP5"; empty if nowhere. */
  String oldLabel() {
    return labels(outcome.old());
  }

  /** Where it stands in the new text. */
  String freshLabel() {
    return labels(outcome.fresh());
  }

  private static String labels(List<Place> places) {
    return places.stream().map(Place::label).collect(Collectors.joining(", "));
  }
}
