package penholder.draft.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import penholder.library.Counterparts;
import penholder.library.LibraryClause;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Slot;
import penholder.model.Text;

/** All references of a draft after an edit. */
final class References {
  private static final Pattern SLOT = Pattern.compile("(?<=\\})|(?=\\{)");

  private final Resolution before;
  private final Function<ResolutionSymbol, Resolution> sources;
  private final Supplier<String> slots;
  private final List<Standing> row;
  private final List<String> labels;
  private final Map<String, String> draftFates = new HashMap<>();
  private final Map<ResolutionSymbol, Map<String, Place>> sourcePlaces = new HashMap<>();
  private final Map<ResolutionSymbol, Counterparts> counterparts = new HashMap<>();
  private final Map<String, String> incoming = new HashMap<>();
  private final Map<String, Integer> rowBefore;
  private final Map<String, Integer> rowAfter;
  private final List<Moved> moved = new ArrayList<>();

  /**
   * A draft whose references name what they named before.
   *
   * @param draft the draft
   * @param moved those that changed
   */
  record Followed(Resolution draft, List<Moved> moved) {}

  private References(
      Resolution before,
      Outline outline,
      Resolution after,
      Function<ResolutionSymbol, Resolution> sources,
      Supplier<String> slots) {
    this.before = before;
    this.sources = sources;
    this.slots = slots;
    this.row = outline.row();
    this.labels = labels(after);
    this.rowBefore = positions(labels(before));
    this.rowAfter = positions(labels);
    for (int at = 0; at < row.size(); at++) {
      String label = labels.get(at);
      row.get(at).was().ifPresent(was -> draftFates.put(was.label(), label));
      row.get(at).origin().ifPresent(origin -> incoming.put(origin.address().toString(), label));
    }
  }

  /**
   * Lets the references of a draft follow.
   *
   * @param before the draft before the edit
   * @param outline its outline after the edit
   * @param sources gives the adopted texts that clauses came from
   * @param slots gives the name of an open slot that nothing else uses
   */
  static Followed follow(
      Resolution before,
      Outline outline,
      Function<ResolutionSymbol, Resolution> sources,
      Supplier<String> slots) {
    Resolution after = outline.draft();
    References references = new References(before, outline, after, sources, slots);
    int[] at = {0};
    Resolution draft = after.each(clause -> references.follow(clause, at));
    return new Followed(draft, List.copyOf(references.moved));
  }

  private static List<String> labels(Resolution text) {
    return Places.of(text).row().stream().map(placed -> placed.place().label()).toList();
  }

  private static Map<String, Integer> positions(List<String> labels) {
    Map<String, Integer> positions = new HashMap<>();
    IntStream.range(0, labels.size()).forEach(at -> positions.putIfAbsent(labels.get(at), at));
    return positions;
  }

  private Clause follow(Clause clause, int[] at) {
    int here = at[0]++;
    Travel travel = travel(row.get(here), labels.get(here));
    List<Inline> text = follow(clause.text(), travel);
    return clause.with(text, clause.items().stream().map(item -> follow(item, at)).toList());
  }

  private Travel travel(Standing standing, String to) {
    if (standing.origin().isPresent()) {
      LibraryClause origin = standing.origin().get();
      ResolutionSymbol symbol = origin.address().resolution();
      return new Travel(
          Optional.of(origin.address().label()),
          to,
          label -> ofSource(symbol, label),
          positions(List.copyOf(labels(sources.apply(symbol)))),
          rowAfter);
    }
    return new Travel(standing.was().map(Place::label), to, this::ofDraft, rowBefore, rowAfter);
  }

  private Fate ofDraft(String label) {
    if (!rowBefore.containsKey(label)) {
      return Fate.UNKNOWN;
    }
    return Optional.ofNullable(draftFates.get(label)).map(Fate::now).orElse(Fate.GONE);
  }

  /** A paragraph that an incoming clause names in its old text: here it is its counterpart. */
  private Fate ofSource(ResolutionSymbol symbol, String label) {
    Place place = places(symbol).get(label);
    if (place == null) {
      return Fate.UNKNOWN;
    }
    return Optional.ofNullable(incoming.get(symbol + " " + label))
        .or(
            () ->
                counterparts
                    .computeIfAbsent(symbol, one -> Counterparts.of(sources.apply(one), before))
                    .certain(place)
                    .map(Place::label)
                    .map(draftFates::get))
        .map(Fate::now)
        .orElse(Fate.GONE);
  }

  private Map<String, Place> places(ResolutionSymbol symbol) {
    return sourcePlaces.computeIfAbsent(
        symbol,
        one -> {
          Map<String, Place> places = new HashMap<>();
          Places.of(sources.apply(one)).row().stream()
              .map(Places.Placed::place)
              .forEach(place -> places.putIfAbsent(place.label(), place));
          return places;
        });
  }

  private List<Inline> follow(List<Inline> text, Travel travel) {
    List<Inline> followed = new ArrayList<>();
    for (Inline inline : text) {
      boolean note = inline instanceof Note;
      followed.add(note ? follow((Note) inline, travel) : inline);
    }
    List<Reference> references = Reference.in(Inline.words(followed));
    String words = Inline.words(followed);
    List<Moved> here = new ArrayList<>();
    // From the last to the first, so that the places of those before stay right.
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference reference = references.get(i);
      String was = words.substring(reference.start(), reference.end());
      Optional<Following.After> after =
          Following.of(reference, travel, slots).filter(now -> !now.words().equals(was));
      if (after.isPresent()) {
        here.add(0, new Moved(travel.to(), was, after.get().words(), after.get().gone()));
        followed =
            Splice.of(followed, reference.start(), reference.end(), inlines(after.get().words()));
      }
    }
    moved.addAll(here);
    return followed;
  }

  private Note follow(Note note, Travel travel) {
    return new Note(follow(note.text(), travel), note.wording());
  }

  private static List<Inline> inlines(String words) {
    return SLOT.splitAsStream(words)
        .filter(piece -> !piece.isEmpty())
        .<Inline>map(
            piece ->
                piece.startsWith("{")
                    ? new Slot(piece.substring(1, piece.length() - 1))
                    : new Text(piece))
        .toList();
  }
}
