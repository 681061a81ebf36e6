package penholder.write.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import penholder.model.Fact;
import penholder.model.Inline;
import penholder.model.OpenSlot;
import penholder.model.Place;
import penholder.model.Slot;
import penholder.write.Origins;

/**
 * What the last column says of a paragraph: what became of it, where it comes from, what is open.
 *
 * @param origins where paragraphs of the new text come from
 * @param open the open slots of the new text
 */
record Remarks(Origins origins, List<OpenSlot> open) {

  /**
   * The remarks, line by line.
   *
   * @param what what became of the paragraph; empty where it was kept
   * @param places where it stands in the new text
   * @param fresh the cell of the new text
   */
  List<String> of(String what, List<Place> places, List<CellParagraph> fresh) {
    List<String> lines = new ArrayList<>();
    if (!what.isEmpty()) {
      lines.add(what);
    }
    for (Place place : places) {
      origins.of(place).ifPresent(origin -> lines.add("comes from: " + origin));
    }
    for (Slot slot : slots(fresh)) {
      lines.add("open: " + slot + meaning(slot).map(meaning -> ", " + meaning).orElse(""));
    }
    return lines;
  }

  private static Set<Slot> slots(List<CellParagraph> cell) {
    Set<Slot> slots = new LinkedHashSet<>();
    for (CellParagraph paragraph : cell) {
      Stream<List<Inline>> notes =
          paragraph.notes().stream().flatMap(List::stream).map(Stretch::words);
      Stream.concat(Stream.of(paragraph.text()), notes)
          .flatMap(List::stream)
          .filter(Slot.class::isInstance)
          .forEach(slot -> slots.add((Slot) slot));
    }
    return slots;
  }

  private Optional<String> meaning(Slot slot) {
    return open.stream()
        .filter(one -> one.name().equals(slot.name()))
        .flatMap(one -> one.fact().stream())
        .map(Fact::meaning)
        .findFirst();
  }
}
