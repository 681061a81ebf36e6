package penholder.read.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of the file.
 *
 * @param name its name without a prefix
 * @param attributes their values by name without a prefix
 * @param content what stands in it, in order
 * @param line the line where its opening tag ends, from 1
 * @param column the column behind that tag, from 1
 */
record XmlElement(
    String name, Map<String, String> attributes, List<XmlNode> content, int line, int column)
    implements XmlNode {

  boolean is(String wanted) {
    return name.equals(wanted);
  }

  /** The value of an attribute, or an empty string. */
  String attribute(String wanted) {
    return attributes.getOrDefault(wanted, "");
  }

  /** The elements directly in it. */
  Stream<XmlElement> children() {
    return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  /** The first element of a name directly in it. */
  Optional<XmlElement> child(String wanted) {
    for (XmlNode node : content) {
      if (node instanceof XmlElement child && child.is(wanted)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Whether words stand directly in it. */
  boolean hasWords() {
    for (XmlNode node : content) {
      if (node instanceof XmlWords found && !found.words().isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** All elements of a name in it, however deep, in the order of the file. */
  Stream<XmlElement> all(String wanted) {
    List<XmlElement> found = new ArrayList<>();
    collect(wanted, found);
    return found.stream();
  }

  private void collect(String wanted, List<XmlElement> found) {
    for (XmlNode node : content) {
      if (node instanceof XmlElement element) {
        if (element.is(wanted)) {
          found.add(element);
        }
        element.collect(wanted, found);
      }
    }
  }

  /** The first element of a name in it, however deep. */
  Optional<XmlElement> first(String wanted) {
    return Optional.ofNullable(found(wanted, "", ""));
  }

  private XmlElement found(String wanted, String attribute, String value) {
    for (XmlNode node : content) {
      if (node instanceof XmlElement child) {
        boolean isIt =
            child.is(wanted) && (attribute.isEmpty() || child.attribute(attribute).equals(value));
        XmlElement found = isIt ? child : child.found(wanted, attribute, value);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** The first element of a name whose attribute has a value. */
  Optional<XmlElement> first(String wanted, String attribute, String value) {
    return Optional.ofNullable(found(wanted, attribute, value));
  }

  /** Its words in one line, those of its notes left out. */
  String words() {
    WordingBuilder words = new WordingBuilder();
    words.plain(this);
    return words.wording().words();
  }
}
