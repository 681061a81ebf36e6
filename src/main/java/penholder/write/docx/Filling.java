package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import penholder.model.Inline;

/**
 * Copies a part of the template and puts values into its content controls. A value takes the look
 * of the first run in its control, and the control itself goes. A paragraph with a control that has
 * no value goes too.
 */
final class Filling {
  /** The tags that have a meaning here; other controls are the template's own and stay. */
  static final Set<String> TAGS =
      Set.of(
          "symbol-letter",
          "symbol-rest",
          "distribution",
          "date",
          "language",
          "session",
          "committee",
          "agenda-item",
          "agenda-title",
          "sponsors",
          "draft-title",
          "adopted-line",
          Front.ORIGIN,
          "adopted-title",
          "meeting",
          "meeting-date",
          "running-symbol",
          "running-title",
          "draft-mark");

  /** The tag of the control that stands where the paragraphs of the resolution go. */
  static final String TEXT = "text";

  /** That of the control that stands where the annexes go, behind the meeting. */
  static final String ANNEXES = "annexes";

  /**
   * Traces of a person at work in Word, and marks of notes and comments of the sample text: without
   * meaning in a document that is made from the template.
   */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "proofErr",
          "bookmarkStart",
          "bookmarkEnd",
          "footnoteReference",
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference");

  private final WordXml out;
  private final RunningText text;
  private final Map<String, Wordings> values;
  private final Map<String, Runnable> blocks;
  private Trace around = Trace.KEPT;

  /**
   * @param out where to
   * @param text writes into the same place
   * @param values what goes into which control, by tag
   * @param blocks writes the paragraphs that go into the other controls, by tag
   */
  Filling(
      WordXml out, RunningText text, Map<String, Wordings> values, Map<String, Runnable> blocks) {
    this.out = out;
    this.text = text;
    this.values = values;
    this.blocks = blocks;
  }

  /** Copies a whole part. */
  void fill(Element root) {
    out.openRoot(root);
    copyInside(root);
    out.close();
  }

