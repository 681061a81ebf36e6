package penholder.docx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Word calls damage, or loses, although the schemas allow it. */
public final class Lint {
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final List<String> STYLE_REFERENCES =
      List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link");
  private static final List<String> WITH_ID = List.of("footnote", "comment", "bookmarkStart");
  private static final List<String> REVISIONS =
      List.of("ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart");
  private static final List<String> RANGES =
      List.of("moveFromRange", "moveToRange", "commentRange", "bookmark");

  private final DocxFile file;
  private final List<String> errors = new ArrayList<>();
  private final Set<String> revisions = new HashSet<>();

  private Lint(DocxFile file) {
    this.file = file;
  }

  /** What is wrong with a file; empty if nothing is. */
  public static List<String> errors(DocxFile file) {
    Lint lint = new Lint(file);
    for (String part : file.parts().keySet()) {
      if (part.startsWith("word/") && part.endsWith(".xml")) {
        Element root = file.root(part);
        lint.styles(part, root);
        lint.relationships(part, root);
        lint.ids(part, root);
        lint.cells(part, root);
        lint.deletions(part, root);
        lint.revisions(part, root);
        lint.ranges(part, root);
      }
    }
    lint.notes();
    lint.comments();
    lint.moves();
    lint.contentTypes();
    return lint.errors;
  }

  private void error(String part, String what) {
    errors.add(part + ": " + what);
  }

  private void styles(String part, Element root) {
    Set<String> known = new HashSet<>();
    for (Element style : all(file.root("word/styles.xml"), "style")) {
      known.add(value(style, "styleId"));
    }
    for (String name : STYLE_REFERENCES) {
      for (Element reference : all(root, name)) {
        if (!known.contains(value(reference, "val"))) {
          error(part, "no style " + value(reference, "val"));
        }
      }
    }
  }

  private void relationships(String part, Element root) {
    Set<String> known = new HashSet<>();
    Path path = Path.of(part);
    String rels = path.resolveSibling("_rels/" + path.getFileName() + ".rels").toString();
    if (file.parts().containsKey(rels)) {
      NodeList all = file.root(rels).getChildNodes();
      for (int i = 0; i < all.getLength(); i++) {
        if (all.item(i) instanceof Element relationship) {
          if (!known.add(relationship.getAttribute("Id"))) {
            error(rels, "two relationships " + relationship.getAttribute("Id"));
          }
          String target = path.resolveSibling(relationship.getAttribute("Target")).toString();
          if (relationship.getAttribute("TargetMode").isEmpty()
              && !file.parts().containsKey(target)) {
            error(rels, "no part " + target);
          }
        }
      }
    }
    NodeList elements = root.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      String id = ((Element) elements.item(i)).getAttributeNS(R, "id");
      if (!id.isEmpty() && !known.contains(id)) {
        error(part, "no relationship " + id);
      }
    }
  }

  private void ids(String part, Element root) {
    for (String name : WITH_ID) {
      Set<String> ids = new HashSet<>();
      for (Element element : all(root, name)) {
        if (!ids.add(value(element, "id"))) {
          error(part, "two " + name + " " + value(element, "id"));
        }
      }
    }
    Set<String> controls = new HashSet<>();
    for (Element properties : all(root, "sdtPr")) {
      all(properties, "id").stream()
          .filter(id -> !controls.add(value(id, "val")))
          .forEach(id -> error(part, "two controls " + value(id, "val")));
    }
  }

  private void cells(String part, Element root) {
    for (Element cell : all(root, "tc")) {
      if (!(cell.getLastChild() instanceof Element last) || !last.getLocalName().equals("p")) {
        error(part, "a cell that does not end with a paragraph");
      }
    }
  }

  private void deletions(String part, Element root) {
    for (Element deletion : all(root, "del")) {
      if (!all(deletion, "t").isEmpty()) {
        error(part, "w:t in a deletion: " + deletion.getTextContent());
      }
    }
  }

  /** One id for one change in the whole file, whatever its kind and its part. */
  private void revisions(String part, Element root) {
    for (String name : REVISIONS) {
      for (Element revision : all(root, name)) {
        if (!revisions.add(value(revision, "id"))) {
          error(part, "a second change " + value(revision, "id"));
        }
        if (value(revision, "author").isEmpty() || value(revision, "date").isEmpty()) {
          error(part, "a change by nobody or at no time: " + value(revision, "id"));
        }
      }
    }
  }

  private void ranges(String part, Element root) {
    List<Element> inOrder = all(root, "*");
    for (String range : RANGES) {
      Set<String> open = new HashSet<>();
      for (Element element : inOrder) {
        String id = value(element, "id");
        if (element.getLocalName().equals(range + "Start")) {
          open.add(id);
        } else if (element.getLocalName().equals(range + "End") && !open.remove(id)) {
          error(part, range + " " + id + " ends before it begins");
        }
      }
      open.forEach(id -> error(part, range + " " + id + " does not end"));
    }
  }

  private void moves() {
    List<String> from = names("moveFromRangeStart");
    List<String> to = names("moveToRangeStart");
    if (!from.equals(to) || new HashSet<>(from).size() != from.size()) {
      error("word/document.xml", "moves from " + from + " to " + to);
    }
  }

  private List<String> names(String range) {
    return all(file.root("word/document.xml"), range).stream()
        .map(start -> value(start, "name"))
        .sorted()
        .toList();
  }

  private void comments() {
    Set<String> comments = new HashSet<>();
    if (file.parts().containsKey("word/comments.xml")) {
      all(file.root("word/comments.xml"), "comment").forEach(one -> comments.add(value(one, "id")));
    }
    for (Element reference : all(file.root("word/document.xml"), "commentReference")) {
      if (!comments.remove(value(reference, "id"))) {
        error("word/document.xml", "no comment, or twice: " + value(reference, "id"));
      }
    }
    comments.forEach(id -> error("word/comments.xml", "nothing refers to comment " + id));
  }

  private void notes() {
    Set<String> notes = new HashSet<>();
    for (Element note : all(file.root("word/footnotes.xml"), "footnote")) {
      String id = value(note, "id");
      notes.add(id);
      if (Integer.parseInt(id) > 0 && note.hasAttributeNS(DocxFile.W, "type")) {
        error("word/footnotes.xml", "a type on note " + id);
      }
    }
    if (!notes.remove("-1") || !notes.remove("0")) {
      error("word/footnotes.xml", "no separators");
    }
    for (Element reference : all(file.root("word/document.xml"), "footnoteReference")) {
      if (!notes.remove(value(reference, "id"))) {
        error("word/document.xml", "no note, or a second mark of it: " + value(reference, "id"));
      }
    }
    notes.forEach(id -> error("word/footnotes.xml", "nothing refers to note " + id));
  }

  private void contentTypes() {
    Set<String> known = new HashSet<>();
    NodeList overrides = file.root("[Content_Types].xml").getElementsByTagNameNS("*", "Override");
    for (int i = 0; i < overrides.getLength(); i++) {
      known.add(((Element) overrides.item(i)).getAttribute("PartName").substring(1));
    }
    for (String part : file.parts().keySet()) {
      if (!known.contains(part) && !part.endsWith(".rels") && !part.startsWith("[")) {
        error(part, "no content type");
      }
    }
    known.removeAll(file.parts().keySet());
    known.forEach(part -> error(part, "a content type without a part"));
  }

  public static List<Element> all(Element root, String name) {
    NodeList nodes = root.getElementsByTagNameNS(DocxFile.W, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String value(Element element, String name) {
    return element.getAttributeNS(DocxFile.W, name);
  }
}
