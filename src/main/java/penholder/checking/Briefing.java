package penholder.checking;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import penholder.brief.Brief;
import penholder.brief.Report;
import penholder.read.Decoding;
import penholder.read.docx.TrackedText;
import penholder.read.docx.WordReader;
import penholder.report.Refusal;
import penholder.report.Source;
import penholder.shelf.Shelf;
import penholder.shelf.SourceFile;
import penholder.store.Disk;
import penholder.texts.NamedText;
import penholder.texts.Texts;
import penholder.write.TextName;

/** Reads articles and statements from files, for a brief. */
public final class Briefing {
  private final Texts texts;
  private final Shelf shelf;
  private final Path home;

  /**
   * @param home where a file is looked for that is not where the user is
   */
  public Briefing(Texts texts, Shelf shelf, Path home) {
    this.texts = texts;
    this.shelf = shelf;
    this.home = home;
  }

  /**
   * What the articles of an order name that bears on a text.
   *
   * @throws Refusal if an article is missing or cannot be read
   */
  public Briefed brief(BriefOrder order, NamedText against) {
    List<Report> reports = order.files().stream().map(this::report).toList();
    String name =
        against.shown().isEmpty() ? TextName.of(against.text().header()) : against.shown();
    return new Briefed(name, reports.size(), Brief.of(reports, against.text(), shelf.library()));
  }

  private Report report(String file) {
    Path here = Path.of(file);
    Path path = Files.exists(here) ? here : home.resolve(file);
    Path shown = SourceFile.shown(path);
    if (Files.isDirectory(path)) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "%s is a folder. Name the files in it: penholder brief FILE...".formatted(shown));
    }
    if (!Files.isRegularFile(path)) {
      throw new Refusal(Refusal.Kind.FILE, "There is no file %s.".formatted(shown));
    }
    byte[] bytes = Disk.read(shown);
    if (WordReader.isFor(bytes, shown.toString())) {
      TrackedText text =
          SourceFile.value(TrackedText.read(bytes, shown.toString()), new ArrayList<>());
      return Report.of(shown.toString(), text.accepted().words());
    }
    Source source = SourceFile.value(Decoding.text(shown.toString(), bytes), new ArrayList<>());
    return Report.of(shown.toString(), source.text());
  }
}
