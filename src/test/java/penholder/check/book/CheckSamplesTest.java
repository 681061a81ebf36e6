package penholder.check.book;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import penholder.check.CheckedText;
import penholder.check.Surroundings;
import penholder.model.Resolution;
import penholder.read.akn.AknReader;
import penholder.report.Reported;
import penholder.report.Severity;

/**
 * How often each rule speaks on texts that the United Nations' own editors have edited: {@code mvn
 * test -Dtest=CheckSamplesTest}; with {@code -Dpenholder.rule=R-CH-1} every finding of one rule.
 */
class CheckSamplesTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("penholder.samples", "../shared/samples")).resolve("akn");
  private static final int DEAREST = 12;

  /** Other processes share the clock, but not the time of this thread. */
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private static final String RULE = System.getProperty("penholder.rule", "");

  @Test
  void adoptedTextsGiveFewFindings() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES), "no samples in " + SAMPLES);
    Map<String, Integer> counts = new TreeMap<>();
    Map<Severity, Integer> bySeverity = new TreeMap<>();
    Map<String, Long> nanos = new TreeMap<>();
    int texts = 0;
    for (Path file : files()) {
      String name = file.getFileName().toString();
      for (Reported<Resolution> one : AknReader.read(Files.readAllBytes(file), name)) {
        texts++;
        CheckedText text = new CheckedText(one.value().orElseThrow(), Surroundings.none());
        for (RuleBook.Entry entry : RuleBook.usual().entries()) {
          long start = PROCESSOR.getCurrentThreadCpuTime();
          entry.rule().in(text);
          nanos.merge(entry.rule().id(), PROCESSOR.getCurrentThreadCpuTime() - start, Long::sum);
        }
        for (RuleBook.Found found : RuleBook.usual().check(text)) {
          counts.merge(found.severity().word() + " " + found.rule().id(), 1, Integer::sum);
          bySeverity.merge(found.severity(), 1, Integer::sum);
          if (found.rule().id().equals(RULE)) {
            System.out.println(shown(name, found));
          }
        }
      }
    }
    counts.forEach((rule, count) -> System.out.printf("%6d %s%n", count, rule));
    nanos.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(DEAREST)
        .forEach(one -> System.out.printf("%6d ms %s%n", one.getValue() / 1_000_000, one.getKey()));
    for (Severity severity : bySeverity.keySet()) {
      System.out.printf(
          "%ss: %.3f for each of %d resolutions%n",
          severity.word(), (double) bySeverity.get(severity) / texts, texts);
    }
  }

  private static String shown(String name, RuleBook.Found found) {
    String words = found.deviation().passage().words();
    int start = found.deviation().start();
    int end = found.deviation().end();
    return "%s %s: %s[%s]%s | %s"
        .formatted(
            name.replaceFirst("-.*", ""),
            found.deviation().passage().label(),
            words.substring(Math.max(0, start - 60), start),
            words.substring(start, end),
            words.substring(end, Math.min(words.length(), end + 40)),
            found.deviation().message());
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> tree = Files.walk(SAMPLES)) {
      return tree.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }
}
