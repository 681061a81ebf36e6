package penholder.draft.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import penholder.SampleTexts;
import penholder.Seeds;
import penholder.corpus.MarkdownReader;
import penholder.corpus.MarkdownWriter;
import penholder.corpus.Member;
import penholder.corpus.Series;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Part;
import penholder.model.Phrase;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Setting;
import penholder.model.Text;
import penholder.read.akn.AknReader;
import penholder.report.Source;
import penholder.store.History;
import penholder.style.FairCopy;

/**
 * Rows of ten edits at random. After each one the draft is its own fair copy, has its notes, and
 * its references name what they named; and all of them undone give the first file, byte for byte.
 */
class RandomEditsTest {
  private static final int EDITS = 10;

  /** Those of the samples that speak much of their own paragraphs, of moderate length. */
  private static final List<String> SAMPLES =
      List.of(
          "78_305-", "78_301-", "78_102-", "76_106-", "76_290-", "76_110-", "78_107-", "78_272-",
          "76_307-", "78_319-");

  @TempDir private Path folder;

  @Test
  void editsOfTheSeedsKeepTheirPromises() {
    run(seeds(), 1, 240);
  }

  @Test
  void editsOfTheSamplesKeepTheirPromises() {
    run(samples(), 1_000_001, 60);
  }

  @Test
  @Tag("long")
  void fiveThousandRowsOfEditsKeepTheirPromises() {
    run(seeds(), 10_001, 2500);
    run(samples(), 2_000_001, 2500);
  }

  private static Map<ResolutionSymbol, Resolution> seeds() {
    return Stream.of("67-110", "71-255", "75-15")
        .map(Seeds::resolution)
        .collect(
            Collectors.toMap(
                SampleTexts::symbol, text -> text, (one, same) -> one, LinkedHashMap::new));
  }

