package penholder.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import penholder.model.Adopted;
import penholder.model.Resolution;
import penholder.read.ManuscriptReader;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.report.Severity;

/**
 * Reads a resolution, adopted or a draft, from a Word file: one of ours, one that came back edited,
 * or one in the template of the United Nations.
 */
public final class WordReader {
  private static final Pattern NAMED =
      Pattern.compile("(?is).*\\.(docx|docm|dotx|dotm|doc|dot|rtf|odt|pages|pdf)");

  private WordReader() {}

  /**
   * Whether a file is meant as a document of a word processor, by its content or by its name. Of
   * those that are no Word file {@link #read} says what to do.
   */
  public static boolean isFor(byte[] file, String name) {
    return ForeignFile.isDocument(file) || NAMED.matcher(name).matches();
  }

  /** The rule of the finding that counts the tracked changes of a file. */
  public static final String TRACKED_CHANGES = "tracked changes";

  /**
   * The resolution in a Word file (.docx).
   *
   * <p>Its facts come from the masthead, whether that stands in a header or in the text, and from
   * the lines above the text. Numbers, typed or automatic, only tell the parts of the text; notes
   * stand in full where Word refers to them, also where <i>Ibid.</i> is printed (R-FN-6).
   *
   * @param file the bytes of the file
   * @param name the file as the user named it. The places of findings count paragraphs as lines
   * @param side how tracked changes are decided
   * @return the resolution, with notes for all that was dropped or repaired, and one that counts
   *     the tracked changes; or the errors, for a file that cannot be read ({@link
   *     TrackedText#read}) or a text that is no resolution
   */
  public static Reported<Resolution> read(byte[] file, String name, Side side) {
    Reported<TrackedText> read = TrackedText.read(file, name);
    if (read.value().isEmpty()) {
      return Reported.refused(read.findings());
    }
    TrackedText tracked = read.value().get();
    long changes =
        tracked.changes().stream().filter(change -> change.kind() != Change.Kind.COMMENTED).count();
    WordLines masthead = new WordLines();
    masthead.add(tracked.headers(side), tracked.lists());
    Secretariat.lines(tracked).forEach(masthead::add);
    WordLines titles = new WordLines();
    Secretariat.title(tracked).ifPresent(titles::add);
    WordLines lines = new WordLines();
    lines.add(tracked.decided(side).paragraphs(), tracked.lists());
    if (changes > 0) {
      lines.edited();
    }
    Reported<Resolution> resolution =
        ManuscriptReader.read(
            masthead.text(name + ", headers"),
            titles.text(name + ", variables"),
            lines.text(name),
            lines.notes(name + ", notes"));
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.addAll(resolution.findings());
    if (changes > 0) {
      findings.add(said(changes, name, side));
    }
    return new Reported<>(
        resolution.value().map(found -> Secretariat.withJob(found, tracked)), findings);
  }

  /**
   * The same for a text that is to be kept: a warning says so where the words of an adopted text
   * are those after tracked changes, which nobody adopted.
   */
  public static Reported<Resolution> readToKeep(byte[] file, String name, Side side) {
    Reported<Resolution> read = read(file, name, side);
    boolean adopted =
        read.value().filter(found -> found.header().stage() instanceof Adopted).isPresent();
    return adopted && side == Side.ACCEPTED
        ? new Reported<>(read.value(), read.findings().stream().map(WordReader::doubted).toList())
        : read;
  }

  private static Finding doubted(Finding finding) {
    return finding.rule().equals(TRACKED_CHANGES)
        ? new Finding(
            Severity.WARNING,
            TRACKED_CHANGES,
            finding.message()
                + " An adopted text is kept as it was adopted: if the changes are a proposal for"
                + " another text, import it with --rejected.",
            finding.place())
        : finding;
  }

  private static Finding said(long changes, String name, Side side) {
    String form =
        side == Side.ACCEPTED
            ? "%s holds %d tracked change%s, read as accepted; import and compare read the text before %s with --rejected."
            : "%s holds %d tracked change%s, read as rejected; without --rejected, the text after %s is read.";
    String message =
        form.formatted(name, changes, changes == 1 ? "" : "s", changes == 1 ? "it" : "them");
    return new Finding(Severity.NOTE, TRACKED_CHANGES, message, Optional.empty());
  }
}
