package penholder.report;

import java.util.List;
import java.util.Optional;

/**
 * What a reader gives back: a value if there is one, and everything it has to say.
 *
 * @param <T> what was read
 * @param value empty when the findings hold an error
 * @param findings in the order of the text
 */
public record Reported<T>(Optional<T> value, List<Finding> findings) {
  public Reported {
    findings = List.copyOf(findings);
  }

  /** A value with what is to be said of it; none if one of the findings is an error. */
  public static <T> Reported<T> of(T value, List<Finding> findings) {
    return hasError(findings) ? refused(findings) : new Reported<>(Optional.of(value), findings);
  }

  /** No value. */
  public static <T> Reported<T> refused(List<Finding> findings) {
    return new Reported<>(Optional.empty(), findings);
  }

  /** No value, for one reason. */
  public static <T> Reported<T> refused(Finding finding) {
    return refused(List.of(finding));
  }

  /** Whether one of the findings is an error. */
  public static boolean hasError(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
