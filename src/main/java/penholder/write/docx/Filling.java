package penholder.write.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /**
   * Traces of a person at work in Word, and marks of notes of the sample text: without meaning in a
   * document that is made from the template.
   */
  private static final Set<String> LEFT_OUT =
      Set.of("proofErr", "bookmarkStart", "bookmarkEnd", "footnoteReference");

  private final WordXml out;
  private final RunningText text;
  private final Map<String, List<Inline>> values;
  private final Runnable body;

  /**
   * @param out where to
   * @param text writes into the same place
   * @param values what goes into which control, by tag
   * @param body writes the paragraphs of the resolution
   */
  Filling(WordXml out, RunningText text, Map<String, List<Inline>> values, Runnable body) {
    this.out = out;
    this.text = text;
    this.values = values;
    this.body = body;
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
    if (tag.equals(TEXT)) {
      body.run();
    } else if (TAGS.contains(tag)) {
      Optional<Element> content = XmlIn.child(element, "sdtContent");
      if (values.containsKey(tag) && content.isPresent()) {
        put(values.get(tag), tag, content.get());
      }
    } else if (XmlIn.isWord(element, "p") && lacksValue(element)) {
      emptyParagraphInCell(element);
    } else if (!LEFT_OUT.contains(element.getLocalName())) {
      out.openLike(element);
      copyInside(element);
      out.close();
    }
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

  /** The controls marked as the place of the text. */
  static List<Element> controlsForText(Element root) {
    List<Element> found = new ArrayList<>();
    for (Element child : XmlIn.children(root)) {
      if (tag(child).equals(TEXT)) {
        found.add(child);
      } else {
        found.addAll(controlsForText(child));
      }
    }
    return found;
  }

  private boolean lacksValue(Element element) {
    for (Element child : XmlIn.children(element)) {
      String tag = tag(child);
      if (TAGS.contains(tag) ? !values.containsKey(tag) : lacksValue(child)) {
        return true;
      }
    }
    return false;
  }

  /** Word calls a file damaged if a cell of a table has no paragraph. */
  private void emptyParagraphInCell(Element paragraph) {
    Element around = (Element) paragraph.getParentNode();
    boolean only = XmlIn.children(around).stream().filter(c -> XmlIn.isWord(c, "p")).count() == 1;
    if (XmlIn.isWord(around, "tc") && only) {
      out.openLike(paragraph);
      copyChild(paragraph, "pPr");
      out.close();
    }
  }

  /** Around words a control holds runs; around a whole paragraph or cell, that. */
  private void put(List<Inline> value, String tag, Element content) {
    for (Element child : XmlIn.children(content)) {
      if (XmlIn.isWord(child, "p") || XmlIn.isWord(child, "tc")) {
        out.openLike(child);
        copyChild(child, "pPr");
        copyChild(child, "tcPr");
        put(value, tag, child);
        out.close();
        return;
      }
    }
    Ink ink = Ink.of(XmlIn.first(content, "r").flatMap(run -> XmlIn.child(run, "rPr")));
    if (tag.equals(Front.ORIGIN)) {
      text.linked(value, ink);
    } else {
      text.plain(value, ink);
    }
  }

  private void copyChild(Element element, String name) {
    XmlIn.child(element, name).ifPresent(out::copy);
  }
}
