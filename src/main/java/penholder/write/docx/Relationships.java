package penholder.write.docx;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import penholder.write.XmlOut;

/** What one part refers to: parts of the template, and the links to the web added to them. */
final class Relationships {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Parts parts;
  private final String source;
  private final List<Element> given;
  private final Map<String, String> links = new LinkedHashMap<>();
  private final Map<String, String> added = new LinkedHashMap<>();

  private Relationships(Parts parts, String source, List<Element> given) {
    this.parts = parts;
    this.source = source;
    this.given = given;
  }

  /** Those of a part of the template; of the whole package where the name is empty. */
  static Relationships of(Parts parts, String source) {
    String name = name(source);
    List<Element> given = parts.has(name) ? XmlIn.children(parts.root(name)) : List.of();
    return new Relationships(parts, source, given);
  }

  /** The name of the part that holds what a part refers to. */
  static String name(String source) {
    int folder = source.lastIndexOf('/') + 1;
    return source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels";
  }

  /** The names of the parts of one kind ("footnotes", "header"). */
  List<String> targets(String kind) {
    List<String> targets = new ArrayList<>();
    for (Element relationship : given) {
      if (relationship.getAttribute("Type").endsWith("/" + kind)) {
        targets.add(target(relationship));
      }
    }
    return targets;
  }

  /** The names of all parts, of whatever kind. */
  List<String> targets() {
    return given.stream()
        .filter(relationship -> !relationship.getAttribute("TargetMode").equals("External"))
        .map(this::target)
        .toList();
  }

  private String target(Element relationship) {
    URI target = URI.create("/" + source).resolve(relationship.getAttribute("Target"));
    return target.getPath().substring(1);
  }

  /** Without references of other kinds than these. */
  Relationships only(Set<String> kinds) {
    List<Element> some =
        given.stream()
            .filter(one -> kinds.contains(one.getAttribute("Type").replaceFirst(".*/", "")))
            .toList();
    return new Relationships(parts, source, some);
  }

  /**
   * The name of the one part of a kind.
   *
   * @throws UnusableTemplate if there is none
   */
  String target(String kind, String inWords) {
    List<String> targets = targets(kind);
    if (targets.isEmpty() || !parts.has(targets.get(0))) {
      throw parts.unusable("has no " + inWords);
    }
    return targets.get(0);
  }

  /** The id of the link to an address; one id for each address. */
  String link(String address) {
    return links.computeIfAbsent(address, first -> "link" + (links.size() + 1));
  }

  /**
   * Refers to a part that the template has not.
   *
   * @param kind the kind of the part, which is its name too ("comments")
   * @param target its file in the same folder
   */
  void add(String kind, String target) {
    added.put(kind, target);
  }

  /** Puts them back into the package, what was added included. */
  void save() {
    if (links.isEmpty() && added.isEmpty()) {
      return;
    }
    XmlOut out = new XmlOut();
    out.open("Relationships");
    out.attribute("xmlns", NAMESPACE);
    for (Element relationship : given) {
      out.openLike(relationship);
      out.close();
    }
    links.forEach((address, id) -> relationship(out, id, "hyperlink", address, true));
    added.forEach((kind, target) -> relationship(out, kind, kind, target, false));
    out.close();
    parts.put(name(source), out.bytes());
  }

  private static void relationship(
      XmlOut out, String id, String kind, String target, boolean external) {
    out.open("Relationship");
    out.attribute("Id", id);
    out.attribute("Type", XmlIn.R + "/" + kind);
    out.attribute("Target", target);
    if (external) {
      out.attribute("TargetMode", "External");
    }
    out.close();
  }
}
