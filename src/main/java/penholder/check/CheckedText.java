package penholder.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private List<FairCopy.Change> changes; // made when first asked for, by the first of several rules
  private Forerunners forerunners; // so is this: the texts of a series are compared once

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

  /** What the fair copy would put right. */
  public List<FairCopy.Change> fairCopy() {
    if (changes == null) {
      changes = FairCopy.changes(resolution);
    }
    return changes;
  }

  /** What a paragraph was in the earlier texts of the series, the newest first. */
  public List<Forerunner> forerunners(Place place) {
    if (forerunners == null) {
      forerunners = new Forerunners(resolution, surroundings);
    }
    return forerunners.of(place);
  }
}
