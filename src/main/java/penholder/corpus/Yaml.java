package penholder.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Reported;
import penholder.report.Source;

/**
 * YAML with places: a text becomes {@link Fields}, or a finding that says where it is malformed.
 */
final class Yaml {
  private static final String RULE = "YAML";
  private static final LoadSettings LOAD =
      LoadSettings.builder().setAllowDuplicateKeys(false).build();
  private static final Dump DUMP =
      new Dump(DumpSettings.builder().setWidth(Integer.MAX_VALUE).setSplitLines(false).build());

  private static final Dump QUOTING =
      new Dump(
          DumpSettings.builder()
              .setWidth(Integer.MAX_VALUE)
              .setSplitLines(false)
              .setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED)
              .build());

  /** The names of States and titles, but no word that means something in YAML ("No"). */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?!(?i:null|true|false|yes|no|on|off|[yn])$)[A-Z](?:[a-zA-Z0-9À-ɏ(),’ /.-]*[a-zA-Z0-9)])?");

  private static final Pattern ITEM = Pattern.compile("[\\p{L}0-9/. ()'’-]+");

  /** What the library only puts quotes around: plain words with commas, colons and the like. */
  private static final Pattern QUOTED = Pattern.compile("(?=.*[,:;&])[A-Za-z0-9/.()’,:;& -]+");

  private Yaml() {}

  /**
   * The fields of some lines of a source.
   *
   * @param firstLine the first line of the YAML, from 1
   * @param lastLine the last one
   */
  static Reported<Fields> parse(Source source, int firstLine, int lastLine) {
    int end = lastLine < source.lines() ? source.start(lastLine + 1) : source.text().length();
    String yaml = source.text().substring(source.start(firstLine), end);
    Optional<MappingNode> plain = PlainYaml.mapping(yaml);
    if (plain.isPresent()) {
      return Reported.of(new Fields(source, firstLine - 1, plain.get()), List.of());
    }
    try {
      Optional<Node> root = new Compose(LOAD).composeString(yaml);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return Reported.of(new Fields(source, firstLine - 1, mapping), List.of());
      }
      return refuse(
          "There should be lines like \"title: Cooperation between ...\" here.",
          source.at(firstLine, 1));
    } catch (MarkedYamlEngineException e) {
      Place place =
          e.getProblemMark()
              .map(mark -> place(source, firstLine - 1, mark))
              .orElse(source.at(firstLine, 1));
      return refuse(
          "This line, or the one before it, cannot be read (%s). Behind a name stand a colon and a space; a value with a colon, a quotation mark or a bracket in it stands in double quotes; there are no tabs."
              .formatted(e.getProblem()),
          place);
    } catch (YamlEngineException | StackOverflowError e) {
      return refuse(
          "These lines cannot be read: they hold a control character, or lists within lists without"
              + " end.",
          source.at(firstLine, 1));
    }
  }

  static Place place(Source source, int linesBefore, Mark mark) {
    int line = Math.min(mark.getLine() + linesBefore + 1, source.lines());
    return source.at(line, mark.getColumn() + 1);
  }

  /**
   * A value as it is written behind "key: ", in quotes if it needs them. What writes it keeps notes
   * of its own while it works, so that it serves one text at a time.
   */
  static synchronized String scalar(String value) {
    return isPlain(value) ? value : DUMP.dumpToString(value).strip();
  }

  /**
   * Whether a value needs no quotes beyond doubt. To ask the library takes twenty times as long,
   * and the lists of who voted how are long.
   */
  private static boolean isPlain(String value) {
    return PLAIN.matcher(value).matches();
  }

  /** A list in brackets, on one line. */
  static String list(List<String> values) {
    return "[" + String.join(", ", values.stream().map(Yaml::item).toList()) + "]";
  }

  private static synchronized String item(String value) {
    if (QUOTED.matcher(value).matches()) {
      return '"' + value + '"';
    }
    boolean plain = ITEM.matcher(value).matches();
    return plain ? scalar(value) : QUOTING.dumpToString(value).strip();
  }

  private static Reported<Fields> refuse(String message, Place place) {
    return Reported.refused(Finding.error(RULE, message, place));
  }
}
