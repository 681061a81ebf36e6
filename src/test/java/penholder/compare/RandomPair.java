package penholder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import penholder.model.Clause;
import penholder.model.Draft;
import penholder.model.Emphasis;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Notation;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Resolution;
import penholder.model.Session;
import penholder.model.Setting;
import penholder.model.Slot;
import penholder.model.Text;

/**
 * Two texts of which one was made from the other by random edits: paragraphs inserted, dropped,
 * moved (also into the other part), split, merged, edited; notes added, removed, changed, moved;
 * the first and the last paragraph touched; an empty preamble; all replaced; nothing changed. Every
 * second pair has headings, tables, marks and an annex besides.
 */
public final class RandomPair {
  private static final List<String> WORDS =
      List.of(
          ("peace security cooperation development of the and to in for with region including support"
                  + " measures States report implementation annual Assembly Committee Charter, Nations"
                  + " efforts, women youth 2030 South-East Asia’s Asia's 2016–2020 2016-2020 trade"
                  + " health “theme” \"theme\" further well-being")
              .split(" "));
  private static final List<String> NAMES =
      List.of(
          "United Nations",
          "the Association of Southeast Asian Nations",
          "the Economic and Social Commission for Asia and the Pacific",
          "8 August 1967",
          "15 December 2008",
          "the Treaty of Amity and Cooperation");
  private static final List<String> NOTES =
      List.of(
          "Resolution 70/1.",
          "Resolution 66/2, annex.",
          "United Nations, *Treaty Series*, vol. 1331, No. 22341.",
          "United Nations, *Treaty Series*, vol. 2624, No. 46745.",
          "See A/75/345-S/2020/898, sect. II.");

  private final Random random;
  private final boolean set;

  private RandomPair(long seed) {
    random = new Random(seed);
    set = seed % 2 == 1;
  }

  /** The pair of a seed: the same one every time. */
  public static Pair of(long seed) {
    RandomPair random = new RandomPair(seed);
    List<Clause> preamble = random.clauses(random.random.nextInt(7), 0);
    List<Clause> operative = random.set(random.clauses(random.random.nextInt(9), 0));
    Resolution old = resolution(preamble, operative);
    Resolution fresh = random.edited(preamble, operative);
    if (!random.set) {
      return new Pair("seed " + seed, old, fresh);
    }
    List<Clause> annex = random.set(random.clauses(random.random.nextInt(5), 0));
    List<Clause> edited = new ArrayList<>(annex);
    for (int edits = random.random.nextInt(4); edits > 0; edits--) {
      random.edit(edited, new ArrayList<>());
    }
    return new Pair("seed " + seed, annexed(old, annex), annexed(fresh, edited));
  }

  private static Resolution annexed(Resolution text, List<Clause> annex) {
    List<Clause> annexes = new ArrayList<>(annex);
    annexes.add(0, Clause.of(new Text("Annex")).set(new Setting.Heading(0)));
    return new Resolution(text.header(), text.preamble(), text.operative(), annexes);
  }

  /** The same with headings, tables and marks among them. */
  private List<Clause> set(List<Clause> clauses) {
    List<Clause> row = new ArrayList<>();
    for (Clause clause : clauses) {
      switch (set ? random.nextInt(6) : 5) {
        case 0 -> row.add(Clause.of(words()).set(new Setting.Heading(1 + random.nextInt(5))));
        case 1 -> row.add(clause.set(Setting.UNCOUNTED));
        case 2 -> row.add(clause.set(new Setting.Marked("1." + random.nextInt(9))));
        case 3 -> {
          for (int rows = 1 + random.nextInt(4); rows > 0; rows--) {
            row.add(tableRow());
          }
        }
        default -> row.add(clause);
      }
    }
    return row;
  }

  private Text words() {
    return new Text(any(WORDS) + " " + any(NAMES));
  }

  private Clause tableRow() {
    List<Inline> cells = new ArrayList<>();
    cells.add(new Text(any(WORDS) + "\t" + (random.nextInt(4) == 0 ? "" : any(NAMES)) + "\t1"));
    if (random.nextInt(4) == 0) {
      cells.add(note());
    }
    return Clause.of(cells).set(Setting.ROW);
  }

  private Resolution edited(List<Clause> preamble, List<Clause> operative) {
    switch (random.nextInt(12)) {
      case 0:
        return resolution(preamble, operative);
      case 1:
        return resolution(clauses(random.nextInt(6), 0), clauses(random.nextInt(6), 0));
      case 2:
        return resolution(List.of(), random.nextBoolean() ? operative : List.of());
      default:
        List<Clause> newPreamble = new ArrayList<>(preamble);
        List<Clause> newOperative = new ArrayList<>(operative);
        for (int edits = 1 + random.nextInt(8); edits > 0; edits--) {
          boolean first = random.nextBoolean();
          edit(first ? newPreamble : newOperative, first ? newOperative : newPreamble);
        }
        return resolution(newPreamble, newOperative);
    }
  }

