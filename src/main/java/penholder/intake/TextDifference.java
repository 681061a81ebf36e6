package penholder.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param name what the text that is here is called: "resolution 75/15"
 * @param here the text that is here, as {@code penholder compare} takes it
 * @param file the one that was to be imported, as {@code penholder compare} takes it
 * @param tally the paragraphs in figures
 * @param changes the first changed paragraphs, a line each
 * @param facts the names of the facts at the top that differ, as they stand in the corpus
 */
public record TextDifference(
    String name, String here, String file, Tally tally, List<String> changes, List<String> facts) {
  private static final int MOST_CHANGES = 3;

  public TextDifference {
    changes = List.copyOf(changes);
    facts = List.copyOf(facts);
  }

  static TextDifference of(String shown, Resolution here, String file, Resolution fresh) {
    Comparison comparison = Comparison.of(here, fresh);
    Compared compared =
        new Compared(
            comparison,
            TextName.of(here.header()),
            TextName.of(fresh.header()),
            Origins.UNKNOWN,
            List.of());
    return new TextDifference(
        TextName.of(here.header()),
        shown,
        file,
        comparison.tally(),
        compared.changes(MOST_CHANGES),
        differing(facts(here), facts(fresh)));
  }

  /** How many changes there are beyond those that are shown. */
  public int more() {
    return tally.all() - tally.of(Kind.KEPT) - changes.size();
  }

  private static List<String> differing(List<String> here, List<String> fresh) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(here.stream(), fresh.stream())
        .filter(line -> !here.contains(line) || !fresh.contains(line))
        .filter(line -> line.indexOf(':') > 0)
        .forEach(line -> names.add(line.substring(0, line.indexOf(':')).strip()));
    return List.copyOf(names);
  }

  /** The lines "name: value" at the top of its file. */
  private static List<String> facts(Resolution text) {
    return MarkdownWriter.write(text)
        .lines()
        .skip(1)
        .takeWhile(line -> !line.equals("---"))
        .toList();
  }
}
