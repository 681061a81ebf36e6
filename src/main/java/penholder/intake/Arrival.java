package penholder.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.report.Finding;
import penholder.report.Severity;
import penholder.store.Walk;

/**
 * A file that was named or found in a folder that was named.
 *
 * @param path where it is
 * @param passedOver what is said of it, where it is not even looked at
 */
record Arrival(Path path, Optional<Imported> passedOver) {
  private static final Pattern ENDING = Pattern.compile(".*(\\.[a-z0-9]{1,8})");

  /** A file stands for itself, a folder for the files in it to any depth. */
  static List<Arrival> of(Path named) {
    return Files.isDirectory(named)
        ? Walk.through(named).stream().map(Arrival::of).toList()
        : List.of(new Arrival(named, Optional.empty()));
  }

  /**
   * Whether a file says of itself that it issues a text again, as those of the United Nations do.
   */
  static boolean isReissue(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).contains("reissue");
  }

  private static Arrival of(Walk.Met met) {
    return switch (met.kind()) {
      case FILE ->
          SourceKind.of(met.path()).isPresent()
              ? new Arrival(met.path(), Optional.empty())
              : passed(
                  met,
                  "other kind of file" + ending(met.path()),
                  "Passed over: only .md, .txt, .docx and .xml files can hold a resolution.");
      case LINK ->
          passed(met, "symbolic link", "Passed over: symbolic links in a folder are not followed.");
      case NO_FILE -> passed(met, "pipe or device", "Passed over: it is a pipe or a device.");
      case CLOSED_FOLDER -> {
        String why = "The folder %s cannot be read: %s.".formatted(met.path(), met.reason());
        Finding finding = new Finding(Severity.ERROR, "folder", why, Optional.empty());
        yield new Arrival(
            met.path(),
            Optional.of(Imported.refused(met.path(), Imported.Outcome.NO_FILE, List.of(finding))));
      }
    };
  }

  private static Arrival passed(Walk.Met met, String rule, String why) {
    Finding finding = new Finding(Severity.NOTE, rule, why, Optional.empty());
    return new Arrival(
        met.path(),
        Optional.of(Imported.refused(met.path(), Imported.Outcome.PASSED_OVER, List.of(finding))));
  }

  /** ": .pdf", so that files of one kind are counted together. */
  private static String ending(Path file) {
    Matcher ending = ENDING.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT));
    return ending.matches() ? ": " + ending.group(1) : "";
  }
}
