package penholder.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import penholder.report.Refusal;

/**
 * The states that a file went through, whole and byte for byte, in a hidden folder beside it:
 * {@code .history/draft.md/} holds each state under its fingerprint, and {@value #STEPS} says in
 * which order they came. What a person did to the file between two commands is a state too.
 */
public final class History {
  /** What a state is called that a person made. */
  public static final String BY_HAND = "edited by hand";

  private static final String FOLDER = ".history";
  private static final String STEPS = "steps";
  private static final String HERE = "* ";
  private static final String THERE = "  ";

  private final Path file;
  private final Path folder;
  private final List<Step> steps = new ArrayList<>();
  private int here = -1;

  /**
   * A state of the file.
   *
   * @param print its fingerprint
   * @param made what made it: "swap OP12 71/255:OP11", {@value #BY_HAND}; nothing for the first
   */
  private record Step(String print, String made) {}

  /**
   * The history of a file as it is on disk, with the file as it stands now for its latest state.
   *
   * @param file must exist
   */
  public History(Path file) {
    this(file, BY_HAND);
  }

  private History(Path file, String made) {
    this.file = file;
    this.folder = file.resolveSibling(FOLDER).resolve(file.getFileName());
    load();
    byte[] now = Disk.read(file);
    if (here < 0 || !steps.get(here).print().equals(Fingerprint.of(now))) {
      keep();
      add(now, here < 0 ? "" : made);
    }
  }

  /**
   * Keeps a file that the program has just written as the state that every later one can be taken
   * back to: what a person does to it first can be undone too.
   *
   * @param made what made it, for a file that has a history already
   */
  public static void begin(Path file, String made) {
    new History(file, made).save();
  }

  private void load() {
    Path path = folder.resolve(STEPS);
    if (!Files.isRegularFile(path)) {
      return;
    }
    for (String line : new String(Disk.read(path), StandardCharsets.UTF_8).split("\n")) {
      String[] parts =
          line.length() < HERE.length() ? new String[0] : line.substring(2).split(" ", 2);
      if (parts.length > 0 && Files.isRegularFile(state(parts[0]))) {
        here = line.startsWith(HERE) ? steps.size() : here;
        steps.add(new Step(parts[0], parts.length > 1 ? parts[1] : ""));
      }
    }
    here = Math.max(here, steps.isEmpty() ? -1 : 0);
  }

  /** Edits by hand that were undone: what is done now would leave no way back to them. */
  private Optional<Path> keep() {
    for (int at = steps.size() - 1; at > here; at--) {
      if (steps.get(at).made().equals(BY_HAND)) {
        Path kept = file.resolveSibling(OutputFolder.freeName(file));
        Disk.write(kept, bytes(at));
        return Optional.of(kept);
      }
    }
    return Optional.empty();
  }

  private void add(byte[] bytes, String made) {
    steps.subList(here + 1, steps.size()).clear();
    steps.add(new Step(Fingerprint.of(bytes), made));
    here = steps.size() - 1;
    Path state = state(steps.get(here).print());
    if (!Files.isRegularFile(state)) {
      Disk.write(state, bytes);
    }
  }

  /**
   * Writes a new state into the file.
   *
   * @param made what made it
   * @return the file that keeps edits made by hand that were undone before and that no step leads
   *     to any more, if there are such
   */
  public Optional<Path> write(byte[] bytes, String made) {
    Optional<Path> kept = keep();
    add(bytes, made);
    // First the history, then the file: a stop in between looks like an edit by hand.
    save();
    Disk.write(file, bytes);
    return kept;
  }

  /** What the last step was that can be undone; empty if the file is as it was at first. */
  public Optional<String> undoable() {
    return here > 0 ? Optional.of(steps.get(here).made()) : Optional.empty();
  }

  /** What can be done again; empty if nothing was undone. */
  public Optional<String> redoable() {
    return here + 1 < steps.size() ? Optional.of(steps.get(here + 1).made()) : Optional.empty();
  }

  /** How many steps can be undone. */
  public int stepsBack() {
    return here;
  }

  /** How many steps can be done again. */
  public int stepsForward() {
    return steps.size() - 1 - here;
  }

  /** Which way to go in the history. */
  public enum Side {
    /** Towards the first state. */
    BACK,
    /** Towards the latest state. */
    FORWARD
  }

  private byte[] bytes(int step) {
    return Disk.read(state(steps.get(step).print()));
  }

  /**
   * Goes one step, and writes the file as it was there.
   *
   * @return what was undone or done again
   * @throws Refusal (wrong use) if there is no such step
   */
  public String go(Side side) {
    Optional<String> made = side == Side.BACK ? undoable() : redoable();
    if (made.isEmpty()) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          side == Side.BACK
              ? "There is nothing to undo: no earlier state of %s is kept.".formatted(file)
              : "There is nothing to do again: nothing was undone in %s, or it was edited since."
                  .formatted(file));
    }
    here += side == Side.BACK ? -1 : 1;
    save();
    Disk.write(file, bytes(here));
    return made.get();
  }

  private void save() {
    StringBuilder lines = new StringBuilder();
    for (int at = 0; at < steps.size(); at++) {
      Step step = steps.get(at);
      lines.append(at == here ? HERE : THERE).append(step.print()).append(' ').append(step.made());
      lines.append('\n');
    }
    Disk.write(folder.resolve(STEPS), lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Path state(String print) {
    return folder.resolve(print);
  }
}
