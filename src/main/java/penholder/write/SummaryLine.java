package penholder.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import penholder.compare.Comparison;
import penholder.compare.Entry;
import penholder.compare.Kind;
import penholder.compare.Outcome;
import penholder.compare.Paragraph;
import penholder.compare.Place;
import penholder.model.Inline;

/**
 * What became of one paragraph, in words.
 *
 * @param outcome what became of it
 * @param kin for a new paragraph the old one that most of its words were taken out of, for a
 *     dropped one the new one that they went into
 * @param opening the words it opens with, to know it by; those of the new text where it has any
 * @param origin where it comes from, if that is known
 */
record SummaryLine(Outcome outcome, Optional<Place> kin, String opening, Optional<String> origin) {
  private static final int OPENING = 56;

  /** A line for each paragraph, in the order of the comparison. */
  static List<SummaryLine> of(Comparison comparison, Origins origins) {
    Map<Place, List<Inline>> old = new HashMap<>();
    Map<Place, List<Inline>> fresh = new HashMap<>();
    Map<Place, Place> source = new HashMap<>();
    Map<Place, Place> destination = new HashMap<>();
    for (Entry entry : comparison.entries()) {
      entry.old().forEach(paragraph -> keep(paragraph, old));
      entry.fresh().forEach(paragraph -> keep(paragraph, fresh));
      if (entry instanceof Entry.Added added) {
        added.source().ifPresent(place -> source.put(added.place(), place));
      } else if (entry instanceof Entry.Dropped dropped) {
        dropped.destination().ifPresent(place -> destination.put(dropped.place(), place));
      }
    }
    List<SummaryLine> lines = new ArrayList<>();
    for (Outcome outcome : comparison.outcomes()) {
      boolean gone = outcome.fresh().isEmpty();
      Place place = gone ? outcome.old().get(0) : outcome.fresh().get(0);
      lines.add(
          new SummaryLine(
              outcome,
              Optional.ofNullable((gone ? destination : source).get(place)),
              opening((gone ? old : fresh).get(place)),
              gone ? Optional.empty() : origins.of(place)));
    }
    return List.copyOf(lines);
  }

  private static void keep(Paragraph paragraph, Map<Place, List<Inline>> texts) {
    texts.put(paragraph.place(), paragraph.text());
  }

  /** "lightly edited", "new, mostly from words of PP3", "moved and edited". */
  String what() {
    return switch (outcome.kind()) {
      case REWORKED -> "reworked" + halves();
      case NEW -> "new" + kin.map(place -> ", mostly words of the old " + place).orElse("");
      case DROPPED ->
          "dropped" + kin.map(place -> ", its words are in the new " + place).orElse("");
      case MOVED -> wordsChanged() ? "moved and edited" : "moved";
      case KEPT, LIGHTLY_EDITED -> word(outcome.kind());
    };
  }

  private String halves() {
    if (outcome.fresh().size() > 1) {
      return ": split in two";
    }
    return outcome.old().size() > 1 ? ": two made one" : "";
  }

  private boolean wordsChanged() {
    return outcome.wordsAdded() + outcome.wordsRemoved() > 0;
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

  /** The word for a kind, as people say it: "lightly edited". */
  static String word(Kind kind) {
    return switch (kind) {
      case KEPT -> "kept";
      case LIGHTLY_EDITED -> "lightly edited";
      case REWORKED -> "reworked";
      case NEW -> "new";
      case DROPPED -> "dropped";
      case MOVED -> "moved";
    };
  }

  /** The first words, whole ones, with "…" where more follow. */
  private static String opening(List<Inline> text) {
    String words = Inline.words(text).replaceAll("[\\s\\h]+", " ").strip();
    if (words.codePointCount(0, words.length()) <= OPENING) {
      return words;
    }
    int end = words.lastIndexOf(' ', words.offsetByCodePoints(0, OPENING));
    int cut = end > 0 ? end : words.offsetByCodePoints(0, OPENING);
    return words.substring(0, cut).replaceFirst("[,;:]$", "") + " …";
  }
}
