package penholder.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import penholder.report.Refusal;
import penholder.shelf.Shelf;
import penholder.shelf.SourceFile;
import penholder.store.Disk;

/** The draft that is meant where nobody says which. */
public final class CurrentDraft {
  private static final String SESSION = "[1-9]\\d{0,2}";

  private CurrentDraft() {}

  /**
   * The draft that a user works on.
   *
   * @param out where drafts are
   * @param texts finds the texts that are named
   * @param asked what {@code --draft} names: a file, or what else {@link Texts#named} takes;
   *     without it the draft of the latest session that has one, {@code out/81/draft.md}
   * @return the draft, with its {@linkplain NamedText#file() file}
   * @throws Refusal if there is none, if there are several to choose from, if the text that is
   *     named is no draft, or if it cannot be read
   */
  public static NamedText of(Path out, Texts texts, Optional<String> asked) {
    NamedText named = texts.named(asked.orElseGet(() -> file(out).toString()));
    if (!named.isDraft()) {
      throw wrongUse("%s is no draft but an adopted text.".formatted(asked.orElse(named.shown())));
    }
    return named;
  }

  /** The draft of the latest session; where a session has only drafts of several series, theirs. */
  private static Path file(Path out) {
    List<Path> sessions =
        Disk.folders(out).stream()
            .filter(folder -> folder.getFileName().toString().matches(SESSION))
            .sorted(Comparator.comparing(CurrentDraft::session).reversed())
            .toList();
    for (Path session : sessions) {
      List<Path> drafts = drafts(session);
      if (drafts.size() == 1) {
        return drafts.get(0);
      }
      if (drafts.size() > 1) {
        throw wrongUse(
            "The latest session has %d drafts: %s. Say which with --draft FILE."
                .formatted(
                    drafts.size(),
                    String.join(", ", drafts.stream().map(Path::toString).toList())));
      }
    }
    throw wrongUse(
        "There is no draft in %s. To make one: penholder draft. Or name one: --draft FILE."
            .formatted(SourceFile.shown(out)));
  }

  private static int session(Path folder) {
    return Integer.parseInt(folder.getFileName().toString());
  }

  /** The one in the folder of the session; only without it those in folders of their own. */
  private static List<Path> drafts(Path session) {
    Path usual = session.resolve(NamedText.DRAFT + Shelf.MARKDOWN);
    if (Files.isRegularFile(usual)) {
      return List.of(SourceFile.shown(usual));
    }
    List<Path> drafts = new ArrayList<>();
    for (Path folder : Disk.folders(session)) {
      Path draft = folder.resolve(usual.getFileName());
      if (Files.isRegularFile(draft)) {
        drafts.add(SourceFile.shown(draft));
      }
    }
    return drafts;
  }

  private static Refusal wrongUse(String message) {
    return new Refusal(Refusal.Kind.WRONG_USE, message);
  }
}
