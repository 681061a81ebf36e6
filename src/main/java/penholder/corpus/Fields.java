package penholder.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Source;

/**
 * The fields of a YAML mapping, every value with its place. Values are taken as they are written,
 * so that a country called NO stays one. What does not fit is added to the findings, and reads as
 * missing.
 */
final class Fields {
  private final Source source;
  private final int linesBefore;
  private final MappingNode mapping;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Place> keys = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Fields(Source source, int linesBefore, MappingNode mapping) {
    this.source = source;
    this.linesBefore = linesBefore;
    this.mapping = mapping;
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (values.containsKey(key)) {
        refuse("\"%s\" stands here twice.".formatted(key), place(tuple.getKeyNode()));
      }
      values.put(key, tuple.getValueNode());
      keys.put(key, place(tuple.getKeyNode()));
    }
  }

  /** What did not fit so far. */
  List<Finding> findings() {
    return findings;
  }

  /** Where the mapping begins. */
  Place place() {
    return place(mapping);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Refuses every key but these. */
  void allow(List<String> known) {
    keys.forEach(
        (key, place) -> {
          if (!known.contains(key)) {
            refuse(
                "There is no field \"%s\" here; the fields are %s."
                    .formatted(key, String.join(", ", known)),
                place);
          }
        });
  }

  /** A value in words; empty if the key is missing or nothing stands behind it. */
  Optional<String> text(String key) {
    Node node = values.get(key);
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue()).filter(value -> !value.isBlank());
    }
    if (node != null) {
      refuse("\"%s\" is one value, not a list.".formatted(key), place(node));
    }
    return Optional.empty();
  }

  /** A value in words; missing is refused. */
  Optional<String> requiredText(String key) {
    Optional<String> value = text(key);
    if (value.isEmpty()) {
      refuse("\"%s\" is missing.".formatted(key), keys.getOrDefault(key, place()));
    }
    return value;
  }

  /**
   * A value that must have a form.
   *
   * @param form reads it; empty for what has not this form
   * @param example what it looks like, for the refusal
   */
  <T> Optional<T> value(String key, Function<String, Optional<T>> form, String example) {
    Optional<String> written = text(key);
    Optional<T> value = written.flatMap(form);
    if (written.isPresent() && value.isEmpty()) {
      refuseValue(key, written.get(), example);
    }
    return value;
  }

  /** Adds a finding: what is written behind a key cannot be meant. */
  void refuseValue(String key, String written, String example) {
    refuse(
        "\"%s\" cannot be read as \"%s\"; it looks like this: %s".formatted(written, key, example),
        place(values.get(key)));
  }

  /** A list in brackets or dashes, or a single value as a list of one. */
  List<String> list(String key) {
    if (values.get(key) instanceof SequenceNode sequence) {
      List<String> list = new ArrayList<>();
      for (Node node : sequence.getValue()) {
        if (node instanceof ScalarNode scalar) {
          list.add(scalar.getValue());
        } else {
          refuse("\"%s\" is a list of single values.".formatted(key), place(node));
        }
      }
      return list;
    }
    return text(key).map(List::of).orElse(List.of());
  }

  /** A mapping under a key; empty if missing or without lines. */
  Optional<Fields> fields(String key) {
    Node node = values.get(key);
    if (node instanceof MappingNode inner) {
      return Optional.of(new Fields(source, linesBefore, inner));
    }
    boolean nothing = node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    if (node != null && !nothing) {
      refuse("Under \"%s\" stand lines like \"name: value\".".formatted(key), place(node));
    }
    return Optional.empty();
  }

  /** A list of mappings under a key. */
  List<Fields> entries(String key) {
    List<Fields> entries = new ArrayList<>();
    if (values.get(key) instanceof SequenceNode sequence) {
      for (Node node : sequence.getValue()) {
        if (node instanceof MappingNode inner) {
          entries.add(new Fields(source, linesBefore, inner));
        } else {
          refuse(
              "Each entry of \"%s\" has lines like \"symbol: ...\".".formatted(key), place(node));
        }
      }
    } else {
      refuse("\"%s\" is missing.".formatted(key), keys.getOrDefault(key, place()));
    }
    return entries;
  }

  /** The names of the fields, in order. */
  List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** Adds a finding about the value of a key. */
  void refuse(String message, Place place) {
    findings.add(Finding.error("fields", message, place));
  }

  /** Where a key stands. */
  Place placeOf(String key) {
    return keys.getOrDefault(key, place());
  }

  private Place place(Node node) {
    return node.getStartMark()
        .map(mark -> Yaml.place(source, linesBefore, mark))
        .orElse(source.at(linesBefore + 1, 1));
  }
}