  private void copyInside(Element element) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        copy(child);
      } else {
        out.copyText(node);
      }
    }
  }

  private void copy(Element element) {
    String tag = tag(element);
    if (tag.equals(TEXT) || tag.equals(ANNEXES)) {
      Optional.ofNullable(blocks.get(tag)).ifPresent(Runnable::run);
    } else if (TAGS.contains(tag)) {
      Optional.ofNullable(values.get(tag)).ifPresent(value -> put(value, tag, element));
    } else if (XmlIn.isWord(element, "p")) {
      trace(element)
          .ifPresentOrElse(
              trace -> paragraph(element, element, trace, () -> copyRest(element)),
              () -> lastOneStaysEmpty(element));
    } else if (XmlIn.isWord(element, "r")) {
      out.openChange();
      copyOpen(element);
      out.closeChange();
    } else if (!LEFT_OUT.contains(element.getLocalName())) {
      copyOpen(element);
    }
  }

  private void copyOpen(Element element) {
    out.openLike(element);
    copyInside(element);
    out.close();
  }

  /** What a paragraph holds besides its properties. */
  private void copyRest(Element paragraph) {
    for (Element child : XmlIn.children(paragraph)) {
      if (!XmlIn.isWord(child, "pPr")) {
        copy(child);
      }
    }
  }

  /**
   * Writes a paragraph of the template.
   *
   * @param paragraph the paragraph
   * @param block what stands among the blocks of the part: the paragraph, or a control around it
   * @param trace what became of it
   * @param inside writes what it holds
   */
  private void paragraph(Element paragraph, Element block, Trace trace, Runnable inside) {
    out.openLike(paragraph);
    Optional<Element> properties = XmlIn.child(paragraph, "pPr");
    if (trace.isMarked() && isFollowedByParagraph(block)) {
      MarkOfParagraph.write(out, properties, trace);
    } else {
      properties.ifPresent(out::copy);
    }
    Trace outside = around;
    around = trace;
    out.marked(trace, inside);
    around = outside;
    out.close();
  }

  /**
   * A text has a paragraph of the template if it has a value for every control in it.
   *
   * @return what became of the paragraph; nothing where no text has it
   */
  private Optional<Trace> trace(Element paragraph) {
    boolean old = isIn(paragraph, Wordings::old);
    boolean fresh = isIn(paragraph, Wordings::fresh);
    if (old && fresh) {
      return Optional.of(Trace.KEPT);
    }
    return old || fresh ? Optional.of(old ? Trace.DELETED : Trace.INSERTED) : Optional.empty();
  }

  private boolean isIn(Element element, Function<Wordings, Optional<List<Inline>>> text) {
    for (Element child : XmlIn.children(element)) {
      String tag = tag(child);
      Optional<Wordings> value = Optional.ofNullable(values.get(tag));
      if (TAGS.contains(tag) ? value.flatMap(text).isEmpty() : !isIn(child, text)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the mark of a paragraph goes, the next paragraph takes its place. The last one of a cell
   * or part has none after it, and its mark stays: then an empty paragraph is left.
   */
  private boolean isFollowedByParagraph(Element block) {
    for (Node next = block.getNextSibling(); next != null; next = next.getNextSibling()) {
      if (next instanceof Element element) {
        String tag = tag(element);
        boolean remains = TAGS.contains(tag) ? values.containsKey(tag) : remains(element);
        if (remains || blocks.containsKey(tag)) {
          return !XmlIn.isWord(element, "tbl");
        }
      }
    }
    return false;
  }

  private boolean remains(Element block) {
    return XmlIn.isWord(block, "tbl") || XmlIn.isWord(block, "p") && trace(block).isPresent();
  }

  /** The tag of a content control; empty for anything else. */
  static String tag(Element element) {
    if (!XmlIn.isWord(element, "sdt")) {
      return "";
    }
    return XmlIn.child(element, "sdtPr")
        .flatMap(properties -> XmlIn.child(properties, "tag"))
        .map(tag -> XmlIn.value(tag, "val"))
        .orElse("");
  }

  /** The controls with a tag. */
  static List<Element> controls(String tag, Element root) {
    List<Element> found = new ArrayList<>();
    for (Element child : XmlIn.children(root)) {
      if (tag(child).equals(tag)) {
        found.add(child);
      } else {
        found.addAll(controls(tag, child));
      }
    }
    return found;
  }

  /** Word calls a file damaged if a cell, a header or a footer has no paragraph left. */
  private void lastOneStaysEmpty(Element paragraph) {
    List<Element> paragraphs =
        XmlIn.children((Element) paragraph.getParentNode()).stream()
            .filter(child -> XmlIn.isWord(child, "p"))
            .toList();
    boolean last = paragraphs.indexOf(paragraph) == paragraphs.size() - 1;
    if (last && paragraphs.stream().allMatch(one -> trace(one).isEmpty())) {
      out.openLike(paragraph);
      XmlIn.child(paragraph, "pPr").ifPresent(out::copy);
      out.close();
    }
  }

  /** Around words a control holds runs; around a whole paragraph or cell, that. */
  private void put(Wordings value, String tag, Element control) {
    XmlIn.child(control, "sdtContent").ifPresent(content -> put(value, tag, content, control));
  }

  private void put(Wordings value, String tag, Element content, Element block) {
    for (Element child : XmlIn.children(content)) {
      if (XmlIn.isWord(child, "p")) {
        paragraph(child, block, value.trace(), () -> words(value, tag, child));
        return;
      }
      if (XmlIn.isWord(child, "tc")) {
        out.openLike(child);
        XmlIn.child(child, "tcPr").ifPresent(out::copy);
        put(value, tag, child, child);
        out.close();
        return;
      }
    }
    words(value, tag, content);
  }

  private void words(Wordings value, String tag, Element content) {
    Ink ink = Ink.of(XmlIn.first(content, "r").flatMap(run -> XmlIn.child(run, "rPr")));
    if (tag.equals(Front.ORIGIN)) {
      text.linked(value.within(around), ink);
    } else {
      text.plain(value.within(around), ink);
    }
  }
}
