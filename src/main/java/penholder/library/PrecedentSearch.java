package penholder.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import penholder.compare.Comparison;
import penholder.compare.Entry;
import penholder.compare.Kind;
import penholder.compare.Outcome;
import penholder.compare.Paragraph;
import penholder.model.Adopted;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Place;
import penholder.model.ResolutionSymbol;

/**
 * Looks for precedents in two steps: runs of words point to the adopted text in which a paragraph
 * may stand, and that text alone is compared with care.
 */
final class PrecedentSearch {
  /** A paragraph of which fewer runs of words are in a text is not looked for there. */
  private static final double LEAST_SHARE = 0.5;

  /** Changes that are brought about by the place of a paragraph alone: "also", a number. */
  private static final int SLIGHT = 2;

  private final Comparison comparison;
  private final AdoptedTexts texts;
  private final Map<Place, Outcome> changed = new HashMap<>();
  private final Map<Place, Paragraph> wanted = new LinkedHashMap<>();

  PrecedentSearch(Comparison comparison, AdoptedTexts texts) {
    this.comparison = comparison;
    this.texts = texts;
    for (Outcome outcome : comparison.outcomes()) {
      if (outcome.fresh().size() == 1 && changes(outcome) > SLIGHT) {
        changed.put(outcome.fresh().get(0), outcome);
      }
    }
    comparison.entries().stream()
        .flatMap(entry -> entry.fresh().stream())
        .filter(paragraph -> changed.containsKey(paragraph.place()))
        .forEach(paragraph -> wanted.put(paragraph.place(), paragraph));
  }

  private static int changes(Outcome outcome) {
    return outcome.wordsAdded() + outcome.wordsRemoved();
  }

  List<Precedent> found() {
    List<Precedent> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    Map<ResolutionSymbol, List<Place>> likely = new TreeMap<>();
    for (Place place : wanted.keySet()) {
      likeliest(place)
          .ifPresent(symbol -> likely.computeIfAbsent(symbol, s -> new ArrayList<>()).add(place));
    }
    likely.forEach((symbol, places) -> compare(symbol, places, found));
    List<Place> inOrder = List.copyOf(wanted.keySet());
    found.sort(Comparator.comparing(precedent -> inOrder.indexOf(precedent.place())));
    return List.copyOf(found);
  }

  /** Neither one of the two that are compared, nor one that came later. */
  private boolean comesIntoQuestion(ResolutionSymbol symbol) {
    boolean compared =
        Stream.of(comparison.oldHeader(), comparison.freshHeader())
            .anyMatch(
                header ->
                    header.stage() instanceof Adopted adopted && adopted.symbol().equals(symbol));
    return !compared && !isLater(symbol);
  }

  /** Of the session of a draft, the draft itself may be here as adopted. */
  private boolean isLater(ResolutionSymbol symbol) {
    Header header = comparison.freshHeader();
    return header.stage() instanceof Adopted adopted
        ? symbol.compareTo(adopted.symbol()) > 0
        : symbol.session().compareTo(header.session()) >= 0;
  }

  /** The text that has most of a paragraph; of two that have as much, the newer. */
  private Optional<ResolutionSymbol> likeliest(Place place) {
    // A paragraph that hardly differs from the old one is closer only to what it equals.
    boolean light = changed.get(place).kind() == Kind.LIGHTLY_EDITED;
    double least = light ? 1 : LEAST_SHARE;
    return texts.shares(wanted.get(place).text()).entrySet().stream()
        .filter(text -> text.getValue() >= least && comesIntoQuestion(text.getKey()))
        .max(
            Map.Entry.<ResolutionSymbol, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private void compare(ResolutionSymbol symbol, List<Place> places, List<Precedent> found) {
    Comparison other = Comparison.of(texts.text(symbol).orElseThrow(), comparison.fresh());
    Map<Place, String> old = sayings(other, Entry::old);
    Map<Place, String> fresh = sayings(other, Entry::fresh);
    for (Outcome outcome : other.outcomes()) {
      boolean paired = outcome.fresh().size() == 1 && outcome.old().size() == 1;
      if (paired && places.contains(outcome.fresh().get(0))) {
        Place place = outcome.fresh().get(0);
        Place there = outcome.old().get(0);
        int differing = changes(outcome);
        boolean same = differing == 0 || fresh.get(place).equals(old.get(there));
        boolean close = 4 * differing <= Shingles.of(wanted.get(place).text()).words();
        if (differing < changes(changed.get(place)) && (same || close)) {
          found.add(new Precedent(place, symbol, there, same));
        }
      }
    }
  }

  /** What paragraphs say; "also" and "further" come with their place, and are not looked at. */
  private static Map<Place, String> sayings(
      Comparison comparison, Function<Entry, List<Paragraph>> side) {
    Map<Place, String> sayings = new HashMap<>();
    for (Entry entry : comparison.entries()) {
      for (Paragraph paragraph : side.apply(entry)) {
        String words = Inline.words(paragraph.text()).toLowerCase(Locale.ROOT);
        sayings.put(
            paragraph.place(),
            words.replaceFirst("^(?:also|further) |^(\\w+) (?:also|further)\\b", "$1").strip());
      }
    }
    return sayings;
  }
}