  private static Map<ResolutionSymbol, Resolution> samples() {
    Optional<Path> samples = SampleTexts.folder();
    assumeTrue(samples.isPresent(), "no samples folder beside the checkout");
    Map<ResolutionSymbol, Resolution> texts = new LinkedHashMap<>();
    try (Stream<Path> tree = Files.walk(samples.get())) {
      for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
        if (SAMPLES.stream()
            .anyMatch(name -> file.getFileName().toString().startsWith("A_RES_" + name))) {
          AknReader.read(Files.readAllBytes(file), file.toString()).stream()
              .flatMap(read -> read.value().stream())
              .forEach(text -> texts.put(SampleTexts.symbol(text), text));
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return texts;
  }

  private void run(Map<ResolutionSymbol, Resolution> texts, long first, int rows) {
    assertTrue(texts.size() >= 3, "texts to edit");
    List<Resolution> all = List.copyOf(texts.values());
    Map<String, Integer> tally = new HashMap<>();
    for (long seed = first; seed < first + rows; seed++) {
      try {
        new Run(texts, all.get((int) (seed % all.size())), seed, tally).ten();
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
    System.out.println(rows + " rows of edits on " + all.size() + " texts: " + tally);
    assertTrue(tally.getOrDefault("references followed", 0) > rows, "references were followed");
  }

  /** One row of edits. */
  private final class Run {
    private final Map<ResolutionSymbol, Resolution> texts;
    private final Random random;
    private final Map<String, Integer> tally;
    private Resolution draft;

    Run(
        Map<ResolutionSymbol, Resolution> texts,
        Resolution base,
        long seed,
        Map<String, Integer> tally) {
      this.texts = texts;
      this.random = new Random(seed);
      this.tally = tally;
      Header header = base.header();
      Draft stage = new Draft(Optional.of(SampleTexts.symbol(base)), Map.of());
      this.draft =
          FairCopy.of(
              withReferences(
                  base.with(
                      new Header(
                          header.title(), header.session().plus(2), header.agendaTitle(), stage))));
    }

    /** The seeds speak of none of their own paragraphs, so some are made to. */
    private Resolution withReferences(Resolution text) {
      int size = (int) text.operative().stream().filter(one -> one.setting().isCounted()).count();
      List<Clause> operative = new ArrayList<>(text.operative());
      boolean sections = operative.stream().anyMatch(one -> one.setting().equals(Setting.AGAIN));
      for (int i = 0; i < 3 && size > 5 && !sections; i++) {
        int from = 1 + random.nextInt(size - 3);
        String[] forms = {
          "the matters in paragraph %1$d of the present resolution, as they stand",
          "what paragraphs %1$d to %3$d of the present resolution and paragraph %2$d of resolution 70/1 say",
          "paragraphs %1$d, %2$d and %3$d of the present resolution, and no other",
          "paragraphs %1$d and %3$d of the present resolution;"
        };
        String words =
            " " + forms[random.nextInt(forms.length)].formatted(from, from + 1, from + 2);
        operative.add(
            random.nextInt(operative.size()), Clause.of(new Phrase("Recalls"), new Text(words)));
        size++;
      }
      return text.with(text.preamble(), operative);
    }

    void ten() {
      Path file = folder.resolve("draft.md");
      try {
        Files.deleteIfExists(folder.resolve(".history/draft.md/steps"));
        Files.writeString(file, MarkdownWriter.write(draft));
        draft =
            MarkdownReader.read(new Source("draft.md", Files.readString(file)))
                .value()
                .orElseThrow();
        byte[] first = Files.readAllBytes(file);
        Tracker tracker = new Tracker(draft);
        for (int i = 0; i < EDITS; i++) {
          one(tracker, file, i);
        }
        History history = new History(file);
        while (history.undoable().isPresent()) {
          history.go(History.Side.BACK);
        }
        assertArrayEquals(first, Files.readAllBytes(file), "undone all");
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    private void one(Tracker tracker, Path file, int number) throws IOException {
      Edit edit = edit(tracker);
      String said = number + ", " + described(edit);
      Edited edited = Edited.of(draft, edit, sources());
      Resolution after = edited.after();
      assertTrue(after.equals(FairCopy.of(after)), said + ": its own fair copy");
      assertEquals(List.of(), tracker.faults(after), said + ": references");
      assertEquals(List.of(), noteFaults(edit, edited), said + ": notes");
      Source source = new Source("draft.md", Files.readString(file));
      String text = DraftFile.with(source, draft, after);
      assertTrue(
          MarkdownReader.read(new Source("draft.md", text)).value().equals(Optional.of(after)),
          said + ": the file");
      new History(file).write(text.getBytes(StandardCharsets.UTF_8), "edit " + number);
      tally.merge("references followed", edited.references().size(), Integer::sum);
      tally.merge(
          "of them with a slot",
          (int) edited.references().stream().filter(one -> !one.gone().isEmpty()).count(),
          Integer::sum);
      tally.merge("repairs", edited.repairs().size(), Integer::sum);
      tally.merge(edit.getClass().getSimpleName(), 1, Integer::sum);
      draft = after;
      tracker.remember(after);
    }

    /** Notes of the paragraphs that stayed: each is there, and no more often than it came. */
    private List<String> noteFaults(Edit edit, Edited edited) {
      Map<String, Integer> before = notes(draft.notes());
      Map<String, Integer> after = notes(edited.after().notes());
      Map<String, Integer> gone = new HashMap<>();
      Map<String, Integer> come = new HashMap<>();
      boolean moved = edit instanceof Edit.Move;
      incomingOf(edit)
          .forEach(
              one -> notes(one.clause().notes()).forEach((n, c) -> come.merge(n, c, Integer::sum)));
      for (Edited.Touched touched : edited.touched()) {
        if (!moved) {
          touched
              .before()
              .ifPresent(
                  one ->
                      notes(one.clause().notes())
                          .forEach((n, c) -> gone.merge(n, c, Integer::sum)));
          touched
              .after()
              .ifPresent(
                  one ->
                      notes(one.clause().notes())
                          .forEach((n, c) -> come.merge(n, c, Integer::sum)));
        }
      }
      List<String> faults = new ArrayList<>();
      before.forEach(
          (note, count) -> {
            int left = count - gone.getOrDefault(note, 0);
            if (left > 0 && after.getOrDefault(note, 0) == 0) {
              faults.add("lost: " + note);
            }
          });
      after.forEach(
          (note, count) -> {
            int most =
                before.getOrDefault(note, 0)
                    - gone.getOrDefault(note, 0)
                    + come.getOrDefault(note, 0);
            // A note of a paragraph that goes is given at the next mention (R-FN-4).
            if (count > Math.max(most, gone.containsKey(note) ? 1 : 0)) {
              faults.add("doubled: " + note);
            }
          });
      return faults;
    }

    private static List<Incoming> incomingOf(Edit edit) {
      if (edit instanceof Edit.Insert insert) {
        return insert.incoming();
      }
      if (edit instanceof Edit.Restore restore) {
        return restore.swaps().stream().map(Edit.Swap::by).toList();
      }
      return edit instanceof Edit.Swap swap ? List.of(swap.by()) : List.of();
    }

    private static Map<String, Integer> notes(List<Note> notes) {
      Map<String, Integer> counted = new HashMap<>();
      notes.forEach(note -> counted.merge(Inline.words(note.text()), 1, Integer::sum));
      return counted;
    }

    private Edit edit(Tracker tracker) {
      List<Place> row = new ArrayList<>();
      for (Part part : List.of(Part.PREAMBULAR, Part.OPERATIVE)) {
        Places.of(draft).row().stream()
            .map(Places.Placed::place)
            .filter(place -> place.part() == part && place.degree() == 0)
            .filter(place -> place.setting().equals(Setting.COUNTED))
            .forEach(row::add);
      }
      Place place = row.get(random.nextInt(row.size()));
      Place other = beside(row, place);
      boolean after = random.nextBoolean();
      int kind = random.nextInt(5);
      if (kind == 0 || row.size() < 6) {
        List<Incoming> incoming = incoming(place.part());
        tracker.insert(incoming.size(), place, after);
        return new Edit.Insert(incoming, new Spot(place, after));
      }
      if (kind == 1) {
        tracker.drop(List.of(place));
        return new Edit.Drop(List.of(place));
      }
      if (kind == 2 && !other.equals(place)) {
        tracker.move(List.of(place), other, after);
        return new Edit.Move(List.of(place), new Spot(other, after));
      }
      tracker.swap(place);
      Edit.Swap swap = new Edit.Swap(place, incoming(place.part()).get(0));
      return kind == 3 ? swap : new Edit.Restore(List.of(swap));
    }

    private Place beside(List<Place> row, Place place) {
      List<Place> same = row.stream().filter(one -> one.part() == place.part()).toList();
      return same.get(random.nextInt(same.size()));
    }

    private List<Incoming> incoming(Part part) {
      List<ResolutionSymbol> symbols = List.copyOf(texts.keySet());
      ResolutionSymbol symbol = symbols.get(random.nextInt(symbols.size()));
      Resolution text = texts.get(symbol);
      List<Place> places =
          Places.of(text).row().stream()
              .map(Places.Placed::place)
              .filter(place -> place.part() == part && place.degree() == 0)
              .filter(place -> place.setting().equals(Setting.COUNTED))
              .toList();
      if (places.isEmpty()) {
        return List.of(
            Incoming.written(Clause.of(new Phrase("Recalling"), new Text(" the Charter"))));
      }
      int from = random.nextInt(places.size());
      int to = Math.min(places.size(), from + 1 + random.nextInt(3));
      return places.subList(from, to).stream()
          .map(place -> Incoming.from(symbol, text, place))
          .toList();
    }

    private String described(Edit edit) {
      return edit.match(
          new Edit.Cases<String>() {
            @Override
            public String swap(Edit.Swap swap) {
              return "swap " + swap.place() + " " + from(swap.by());
            }

            @Override
            public String insert(Edit.Insert insert) {
              return "insert "
                  + insert.incoming().stream().map(one -> from(one)).toList()
                  + " "
                  + insert.spot();
            }

            @Override
            public String drop(Edit.Drop drop) {
              return "drop " + drop.places();
            }

            @Override
            public String move(Edit.Move move) {
              return "move " + move.places() + " " + move.spot();
            }

            @Override
            public String restore(Edit.Restore restore) {
              return "restore " + restore.swaps().stream().map(this::swap).toList();
            }

            private String from(Incoming incoming) {
              return incoming.origin().map(one -> one.address().toString()).orElse("written");
            }
          });
    }

    private Sources sources() {
      return new Sources() {
        @Override
        public Resolution text(ResolutionSymbol symbol) {
          return texts.get(symbol);
        }

        @Override
        public Series series(ResolutionSymbol symbol) {
          Resolution text = texts.get(symbol);
          return Seeds.register().member(symbol).isPresent()
              ? Seeds.register()
              : new Series(
                  text.header().title(),
                  Optional.empty(),
                  OptionalInt.empty(),
                  List.of(Member.of((Adopted) text.header().stage())));
        }
      };
    }
  }
}
