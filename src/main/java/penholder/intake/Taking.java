package penholder.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import penholder.corpus.MarkdownReader;
import penholder.corpus.MarkdownWriter;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.read.Decoding;
import penholder.report.Finding;
import penholder.report.Refusal;
import penholder.report.Severity;
import penholder.shelf.Shelf;
import penholder.shelf.SourceFile;
import penholder.store.Disk;
import penholder.store.Existing;
import penholder.store.Ledger;
import penholder.texts.Drafts;
import penholder.texts.FilePart;

/**
 * Puts texts where they belong, one after the other, and knows what it has put there: adopted texts
 * into the corpus, drafts that came back to the drafts of their session.
 */
final class Taking {
  private static final Set<Imported.Outcome> HERE =
      EnumSet.of(Imported.Outcome.NEW, Imported.Outcome.UNCHANGED, Imported.Outcome.REPLACED);

  private final Shelf shelf;
  private final Ledger ledger;
  private final Existing existing;
  private final Drafts drafts;
  private final Map<Path, Path> taken = new HashMap<>();
  private Map<ResolutionSymbol, Path> places;
  private Map<String, Path> registers;

  Taking(Shelf shelf, Drafts drafts, Ledger ledger, Existing existing) {
    this.shelf = shelf;
    this.drafts = drafts;
    this.ledger = ledger;
    this.existing = existing;
  }

  /** Takes in the texts of a file; what became of each. */
  List<Imported> take(Prepared prepared) {
    if (!prepared.made().isEmpty()) {
      return prepared.made().stream().map(made -> known(prepared.file(), made)).toList();
    }
    if (prepared.texts().stream().allMatch(text -> text.fresh().isEmpty())) {
      return prepared.texts().stream()
          .map(text -> refused(prepared.file(), text.findings()))
          .toList();
    }
    List<Imported> all = new ArrayList<>();
    // Another process that looked and wrote in between would have its text written over.
    ledger.alone(
        () -> {
          prepared.texts().forEach(text -> all.add(take(prepared, text)));
          boolean whole = all.stream().allMatch(one -> HERE.contains(one.outcome()));
          if (whole) {
            ledger.add(
                prepared.key(), all.stream().flatMap(one -> one.written().stream()).toList());
          }
        });
    return all;
  }

  private Imported known(Path file, Path made) {
    taken.putIfAbsent(key(made), file);
    return new Imported(
        file,
        Imported.Outcome.UNCHANGED,
        Optional.of(SourceFile.shown(made)),
        Optional.empty(),
        List.of());
  }

  private Imported take(Prepared prepared, Prepared.Text text) {
    if (text.fresh().isEmpty()) {
      return refused(prepared.file(), text.findings());
    }
    Prepared.Fresh fresh = text.fresh().get();
    Header header = fresh.resolution().header();
    Path target;
    if (fresh.symbol().isPresent()) {
      target = target(fresh.symbol().get(), header.title());
    } else {
      target = drafts.placeOf(header);
      fresh = Prepared.Fresh.of(Drafts.completed(fresh.resolution(), target));
    }
    List<Finding> findings = new ArrayList<>(text.findings());
    try {
      Imported.Outcome outcome = outcome(target, fresh, prepared.file(), findings);
      if (outcome == Imported.Outcome.NEW || outcome == Imported.Outcome.REPLACED) {
        write(prepared, fresh, target, outcome == Imported.Outcome.REPLACED, findings);
      }
      boolean differs = outcome == Imported.Outcome.DIFFERS;
      return new Imported(
          prepared.file(),
          outcome,
          Optional.of(SourceFile.shown(target)),
          differs ? difference(prepared, fresh, target, findings) : Optional.empty(),
          findings);
    } catch (Refusal refusal) {
      findings.add(
          new Finding(Severity.ERROR, Prepared.FILE, refusal.getMessage(), Optional.empty()));
      return Imported.refused(prepared.file(), Imported.Outcome.NO_FILE, findings);
    } finally {
      taken.putIfAbsent(key(target), prepared.file());
    }
  }

  private static Imported refused(Path file, List<Finding> findings) {
    boolean unreadable = findings.stream().anyMatch(one -> one.rule().equals(Prepared.FILE));
    return Imported.refused(
        file, unreadable ? Imported.Outcome.NO_FILE : Imported.Outcome.REFUSED, findings);
  }

