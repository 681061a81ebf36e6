package penholder.write.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import penholder.docx.RandomResolution;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Committee;
import penholder.model.Draft;
import penholder.model.Emphasis;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Proceedings;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Setting;
import penholder.model.Stage;
import penholder.model.Text;
import penholder.model.Vote;

/**
 * A {@link RandomResolution} with what else a text can have: every setting of a paragraph in every
 * part, annexes, notes against the rule, italics in odd places, and every kind of record.
 */
final class RandomSettings {
  private static final List<String> NAMES =
      List.of(
          "Senegal",
          "Bosnia and Herzegovina",
          "Bolivia (Plurinational State of)",
          "Côte d’Ivoire",
          "one, two and three",
          "100 % & <b>",
          "\"A\" | B\tC",
          " spaced ");

  private final Random random;

  private RandomSettings(long seed) {
    random = new Random(seed);
  }

  /** The resolution of a seed: the same one every time. */
  static Resolution of(long seed) {
    return new RandomSettings(seed).resolution(RandomResolution.of(seed), seed);
  }

  private Resolution resolution(Resolution plain, long seed) {
    Resolution other = RandomResolution.of(seed + 1_000_000);
    List<Clause> annexes = new ArrayList<>();
    if (random.nextBoolean()) {
      annexes.addAll(set(other.operative()));
      annexes.addAll(set(other.preamble()));
      int first = random.nextInt(annexes.size() + 1);
      annexes.add(first, Clause.of(new Text("Annex")).set(new Setting.Heading(0)));
    }
    Header header = plain.header();
    return new Resolution(
        new Header(header.title(), header.session(), header.agendaTitle(), stage(header.stage())),
        set(plain.preamble()),
        set(plain.operative()),
        annexes);
  }

  private List<Clause> set(List<Clause> clauses) {
    return clauses.stream().map(this::set).toList();
  }

  private Clause set(Clause clause) {
    Clause odd = clause.with(odd(clause.text()), clause.items());
    return switch (random.nextInt(9)) {
      case 0 -> odd.set(Setting.AGAIN);
      case 1 -> odd.set(Setting.UNCOUNTED);
      case 2 -> odd.set(new Setting.Marked(random.nextBoolean() ? "1.1" : "A. <b>"));
      case 3 -> odd.set(new Setting.Heading(random.nextInt(Setting.Heading.LOWEST + 1)));
      case 4 -> odd.set(Setting.ROW);
      case 5 -> row(clause);
      default -> odd;
    };
  }

  /** A row with empty cells, italics and notes. */
  private Clause row(Clause clause) {
    List<Inline> cells = new ArrayList<>(List.of(new Text("\t0.006\t")));
    cells.addAll(odd(clause.text()));
    cells.add(random.nextBoolean() ? new Text("\t\t") : new Emphasis("Level"));
    return Clause.of(cells).set(Setting.ROW);
  }

  private List<Inline> odd(List<Inline> text) {
    List<Inline> odd = new ArrayList<>();
    if (random.nextInt(5) == 0) {
      odd.add(new Emphasis(" In italics,"));
    }
    for (Inline inline : text) {
      if (inline instanceof Note note && random.nextInt(3) == 0) {
        odd.add(
            Note.sic(random.nextBoolean() ? note.text() : List.of(new Text("Ibid., para. 3."))));
      } else if (inline instanceof Note note && random.nextInt(6) == 0) {
        odd.add(Note.of(random.nextBoolean() ? List.of() : List.of(new Text("Ibid."))));
      } else {
        odd.add(inline);
      }
    }
    if (random.nextInt(5) == 0) {
      odd.add(new Phrase("Decides"));
    }
    return odd;
  }

  private Stage stage(Stage stage) {
    if (stage instanceof Draft draft) {
      Optional<Committee> committee = maybe(Committee.values()[random.nextInt(6)]);
      Optional<ResolutionSymbol> base = maybe(new ResolutionSymbol(new Session(76), 247, "B"));
      return new Draft(base, committee, draft.facts());
    }
    Adopted adopted = (Adopted) stage;
    return new Adopted(
        adopted.symbol(),
        adopted.date(),
        adopted.meeting(),
        adopted.agendaItem(),
        adopted.drafts(),
        adopted.committee().or(() -> maybe("on the report of the Third Committee (A/76/462)")),
        adopted.distribution(),
        adopted.issued(),
        new Proceedings(
            names(),
            names(),
            random.nextInt(3) == 0 ? Optional.of(new Vote.Without()) : maybe(recorded()),
            maybe(new Proceedings.RollCall(names(), names(), names())),
            names(),
            maybe("21-17757")));
  }

  private Vote recorded() {
    return new Vote.Recorded(random.nextInt(190), random.nextInt(9), random.nextInt(20));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private List<String> names() {
    return random.ints(random.nextInt(4), 0, NAMES.size()).mapToObj(NAMES::get).toList();
  }
}