  private void edit(List<Clause> row, List<Clause> otherRow) {
    if (row.isEmpty()) {
      row.add(clause(0));
      return;
    }
    int at = List.of(0, row.size() - 1, random.nextInt(row.size())).get(random.nextInt(3));
    Clause clause = row.get(at);
    boolean prose = !clause.setting().isHeading() && !clause.setting().equals(Setting.ROW);
    switch (prose ? random.nextInt(9) : any(List.of(0, 1, 2, 6, 8, 9))) {
      case 0 -> row.add(at, prose ? clause(0) : tableRow());
      case 1 -> row.remove(at);
      case 2 -> row.add(random.nextInt(row.size()), row.remove(at));
      case 3 -> otherRow.add(random.nextInt(otherRow.size() + 1), row.remove(at));
      case 4 -> split(row, at);
      case 5 -> merge(row, at);
      case 6 -> row.set(at, clause.withText(notesChanged(clause.text())));
      case 7 -> row.set(at, clause.with(clause.text(), clauses(random.nextInt(3), 1)));
      default -> row.set(at, clause.withText(wordsChanged(clause.text())));
    }
  }

  private void split(List<Clause> row, int at) {
    List<Inline> text = row.get(at).text();
    int cut = 1 + random.nextInt(text.size());
    if (cut < text.size()) {
      row.set(at, row.get(at).withText(text.subList(0, cut)));
      row.add(at + 1, Clause.of(text.subList(cut, text.size())));
    } else if (text.get(text.size() - 1) instanceof Text last && last.words().length() > 8) {
      int half = last.words().length() / 2;
      List<Inline> first = new ArrayList<>(text.subList(0, text.size() - 1));
      first.add(new Text(last.words().substring(0, half)));
      row.set(at, row.get(at).withText(first));
      row.add(at + 1, Clause.of(new Text(last.words().substring(half))));
    }
  }

  private void merge(List<Clause> row, int at) {
    if (at + 1 < row.size()) {
      List<Inline> both = new ArrayList<>(row.get(at).text());
      both.addAll(row.remove(at + 1).text());
      row.set(at, Clause.of(joined(both)));
    }
  }

  private List<Inline> notesChanged(List<Inline> text) {
    List<Inline> changed = new ArrayList<>(text);
    changed.removeIf(piece -> piece instanceof Note && random.nextInt(3) == 0);
    changed.replaceAll(piece -> piece instanceof Note && random.nextBoolean() ? note() : piece);
    if (random.nextBoolean()) {
      changed.add(random.nextInt(changed.size() + 1), note());
    }
    return changed.isEmpty() ? text : joined(changed);
  }

  private List<Inline> wordsChanged(List<Inline> text) {
    List<Inline> changed = new ArrayList<>();
    for (Inline piece : text) {
      if (piece instanceof Text words) {
        List<String> pieces = new ArrayList<>(List.of(words.words().split("(?<= )")));
        for (int edits = random.nextInt(4); edits > 0; edits--) {
          int at = random.nextInt(pieces.size());
          pieces.add(at, any(WORDS) + any(List.of(" ", ", ", "\u00a0", "")));
          pieces.remove(random.nextInt(pieces.size()));
        }
        changed.add(new Text(String.join("", pieces)));
      } else if (piece instanceof Phrase || random.nextInt(4) > 0) {
        changed.add(piece);
      }
    }
    return changed.isEmpty() ? text : joined(changed);
  }

  /** As readers give it: pieces of one kind that meet are one. */
  private static List<Inline> joined(List<Inline> text) {
    return Pieces.joined(text, List::of);
  }

  private List<Clause> clauses(int count, int degree) {
    List<Clause> clauses = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      clauses.add(clause(degree));
    }
    return clauses;
  }

  private Clause clause(int degree) {
    List<Inline> text = new ArrayList<>();
    if (degree == 0 && random.nextInt(6) > 0) {
      text.add(
          new Phrase(any(List.of("Recalling", "Recalling also", "Welcomes", "Also requests"))));
    }
    for (int pieces = 1 + random.nextInt(3); pieces > 0; pieces--) {
      StringBuilder words = new StringBuilder(text.isEmpty() ? "" : any(List.of(" ", " ", "")));
      for (int n = 3 + random.nextInt(8); n > 0; n--) {
        words.append(random.nextInt(4) == 0 ? any(NAMES) : any(WORDS)).append(n > 1 ? " " : "");
      }
      text.add(new Text(words + any(List.of("", ",", ";", " "))));
      int more = random.nextInt(6);
      if (more < 2) {
        text.add(note());
      } else if (more < 4) {
        text.add(more == 2 ? new Slot("report") : new Emphasis("Treaty Series"));
      }
    }
    int below = degree < 3 ? Math.max(0, random.nextInt(8) - 5) : 0;
    return new Clause(joined(text), clauses(below, degree + 1));
  }

  private Note note() {
    List<Inline> text = Notation.note(any(NOTES));
    return random.nextInt(5) == 0 ? Note.sic(text) : Note.of(text);
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static Resolution resolution(List<Clause> preamble, List<Clause> operative) {
    Draft draft = new Draft(Optional.empty(), Map.of());
    Header header = new Header("Cooperation", new Session(81), Optional.empty(), draft);
    return new Resolution(header, preamble, operative);
  }
}
