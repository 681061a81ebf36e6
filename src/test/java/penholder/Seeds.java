package penholder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import penholder.corpus.MarkdownReader;
import penholder.corpus.RegisterReader;
import penholder.corpus.Series;
import penholder.draft.NextDraft;
import penholder.draft.Templates;
import penholder.library.Library;
import penholder.model.Adopted;
import penholder.model.Resolution;
import penholder.model.Session;
import penholder.report.Source;

/**
 * The texts that every checkout has: three resolutions of the series as received, and as imported.
 */
public final class Seeds {
  /** The folder of the series. */
  public static final Path FOLDER = Path.of("corpus", "un-asean");

  /** 67/110 as received. */
  public static final String RECEIVED_67_110 = "000_0f728f0af177e2f4.txt";

  /** 71/255 as received. */
  public static final String RECEIVED_71_255 = "001_1458236bae78ce7e.txt";

  /** 75/15 as received. */
  public static final String RECEIVED_75_15 = "002_144c949c1c3c26c1.txt";

  private Seeds() {}

  /** A source as received. */
  public static Source received(String name) {
    return new Source(name, text(FOLDER.resolve("sources").resolve(name)));
  }

  /** An imported text: "75-15". */
  public static Resolution resolution(String name) {
    Path file = FOLDER.resolve(name + ".md");
    return MarkdownReader.read(new Source(file.toString(), text(file))).value().orElseThrow();
  }

  /** The draft of a session on 75/15, its slots open. */
  public static Resolution draft(int session) {
    Path file = Path.of("templates", Templates.COOPERATION);
    Source template = new Source(file.toString(), text(file));
    Resolution base = resolution("75-15");
    return NextDraft.of(
            register(),
            new Library(List.of(base)),
            new Session(session),
            ((Adopted) base.header().stage()).symbol(),
            Map.of(),
            Map.of(),
            new Templates(Map.of(Templates.COOPERATION, template)))
        .resolution();
  }

  /** The register. */
  public static Series register() {
    Path file = FOLDER.resolve("series.yaml");
    return RegisterReader.read(new Source(file.toString(), text(file))).value().orElseThrow();
  }

  /** The text of a file. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
