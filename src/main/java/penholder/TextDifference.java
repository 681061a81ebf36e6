package penholder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import penholder.compare.Comparison;
import penholder.compare.Kind;
import penholder.compare.Tally;
import penholder.corpus.MarkdownWriter;
import penholder.model.Resolution;
import penholder.write.Compared;
import penholder.write.Origins;
import penholder.write.TextName;

/**
 * How a text that was to be imported differs from the one that is here.
 *
 * @param oldName what the one that is here is called
 * @param tally the paragraphs in figures
 * @param changes the first changed paragraphs, a line each
 * @param facts the names of the facts at the top that differ, as they stand in the corpus
 */
public record TextDifference(
    String oldName, Tally tally, List<String> changes, List<String> facts) {
  private static final int MOST_CHANGES = 3;

  public TextDifference {
    changes = List.copyOf(changes);
    facts = List.copyOf(facts);
  }

  static TextDifference of(Resolution here, Resolution fresh) {
    Comparison comparison = Comparison.of(here, fresh);
    String name = TextName.of(here.header());
    Compared compared =
        new Compared(comparison, name, TextName.of(fresh.header()), Origins.UNKNOWN, List.of());
    return new TextDifference(
        name, comparison.tally(), compared.changes(MOST_CHANGES), facts(here, fresh));
  }

  /** How many paragraphs have changed, beyond those that are shown. */
  public int more() {
    int all = tally.paragraphs().values().stream().mapToInt(n -> n).sum();
    return all - tally.of(Kind.KEPT) - changes.size();
  }

  private static List<String> facts(Resolution here, Resolution fresh) {
    List<String> old = facts(here);
    List<String> now = facts(fresh);
    Set<String> differing = new LinkedHashSet<>();
    List<String> all = new ArrayList<>(old);
    all.addAll(now);
    for (String line : all) {
      if (!old.contains(line) || !now.contains(line)) {
        name(line).ifPresent(differing::add);
      }
    }
    return List.copyOf(differing);
  }

  /** The lines "name: value" at the top of its file. */
  private static List<String> facts(Resolution text) {
    return MarkdownWriter.write(text)
        .lines()
        .skip(1)
        .takeWhile(line -> !line.equals("---"))
        .toList();
  }

  private static Optional<String> name(String line) {
    int colon = line.indexOf(':');
    return colon > 0 ? Optional.of(line.substring(0, colon).strip()) : Optional.empty();
  }
}
