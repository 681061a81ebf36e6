package penholder.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Resolution;
import penholder.style.FairCopy;

/** A text as the rules look at it: its paragraphs and notes one by one, and what surrounds it. */
public final class CheckedText {
  private final Resolution resolution;
  private final Surroundings surroundings;
  private final List<Passage> passages;
  private final List<Passage> paragraphs;
  private final List<Passage> notes;
  private final Map<Class<?>, Once<?>> lookedUp = new ConcurrentHashMap<>();

  /**
   * A text to be checked.
   *
   * @param resolution the text as it stands, adopted or in draft
   * @param surroundings what is known around it
   */
  public CheckedText(Resolution resolution, Surroundings surroundings) {
    this.resolution = resolution;
    this.surroundings = surroundings;
    this.passages =
        Places.of(resolution).row().stream()
            .flatMap(placed -> passages(placed.place(), placed.clause().text()).stream())
            .toList();
    this.paragraphs = passages.stream().filter(passage -> !passage.isNote()).toList();
    this.notes = passages.stream().filter(Passage::isNote).toList();
  }

  /** A paragraph and the notes in it, each as a passage. */
  public static List<Passage> passages(Place place, List<Inline> text) {
    List<Passage> passages = new ArrayList<>(List.of(new Passage(place, 0, text)));
    for (Inline inline : text) {
      if (inline instanceof Note note) {
        passages.add(new Passage(place, passages.size(), note.text()));
      }
    }
    return passages;
  }

  /** The text itself. */
  public Resolution resolution() {
    return resolution;
  }

  /** What is known around it. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** Paragraphs and notes in printing order, each note behind its paragraph. */
  public List<Passage> passages() {
    return passages;
  }

  /** The paragraphs and sub-paragraphs in printing order, headings and rows of tables too. */
  public List<Passage> paragraphs() {
    return paragraphs;
  }

  /** The notes in the order of their marks. */
  public List<Passage> notes() {
    return notes;
  }

  /** The paragraph at a place. */
  public Optional<Passage> paragraph(Place place) {
    return paragraphs.stream().filter(one -> one.place().equals(place)).findFirst();
  }

  /**
   * What several rules need of this text: looked up by the first that asks, while others wait. The
   * rules are asked on several processors at once.
   *
   * @param kind what it is; there is one of a kind for a text
   * @param look looks it up
   */
  public <T> T once(Class<T> kind, Function<CheckedText, T> look) {
    return kind.cast(lookedUp.computeIfAbsent(kind, k -> new Once<>(() -> look.apply(this))).get());
  }

  /** What the fair copy would put right. */
  public List<FairCopy.Change> fairCopy() {
    return once(Corrections.class, text -> new Corrections(FairCopy.changes(text.resolution)))
        .changes();
  }

  /** What a paragraph was in the earlier texts of the series, the newest first. */
  public List<Forerunner> forerunners(Place place) {
    return forerunners().of(place);
  }

  /** Begins to look up what {@link #forerunners(Place)} gives, which takes longer than the rest. */
  public void beginForerunners() {
    forerunners();
  }

  private Forerunners forerunners() {
    return once(Forerunners.class, text -> new Forerunners(text.resolution, text.surroundings));
  }

  private record Corrections(List<FairCopy.Change> changes) {}
}
