package penholder.docx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Draft;
import penholder.model.Emphasis;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Setting;
import penholder.model.Slot;
import penholder.model.Stage;
import penholder.model.Text;

/** Resolutions at random, with what is hard for Word: marks, notes in a row, depth, symbols. */
public final class RandomResolution {
  private static final List<String> WORDS =
      List.of(
          "the Assembly",
          "<w:t>",
          "&amp;",
          "]]>",
          "\"straight\"",
          "“curly”",
          "{not a slot}",
          "$1 \\ %s",
          "its resolution 71/317 of 19 July 2017",
          "Security Council resolution 1325 (2000)",
          "A/79/302-S/2024/600, sect. II",
          "South\u2011East Asia",
          "8\u00a0August 1967",
          "Türkiye",
          "東京",
          "العربية",
          "😀",
          "  two  spaces  ",
          "supercalifragilistic".repeat(12),
          "No. 22341",
          "e\u0301");

  private final Random random;

  private RandomResolution(long seed) {
    random = new Random(seed);
  }

  /** The resolution of a seed: the same one every time. */
  public static Resolution of(long seed) {
    return new RandomResolution(seed).resolution();
  }

  private Resolution resolution() {
    Session session = new Session(66 + random.nextInt(20));
    Optional<String> agenda = maybe(words());
    Header header = new Header(words(), session, agenda, stage(session));
    List<Clause> preamble = clauses(0, random.nextInt(4));
    List<Clause> operative = clauses(0, random.nextInt(6));
    return random.nextBoolean()
        ? new Resolution(header, preamble, operative)
        : new Resolution(header, preamble, set(operative), annexes());
  }

  /** The same with headings, tables, marks and counts that begin again among them. */
  private List<Clause> set(List<Clause> counted) {
    List<Clause> set = new ArrayList<>();
    boolean numbered = false;
    for (Clause clause : counted) {
      switch (random.nextInt(6)) {
        case 0 -> set.add(heading(1 + random.nextInt(5)));
        case 1 -> table(set);
        case 2 -> set.add(clause.set(Setting.UNCOUNTED));
        case 3 -> set.add(clause.set(new Setting.Marked(any(MARKS))));
        default -> {}
      }
      set.add(numbered && random.nextInt(6) == 0 ? clause.set(Setting.AGAIN) : clause);
      numbered = true;
    }
    return set;
  }

  private List<Clause> annexes() {
    List<Clause> annexes = new ArrayList<>();
    for (int n = random.nextInt(3); n > 0; n--) {
      annexes.add(Clause.of(new Text("Annex " + "I".repeat(n))).set(new Setting.Heading(0)));
      annexes.add(heading(1));
      annexes.addAll(set(clauses(0, random.nextInt(4))));
    }
    return annexes;
  }

  private Clause heading(int rank) {
    List<Inline> text = new ArrayList<>(List.of(new Text("Heading " + words())));
    if (random.nextInt(3) == 0) {
      text.add(new Emphasis("Treaty Series"));
    }
    if (random.nextInt(3) == 0) {
      text.add(note());
    }
    return Clause.of(text).set(new Setting.Heading(rank));
  }

  private void table(List<Clause> rows) {
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      List<Inline> row = new ArrayList<>();
      for (int cell = random.nextInt(7); cell >= 0; cell--) {
        row.add(new Text((random.nextInt(4) == 0 ? "" : words()) + (cell > 0 ? "\t" : "last")));
        if (random.nextInt(5) == 0) {
          row.add(note());
        }
      }
      rows.add(Clause.of(row).set(Setting.ROW));
    }
  }

  private static final List<String> MARKS = List.of("1.1", "5 bis", "A.", "•", "Article 3");

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private Stage stage(Session session) {
    if (random.nextBoolean()) {
      return new Draft(
          Optional.empty(),
          Map.of(
              "symbol", random.nextBoolean() ? "" : "A/81/L.25",
              "date", random.nextBoolean() ? "" : words(),
              "agenda-item", random.nextBoolean() ? "" : "125 (q)",
              "sponsors", random.nextBoolean() ? "" : "Viet Nam, " + words()));
    }
    return new Adopted(
        new ResolutionSymbol(session, 1 + random.nextInt(300)),
        LocalDate.of(2020, 11, 1 + random.nextInt(30)),
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(30),
        maybe("130 (q)"),
        random.nextBoolean() ? List.of() : List.of("A/75/L.25", "A/75/L.25/Add.1"),
        maybe(words()),
        maybe("General"),
        maybe(LocalDate.of(2020, 12, 1)));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private List<Clause> clauses(int degree, int count) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean deeper = degree < 4 && random.nextInt(4) == 0;
      List<Clause> items = deeper ? clauses(degree + 1, 1 + random.nextInt(3)) : List.of();
      clauses.add(new Clause(text(), items));
    }
    return clauses;
  }

  private List<Inline> text() {
    List<Inline> text = new ArrayList<>();
    text.add(random.nextBoolean() ? new Phrase("Recalling also") : new Text("That "));
    for (int pieces = random.nextInt(5); pieces >= 0; pieces--) {
      text.add(new Text(" " + words()));
      for (int notes = random.nextInt(8) - 4; notes > 0; notes--) {
        text.add(note());
      }
      if (random.nextInt(5) == 0) {
        text.add(new Slot("report"));
      }
      if (random.nextInt(5) == 0) {
        text.add(new Emphasis(words()));
      }
    }
    text.add(new Text(";"));
    return text;
  }

  private Note note() {
    return switch (random.nextInt(4)) {
      case 0 -> Note.of(new Text("See "), new Slot("report"), new Text("."));
      case 1 ->
          Note.of(
              new Text("United Nations, "),
              new Emphasis("Treaty Series"),
              new Text(", vol. " + random.nextInt(3000) + ", No. 22341."));
      default -> Note.of(new Text(words() + "."));
    };
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      words.append(WORDS.get(random.nextInt(WORDS.size()))).append(i > 0 ? " " : "");
    }
    return words.toString();
  }
}
