package penholder.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A Word file after all its changes have been accepted, or rejected: a second reading of what the
 * elements of tracked changes mean. It shares no code with the writer.
 */
public final class Resolved {
  private static final Set<String> OLD = Set.of("del", "moveFrom");
  private static final Set<String> NEW = Set.of("ins", "moveTo");
  private static final Set<String> RANGES =
      Set.of("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd");

  private final Set<String> gone;
  private final Set<String> stays;

  private Resolved(Set<String> gone, Set<String> stays) {
    this.gone = gone;
    this.stays = stays;
  }

  /**
   * The parts with text after all changes have been accepted.
   *
   * @return the root elements by the name of the part
   */
  public static Map<String, Element> accepted(DocxFile file) {
    return new Resolved(OLD, NEW).of(file);
  }

  /** The same after all changes have been rejected. */
  public static Map<String, Element> rejected(DocxFile file) {
    return new Resolved(NEW, OLD).of(file);
  }

  private Map<String, Element> of(DocxFile file) {
    Map<String, Element> roots = new TreeMap<>();
    for (String part : file.parts().keySet()) {
      if (part.matches("word/(document|footnotes|header.*|footer.*)\\.xml")) {
        Element root = file.root(part);
        resolve(root);
        roots.put(part, root);
      }
    }
    notes(roots.get("word/document.xml"), roots.get("word/footnotes.xml"));
    return roots;
  }

  private void resolve(Element element) {
    DocxText.children(element).stream().filter(this::isRowThatIsGone).forEach(element::removeChild);
    for (Element child : DocxText.children(element)) {
      String name = child.getLocalName();
      if (RANGES.contains(name) || gone.contains(name)) {
        if (element.getLocalName().equals("rPr")) {
          child.setAttribute("gone", "mark");
        } else {
          element.removeChild(child);
        }
      } else if (stays.contains(name)) {
        resolve(child);
        while (child.getFirstChild() != null) {
          element.insertBefore(child.getFirstChild(), child);
        }
        element.removeChild(child);
      } else {
        resolve(child);
        if (name.equals("delText") || name.equals("delInstrText")) {
          Document document = child.getOwnerDocument();
          document.renameNode(
              child, DocxFile.W, "w:" + (name.equals("delText") ? "t" : "instrText"));
        } else if (name.equals("hyperlink") && DocxText.children(child).isEmpty()) {
          element.removeChild(child);
        }
      }
    }
    DocxText.children(element).stream()
        .filter(child -> child.getLocalName().equals("tbl") && Lint.all(child, "tr").isEmpty())
        .forEach(element::removeChild);
    DocxText.children(element).stream().filter(Resolved::lostItsMark).forEach(Resolved::joinNext);
  }

  private boolean isRowThatIsGone(Element row) {
    return row.getLocalName().equals("tr")
        && DocxText.children(row).stream()
            .filter(properties -> properties.getLocalName().equals("trPr"))
            .flatMap(properties -> DocxText.children(properties).stream())
            .anyMatch(change -> gone.contains(change.getLocalName()));
  }

  private static boolean lostItsMark(Element paragraph) {
    return paragraph.getLocalName().equals("p")
        && DocxText.children(paragraph).stream()
            .filter(properties -> properties.getLocalName().equals("pPr"))
            .flatMap(properties -> DocxText.children(properties).stream())
            .filter(properties -> properties.getLocalName().equals("rPr"))
            .flatMap(properties -> DocxText.children(properties).stream())
            .anyMatch(mark -> mark.hasAttribute("gone"));
  }

  /** What stands before a mark that goes runs on into the next paragraph, in the look of that. */
  private static void joinNext(Element paragraph) {
    Node next = paragraph.getNextSibling();
    while (next != null && next.getNodeType() != Node.ELEMENT_NODE) {
      next = next.getNextSibling();
    }
    boolean empty = Lint.all(paragraph, "r").isEmpty();
    if (empty && next != null && next.getLocalName().equals("tbl")) {
      // A paragraph that is gone as a whole has nothing that could run on into the table.
      paragraph.getParentNode().removeChild(paragraph);
      return;
    }
    if (next == null || !next.getLocalName().equals("p")) {
      throw new AssertionError("no paragraph after " + paragraph.getTextContent());
    }
    Node before = next.getFirstChild();
    if (before != null && "pPr".equals(before.getLocalName())) {
      before = before.getNextSibling();
    }
    for (Element piece : DocxText.children(paragraph)) {
      if (!piece.getLocalName().equals("pPr")) {
        next.insertBefore(piece, before);
      }
    }
    paragraph.getParentNode().removeChild(paragraph);
  }

  /** Numbers the notes by their marks; a note whose mark is gone is gone. */
  private static void notes(Element document, Element notes) {
    Map<String, String> numbers = new TreeMap<>();
    for (Element mark : Lint.all(document, "footnoteReference")) {
      numbers.put(mark.getAttributeNS(DocxFile.W, "id"), String.valueOf(numbers.size() + 1));
      mark.setAttributeNS(DocxFile.W, "w:id", String.valueOf(numbers.size()));
    }
    List<Element> inOrder = new ArrayList<>(DocxText.children(notes));
    for (Element note : inOrder) {
      String id = note.getAttributeNS(DocxFile.W, "id");
      if (numbers.containsKey(id)) {
        note.setAttributeNS(DocxFile.W, "w:id", numbers.get(id));
      } else if (Integer.parseInt(id) > 0) {
        notes.removeChild(note);
      }
    }
  }
}
