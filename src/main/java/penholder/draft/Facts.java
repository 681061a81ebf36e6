package penholder.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import penholder.model.Clause;
import penholder.model.Committee;
import penholder.model.Draft;
import penholder.model.Fact;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.model.Session;
import penholder.model.Slot;
import penholder.model.Text;
import penholder.report.Refusal;

/** The facts of a draft: given on the command line, filled into the open slots of the text. */
public final class Facts {
  private Facts() {}

  /**
   * Facts given as "name=value".
   *
   * @throws Refusal (wrong use) for one without "=", with a name that cannot be one, or a date that
   *     is none
   */
  public static Map<String, String> parse(List<String> given) {
    Map<String, String> facts = new HashMap<>();
    for (String fact : given) {
      int equals = fact.indexOf('=');
      String name = equals < 0 ? fact : fact.substring(0, equals).strip();
      if (equals < 0 || !Slot.isName(name)) {
        throw new Refusal(
            Refusal.Kind.WRONG_USE,
            "\"%s\" is no fact. A fact is given as name=value, for example --fact \"report=A/81/300, sect. II\"."
                .formatted(fact));
      }
      facts.put(name, fact.substring(equals + 1).replaceAll("\\s+", " ").strip());
    }
    return facts;
  }

  /**
   * Facts as a draft of a session keeps them.
   *
   * @throws Refusal (wrong use) for a value that cannot be meant
   */
  static Map<String, String> read(
      Map<String, String> given, Session session, Optional<Committee> committee) {
    Map<String, String> facts = new HashMap<>(given);
    for (Fact fact : Fact.values()) {
      String name = fact.slot().name();
      facts.computeIfPresent(
          name,
          (same, value) ->
              fact.read(value, session, committee)
                  .orElseThrow(
                      () ->
                          new Refusal(
                              Refusal.Kind.WRONG_USE,
                              "\"%s\" cannot be read as \"%s\"; it looks like this: %s"
                                  .formatted(value, name, fact.example(session, committee)))));
    }
    return facts;
  }

  /**
   * A draft that also knows these facts; a fact that the draft knows otherwise is replaced.
   *
   * @throws Refusal (wrong use) for a fact that neither every draft has nor a slot of this text
   *     asks for
   */
  public static Resolution add(Resolution draft, Map<String, String> given) {
    Header header = draft.header();
    if (given.isEmpty()) {
      return draft;
    }
    if (!(header.stage() instanceof Draft stage)) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE, "This is an adopted text: it has no slots for facts to fill.");
    }
    Set<String> others = new HashSet<>(given.keySet());
    others.removeAll(stage.facts().keySet());
    checkAskedFor(draft, others);
    Map<String, String> all = new HashMap<>(stage.facts());
    all.putAll(read(given, header.session(), stage.committee()));
    return draft.with(
        new Header(header.title(), header.session(), header.agendaTitle(), stage.with(all)));
  }

  /**
   * @throws Refusal (wrong use) if one of these facts is neither one that every draft has nor asked
   *     for by a slot of this text
   */
  static void checkAskedFor(Resolution draft, Set<String> names) {
    Set<String> asked = new TreeSet<>();
    Arrays.stream(Fact.values()).forEach(fact -> asked.add(fact.slot().name()));
    for (Part part : Part.values()) {
      draft.part(part).forEach(clause -> slots(clause, asked));
    }
    for (String name : names) {
      if (!asked.contains(name)) {
        throw new Refusal(
            Refusal.Kind.WRONG_USE,
            "Nothing in this draft asks for \"%s\". It asks for %s."
                .formatted(name, String.join(", ", asked)));
      }
    }
  }

  /** The draft with every slot filled whose fact it knows; the others stay open. */
  public static Resolution fill(Resolution draft) {
    if (!(draft.header().stage() instanceof Draft stage)) {
      return draft;
    }
    return draft.each(clause -> fill(clause, stage));
  }

  private static Clause fill(Clause clause, Draft stage) {
    return clause.with(
        fill(clause.text(), stage),
        clause.items().stream().map(item -> fill(item, stage)).toList());
  }

  private static List<Inline> fill(List<Inline> text, Draft stage) {
    List<Inline> filled = new ArrayList<>();
    for (Inline inline : text) {
      if (inline instanceof Slot slot && stage.fact(slot.name()).isPresent()) {
        filled.add(new Text(stage.fact(slot.name()).get()));
      } else if (inline instanceof Note note) {
        List<Inline> words =
            stage
                .fact(Fact.REPORT)
                .map(report -> DerivedNotes.withoutNeedlessSee(note.text(), report))
                .orElse(note.text());
        filled.add(new Note(fill(words, stage), note.wording()));
      } else {
        filled.add(inline);
      }
    }
    return filled;
  }

  private static void slots(Clause clause, Set<String> names) {
    slots(clause.text(), names);
    clause.items().forEach(item -> slots(item, names));
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
