package penholder.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.corpus.MarkdownReader;
import penholder.draft.Facts;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.shelf.FolderName;
import penholder.shelf.Shelf;
import penholder.shelf.SourceFile;
import penholder.store.Disk;
import penholder.style.FairCopy;

/**
 * Where the drafts of the workspace are: a folder for each session, and in it one for each series.
 */
public final class Drafts {
  private final Path out;

  /**
   * The drafts of a workspace.
   *
   * @param out its folder {@code out}, which need not be there yet
   */
  public Drafts(Path out) {
    this.out = out;
  }

  /**
   * The file of a draft that came back: the one that has its title, if there is one; else a new
   * one, in the folder of the session or, where that has another draft, in one of its own.
   */
  public Path placeOf(Header header) {
    Path session = out.resolve(String.valueOf(header.session().number()));
    Path usual = session.resolve(NamedText.DRAFT + Shelf.MARKDOWN);
    List<Path> there = new ArrayList<>(List.of(usual));
    Disk.folders(session).forEach(folder -> there.add(folder.resolve(usual.getFileName())));
    there.removeIf(file -> !Files.isRegularFile(file));
    return there.stream()
        .filter(file -> hasTitle(file, header.title()))
        .findFirst()
        .orElseGet(
            () ->
                there.contains(usual)
                    ? session.resolve(FolderName.of(header.title())).resolve(usual.getFileName())
                    : usual);
  }

  /**
   * A draft that came back, with what a Word file does not say taken from the one that is here:
   * what it was made from, its committee, and the facts that no slot of it shows.
   */
  public static Resolution completed(Resolution returned, Path here) {
    if (!(returned.header().stage() instanceof Draft draft)) {
      return returned;
    }
    return header(here)
        .filter(header -> header.stage() instanceof Draft)
        .map(
            header -> {
              Draft known = (Draft) header.stage();
              Map<String, String> facts = new HashMap<>(known.facts());
              draft.facts().keySet().stream()
                  .filter(name -> draft.fact(name).isPresent())
                  .forEach(name -> facts.put(name, draft.fact(name).get()));
              return returned.with(
                  new Header(
                      returned.header().title(),
                      returned.header().session(),
                      returned.header().agendaTitle().or(header::agendaTitle),
                      new Draft(
                          draft.base().or(known::base),
                          draft.committee().or(known::committee),
                          facts)));
            })
        .orElse(returned);
  }

  /** A text as Word shows it: a draft with its facts in their slots, in fair copy. */
  public static Resolution shown(Resolution text) {
    return text.header().stage() instanceof Draft ? FairCopy.of(Facts.fill(text)) : text;
  }

  private static boolean hasTitle(Path draft, String title) {
    return header(draft).filter(header -> header.title().equals(title)).isPresent();
  }

  private static Optional<Header> header(Path draft) {
    return Files.isRegularFile(draft)
        ? MarkdownReader.read(SourceFile.text(draft)).value().map(Resolution::header)
        : Optional.empty();
  }
}
