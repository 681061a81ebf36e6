package penholder.read.akn;

import penholder.report.Finding;

/** A file that cannot be read at all, with what the user is told. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Finding finding;

  Unreadable(Finding finding) {
    super(finding.message());
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }
}