  /** Where the text is, whatever its title was then; else where one of its title belongs. */
  private Path target(ResolutionSymbol symbol, String title) {
    if (places == null) {
      places = shelf.places();
      registers = shelf.registers();
    }
    return Optional.ofNullable(places.get(symbol))
        .filter(Files::exists)
        .orElseGet(
            () ->
                Optional.ofNullable(registers.get(title))
                    .orElseGet(() -> shelf.folderFor(title))
                    .resolve(symbol.fileName() + Shelf.MARKDOWN));
  }

  private Imported.Outcome outcome(
      Path target, Prepared.Fresh fresh, Path file, List<Finding> findings) {
    if (!Files.exists(target)) {
      return Imported.Outcome.NEW;
    }
    byte[] there = Disk.read(target);
    if (Arrays.equals(there, fresh.bytes()) || says(target, there, fresh.resolution())) {
      return Imported.Outcome.UNCHANGED;
    }
    Path earlier = taken.get(key(target));
    if (earlier == null) {
      return existing == Existing.LEAVE ? Imported.Outcome.DIFFERS : Imported.Outcome.REPLACED;
    }
    boolean reissued = Arrival.isReissue(earlier) && !Arrival.isReissue(file);
    findings.add(
        told(
            "two files",
            reissued
                ? "%s issues this text again, and counts instead.".formatted(earlier)
                : "%s holds this resolution too, and counts, because it comes first."
                    .formatted(earlier)));
    return reissued ? Imported.Outcome.SUPERSEDED : Imported.Outcome.DIFFERS;
  }

  /** A person may have numbered its paragraphs anew, or written its lines in another way. */
  private static boolean says(Path target, byte[] there, Resolution resolution) {
    return Decoding.text(target.toString(), there)
        .value()
        .flatMap(text -> MarkdownReader.read(text).value())
        .map(text -> MarkdownWriter.write(Drafts.shown(text)))
        .equals(Optional.of(MarkdownWriter.write(Drafts.shown(resolution))));
  }

  private static Optional<TextDifference> difference(
      Prepared prepared, Prepared.Fresh fresh, Path target, List<Finding> findings) {
    String letter = fresh.symbol().map(ResolutionSymbol::letter).orElse("");
    String file = FilePart.named(prepared.file().toString(), letter, prepared.texts().size() == 1);
    String shown =
        fresh
            .symbol()
            .map(ResolutionSymbol::shortForm)
            .orElseGet(() -> SourceFile.shown(target).toString());
    try {
      Resolution here = SourceFile.read(target, MarkdownReader::read);
      return Optional.of(
          TextDifference.of(shown, Drafts.shown(here), file, Drafts.shown(fresh.resolution())));
    } catch (Refusal unreadable) {
      String why = "The text that is here cannot be read: " + unreadable.getMessage();
      findings.add(new Finding(Severity.WARNING, "unreadable here", why, Optional.empty()));
      return Optional.empty();
    }
  }

  private void write(
      Prepared prepared,
      Prepared.Fresh fresh,
      Path target,
      boolean replaces,
      List<Finding> findings) {
    Path folder = target.getParent();
    if (fresh.symbol().isPresent() && !prepared.markdown()) {
      keepSource(
          folder.resolve("sources"), prepared.file().getFileName().toString(), prepared.bytes());
    }
    if (replaces) {
      Path kept = freeName(folder, target.getFileName() + ".kept-", "");
      Disk.write(kept, Disk.read(target));
      findings.add(
          told("kept", "The text that was here is kept as " + SourceFile.shown(kept) + "."));
    }
    Disk.write(target, fresh.bytes());
    fresh.symbol().ifPresent(symbol -> places.put(symbol, target));
  }

  private static Path key(Path target) {
    return target.toAbsolutePath().normalize();
  }

  private static Finding told(String rule, String message) {
    return new Finding(Severity.NOTE, rule, message, Optional.empty());
  }

  /** The source as it was received, under its own name or, if another has that, one like it. */
  private static void keepSource(Path sources, String name, byte[] bytes) {
    Path original = sources.resolve(name);
    boolean taken = Files.exists(original);
    if (taken && Arrays.equals(Disk.read(original), bytes)) {
      return;
    }
    int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
    Path free =
        taken ? freeName(sources, name.substring(0, dot) + "-", name.substring(dot)) : original;
    Disk.write(free, bytes);
  }

  private static Path freeName(Path folder, String before, String after) {
    int n = 1;
    while (Files.exists(folder.resolve(before + n + after))) {
      n++;
    }
    return folder.resolve(before + n + after);
  }
}
