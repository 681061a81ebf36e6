package penholder.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import penholder.report.Refusal;
import penholder.shelf.Shelf;
import penholder.store.Disk;
import penholder.store.Fingerprint;
import penholder.store.Ledger;
import penholder.texts.Drafts;

/**
 * Takes adopted texts into the corpus: each as it was received, and as Markdown beside it. Files
 * are read by several processors, and written one after the other.
 */
public final class Intake {
  private final Shelf shelf;
  private final Drafts drafts;
  private final Path corpus;
  private final ImportOrder order;
  private final ImportProgress progress;

  /**
   * Makes ready to take in.
   *
   * @param shelf what is here already
   * @param drafts where drafts go that came back
   * @param corpus the folder that adopted texts go to
   * @param order what is to be taken in, and how
   * @param progress is told of every file
   */
  public Intake(
      Shelf shelf, Drafts drafts, Path corpus, ImportOrder order, ImportProgress progress) {
    this.shelf = shelf;
    this.drafts = drafts;
    this.corpus = corpus;
    this.order = order;
    this.progress = progress;
  }

  /**
   * Takes in what was ordered.
   *
   * @return what became of each file, in the order of the files: folders as they were named, sorted
   *     by name within; only of those that were done where it was stopped
   */
  public List<Imported> take() {
    List<Arrival> arrivals =
        order.paths().stream().flatMap(path -> Arrival.of(path).stream()).toList();
    TreeMap<Integer, List<Imported>> imported = new TreeMap<>();
    List<Integer> files = new ArrayList<>();
    for (int at = 0; at < arrivals.size(); at++) {
      Optional<Imported> passed = arrivals.get(at).passedOver();
      if (passed.isPresent()) {
        imported.put(at, List.of(passed.get()));
      } else {
        files.add(at);
      }
    }
    progress.begin(files.size());
    try (Ledger ledger = new Ledger(corpus)) {
      Taking taking = new Taking(shelf, drafts, ledger, order.existing());
      new InTurn<Integer, Turn>(
              at -> size(arrivals.get(at).path()),
              at -> new Turn(at, prepare(arrivals.get(at).path(), ledger)))
          .each(
              reissuesFirst(files, arrivals),
              progress::isStopped,
              turn -> {
                imported.put(turn.at(), taking.take(turn.prepared()));
                progress.done();
              });
    }
    return imported.values().stream().flatMap(List::stream).toList();
  }

  /** A file and its place among all. */
  private record Turn(int at, Prepared prepared) {}

  /**
   * Of a text that was issued again, the new issue counts. It is taken before the first one, so
   * that the corpus never has that, not even if the import is stopped in between.
   */
  private static List<Integer> reissuesFirst(List<Integer> files, List<Arrival> arrivals) {
    List<Integer> sorted = new ArrayList<>();
    for (boolean wanted : new boolean[] {true, false}) {
      files.stream()
          .filter(at -> Arrival.isReissue(arrivals.get(at).path()) == wanted)
          .forEach(sorted::add);
    }
    return sorted;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // who reads it will say what is the matter
    }
  }

  private Prepared prepare(Path file, Ledger ledger) {
    try {
      byte[] bytes = Disk.read(file, mostBytes(file));
      String key = Fingerprint.of(bytes) + order.side().name();
      Optional<List<Path>> made = order.readsAgain() ? Optional.empty() : ledger.made(key);
      return made.isPresent()
          ? Prepared.known(file, made.get())
          : Prepared.of(file, key, bytes, Received.read(bytes, file.toString(), order.side()));
    } catch (Refusal refusal) {
      return Prepared.unreadable(file, refusal.getMessage());
    } catch (StackOverflowError | OutOfMemoryError e) {
      return Prepared.unreadable(
          file,
          "%s is more than Penholder can take in: a text without end, or lists within lists."
              .formatted(file));
    } catch (RuntimeException e) {
      // A reader must never do this; if one does, the other files are none the worse.
      return Prepared.unreadable(
          file,
          "%s failed in a way that nobody foresaw: %s. Please keep the file, and report it."
              .formatted(file, e));
    }
  }

  private static int mostBytes(Path file) {
    return SourceKind.of(file).map(SourceKind::mostBytes).orElse(SourceKind.MOST_BYTES);
  }
}
