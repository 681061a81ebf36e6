package penholder.draft;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Draft;
import penholder.model.Fact;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.OpenSlot;
import penholder.model.Resolution;
import penholder.model.Slot;
import penholder.style.Printed;

/** The slots of a draft whose facts are not known yet, and where they stand. */
public final class OpenSlots {
  private static final List<Fact> MASTHEAD =
      List.of(Fact.SYMBOL, Fact.DATE, Fact.AGENDA_ITEM, Fact.SPONSORS);

  private final Draft stage;
  private final List<OpenSlot> open = new ArrayList<>();
  private int notes;

  private OpenSlots(Draft stage) {
    this.stage = stage;
  }

  /** The open slots from the masthead to the last paragraph; none in an adopted text. */
  public static List<OpenSlot> of(Resolution resolution) {
    if (!(resolution.header().stage() instanceof Draft stage)) {
      return List.of();
    }
    OpenSlots slots = new OpenSlots(stage);
    for (Fact fact : MASTHEAD) {
      slots.add(fact.slot(), fact == Fact.SPONSORS ? "line above the title" : "masthead");
    }
    for (Printed.Paragraph paragraph : Printed.of(resolution).paragraphs()) {
      slots.text(paragraph.text(), paragraph.label());
    }
    return List.copyOf(slots.open);
  }

  private void text(List<Inline> text, String where) {
    for (Inline inline : text) {
      if (inline instanceof Note note) {
        notes++;
        text(note.text(), where + ", note " + notes);
      } else if (inline instanceof Slot slot) {
        add(slot, where);
      }
    }
  }

  private void add(Slot slot, String where) {
    if (stage.fact(slot.name()).isEmpty()) {
      open.add(new OpenSlot(slot.name(), Fact.named(slot.name()), where));
    }
  }
}
