package penholder.draft.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import penholder.draft.BroughtUpToDate;
import penholder.draft.PutRight;
import penholder.library.Address;
import penholder.library.LibraryClause;
import penholder.model.Clause;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Part;
import penholder.model.Places;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Slot;
import penholder.style.FairCopy;
import penholder.style.Step;

/** One edit in the making. */
final class Making {
  private static final String LOST = "paragraph";

  private final Resolution draft;
  private final Sources sources;
  private final TodaysStyle style;
  private final Set<String> slots;

  /** What was done to the words of an incoming clause. */
  private record Prepared(
      Address origin, BroughtUpToDate updated, List<TodaysStyle.Changed> restyled) {}

  private final List<Prepared> prepared = new ArrayList<>();

  Making(Resolution draft, Sources sources) {
    this.draft = draft;
    this.sources = sources;
    this.style = TodaysStyle.of(draft);
    this.slots = new HashSet<>(slots(draft));
  }

  Edited edited(Edit edit) {
    // "Ibid." that somebody wrote by hand means the note before it as long as that is there.
    Resolution inFull = Step.NOTE_WORDINGS.mend(draft);
    Outline outline = Outline.of(inFull).after(edit, this::prepared);
    References.Followed followed =
        References.follow(inFull, outline, sources::text, this::openSlot);
    FairCopy.Made fair = FairCopy.make(followed.draft());
    Resolution after = withFacts(fair.copy());
    Labels labels = new Labels(draft, outline, after);
    List<Edited.Update> updates = new ArrayList<>();
    List<Edited.Left> left = new ArrayList<>();
    List<Repair> repairs = new ArrayList<>();
    for (Prepared one : prepared) {
      String label = labels.of(one.origin());
      one.updated().updates().forEach(change -> updates.add(new Edited.Update(label, change)));
      one.updated().left().forEach(words -> left.add(new Edited.Left(label, words)));
      one.restyled()
          .forEach(was -> repairs.add(new Repair(label, was.rule(), was.before(), was.after())));
    }
    return new Edited(
        draft,
        after,
        labels.touched(edit),
        updates,
        left,
        repairs,
        followed.moved(),
        PutRight.in(fair));
  }

  /** A clause as it goes into the draft: of an adopted text, brought to its session and style. */
  private Standing prepared(Incoming incoming) {
    if (incoming.origin().isEmpty()) {
      return Standing.of(incoming);
    }
    LibraryClause origin = incoming.origin().get();
    ResolutionSymbol symbol = origin.address().resolution();
    List<LibraryClause> preamble =
        Places.of(sources.text(symbol)).row().stream()
            .filter(placed -> placed.place().part() == Part.PREAMBULAR)
            .filter(placed -> placed.place().degree() == 0)
            .map(placed -> new LibraryClause(new Address(symbol, placed.place()), placed.clause()))
            .toList();
    BroughtUpToDate updated =
        BroughtUpToDate.alone(origin, draft.header().session(), sources.series(symbol), preamble);
    List<TodaysStyle.Changed> restyled = new ArrayList<>();
    Clause clause = style.in(updated.clause(), restyled);
    prepared.add(new Prepared(origin.address(), updated, restyled));
    return Standing.of(new Incoming(clause, incoming.origin()));
  }

  /** The name of a slot for a reference to nothing: no other place has it, and no fact fills it. */
  private String openSlot() {
    for (int n = 1; ; n++) {
      String name = n == 1 ? LOST : LOST + "-" + n;
      boolean filled = ((Draft) draft.header().stage()).fact(name).isPresent();
      if (!filled && slots.add(name)) {
        return name;
      }
    }
  }

  /** The draft asks for every fact that one of its slots stands for. */
  private static Resolution withFacts(Resolution edited) {
    Header header = edited.header();
    Draft stage = (Draft) header.stage();
    Map<String, String> facts = new HashMap<>(stage.facts());
    slots(edited).stream().filter(name -> !stage.knows(name)).forEach(name -> facts.put(name, ""));
    return facts.equals(stage.facts())
        ? edited
        : edited.with(
            new Header(header.title(), header.session(), header.agendaTitle(), stage.with(facts)));
  }

  private static Set<String> slots(Resolution text) {
    Set<String> names = new HashSet<>();
    Places.of(text).row().forEach(placed -> slots(placed.clause().text(), names));
    return names;
  }

  private static void slots(List<Inline> text, Set<String> names) {
    for (Inline inline : text) {
      if (inline instanceof Slot slot) {
        names.add(slot.name());
      } else if (inline instanceof Note note) {
        slots(note.text(), names);
      }
    }
  }
}
