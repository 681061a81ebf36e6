package penholder.checking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import penholder.check.Passage;
import penholder.check.book.Mending;
import penholder.check.book.RuleBook;
import penholder.draft.edit.DraftFile;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Places;
import penholder.model.Resolution;
import penholder.report.Refusal;
import penholder.shelf.Shelf;
import penholder.shelf.SourceFile;
import penholder.store.Held;
import penholder.store.History;
import penholder.texts.NamedText;
import penholder.texts.Texts;

/** Makes the repairs that are certain in the files of drafts. */
public final class Fixing {
  /** What the history of a draft calls it. */
  private static final String COMMAND = "check --fix";

  /** A repair may bring another to light; none is known to need a third round. */
  private static final int ROUNDS = 5;

  private final Texts texts;
  private final Checking checking;
  private final boolean dryRun;

  /** Makes repairs, or only says which it would make. */
  public Fixing(Texts texts, Checking checking, boolean dryRun) {
    this.texts = texts;
    this.checking = checking;
    this.dryRun = dryRun;
  }

  /**
   * Repairs drafts, and remembers in the history of each what it was; a dry run leaves no trace.
   *
   * @throws Refusal (wrong use) if one of the texts is adopted, or is no Markdown file; then none
   *     is touched
   */
  public List<Fixed> fix(List<NamedText> drafts) {
    List<Path> files = drafts.stream().map(Fixing::file).toList();
    return files.stream()
        .map(file -> dryRun ? fix(file) : Held.alone(file, () -> fix(file)))
        .toList();
  }

  private static Path file(NamedText named) {
    if (!named.isDraft()) {
      String name = named.shown().isEmpty() ? named.stem().replace('-', '/') : named.shown();
      throw wrongUse(
          "%s is an adopted text: it stays as it was adopted. Only drafts are repaired; to make one: penholder draft."
              .formatted(name));
    }
    return named
        .file()
        .filter(file -> file.toString().endsWith(Shelf.MARKDOWN))
        .orElseThrow(
            () ->
                wrongUse(
                    "%s is no Markdown file, and only a draft in Markdown is repaired. To make one of it: penholder import %s"
                        .formatted(named.shown(), named.shown())));
  }

  private Fixed fix(Path file) {
    NamedText named = texts.named(file.toString());
    Resolution before = named.text();
    List<RuleBook.Found> done = new ArrayList<>();
    Resolution after = before;
    boolean more = true;
    List<Fixed.Left> left = List.of();
    for (int round = 0; round < ROUNDS && more; round++) {
      Repairable repairable = checking.repairable(after);
      left = repairable.left();
      Mending.Mended mended = Mending.of(after, repairable.found());
      more = !mended.text().equals(after);
      after = mended.text();
      done.addAll(mended.done());
    }
    List<Fixed.Repaired> repaired = repaired(before, after, done);
    if (dryRun || after.equals(before)) {
      return new Fixed(file, repaired, left, false, Optional.empty());
    }
    String text = DraftFile.with(SourceFile.text(file), before, after);
    Optional<Path> kept = new History(file).write(text.getBytes(StandardCharsets.UTF_8), COMMAND);
    return new Fixed(file, repaired, left, true, kept);
  }

  private static List<Fixed.Repaired> repaired(
      Resolution before, Resolution after, List<RuleBook.Found> done) {
    List<Fixed.Repaired> repaired = new ArrayList<>();
    List<Places.Placed> old = Places.of(before).row();
    List<Places.Placed> fresh = Places.of(after).row();
    for (int at = 0; at < old.size(); at++) {
      String label = fresh.get(at).place().label();
      List<String> was = pieces(old.get(at).clause().text());
      List<String> is = pieces(fresh.get(at).clause().text());
      for (int piece = 0; piece < Math.max(was.size(), is.size()); piece++) {
        String one = piece < was.size() ? was.get(piece) : "";
        String other = piece < is.size() ? is.get(piece) : "";
        if (!one.equals(other)) {
          String name = piece == 0 ? label : label + ", its note " + piece;
          repaired.add(new Fixed.Repaired(name, one, other, rules(name, label, done)));
        }
      }
    }
    return repaired;
  }

  /** The words of the paragraph with a sign for each note, and those of each note. */
  private static List<String> pieces(List<Inline> text) {
    StringBuilder words = new StringBuilder();
    List<String> notes = new ArrayList<>();
    for (Inline inline : text) {
      if (inline instanceof Note note) {
        words.append("[^]");
        notes.add(note.words());
      } else {
        words.append(Inline.words(List.of(inline)));
      }
    }
    notes.add(0, words.toString());
    return notes;
  }

  /** The rules that spoke of a piece; where none did, those that spoke of its paragraph. */
  private static List<String> rules(String piece, String paragraph, List<RuleBook.Found> done) {
    return Stream.<Predicate<Passage>>of(
            passage -> passage.label().equals(piece),
            passage -> passage.place().label().equals(paragraph))
        .map(
            meant ->
                done.stream()
                    .filter(one -> meant.test(one.deviation().passage()))
                    .map(one -> one.rule().id())
                    .distinct()
                    .toList())
        .filter(rules -> !rules.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Refusal wrongUse(String message) {
    return new Refusal(Refusal.Kind.WRONG_USE, message);
  }
}
