package penholder.read.docx;

import java.util.Optional;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Severity;

/** A file cannot be read; reading ends, and the finding is the whole answer. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  private Unreadable(Finding finding) {
    super(finding.message());
    this.finding = finding;
  }

  /** For a file as a whole. */
  Unreadable(String rule, String message) {
    this(new Finding(Severity.ERROR, rule, message, Optional.empty()));
  }

  /** For a place in one of its parts. */
  Unreadable(String rule, String message, Place place) {
    this(Finding.error(rule, message, place));
  }

  Finding finding() {
    return finding;
  }
}
