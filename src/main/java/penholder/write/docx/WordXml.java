package penholder.write.docx;

import java.util.Optional;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes WordprocessingML: it knows how paragraphs, runs, note references and links are spelled,
 * and nothing of resolutions. Attributes are given as name and value in turns.
 */
final class WordXml {
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  private final XmlOut out = new XmlOut();
  private final Revisions revisions;
  private Trace trace = Trace.KEPT;
  private Optional<String> openComment = Optional.empty();

  /**
   * @param revisions whose changes the file shows; the ids of the changes come from there
   */
  WordXml(Revisions revisions) {
    this.revisions = revisions;
  }

  /** Opens the outermost element like the one of the template. */
  void openRoot(Element like) {
    out.openLike(like);
    if (!like.hasAttributeNS(XMLNS, "w")) {
      out.attribute("xmlns:w", XmlIn.W);
    }
    if (!like.hasAttributeNS(XMLNS, "r")) {
      out.attribute("xmlns:r", XmlIn.R);
    }
  }

  /** Opens the outermost element of a part that the template has not. */
  void openNewRoot(String name) {
    open(name);
    out.attribute("xmlns:w", XmlIn.W);
  }

  void open(String name, String... attributes) {
    out.open("w:" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.attribute("w:" + attributes[i], attributes[i + 1]);
    }
  }

  /** Writes what a step writes, its runs marked with a trace. */
  void marked(Trace with, Runnable step) {
    Trace before = trace;
    trace = with;
    step.run();
    trace = before;
  }

  /** Writes what a step writes, its changes dated apart from those around it. */
  void apart(Runnable step) {
    revisions.later();
    step.run();
    revisions.atOnce();
  }

  void openLike(Element element) {
    out.openLike(element, trace == Trace.DELETED ? whenDeleted(element) : element.getNodeName());
  }

  /** Deleted words have an element of their own: Word calls a file with others damaged. */
  private static String whenDeleted(Element element) {
    return XmlIn.isWord(element, "t")
        ? "w:delText"
        : XmlIn.isWord(element, "instrText") ? "w:delInstrText" : element.getNodeName();
  }

  /** Opens what marks the next run as changed; nothing where it is kept. */
  void openChange() {
    if (trace.isMarked()) {
      open(trace.element(), revisions.next());
    }
  }

  void closeChange() {
    if (trace.isMarked()) {
      close();
    }
  }

  void close() {
    out.close();
  }

  void empty(String name, String... attributes) {
    open(name, attributes);
    close();
  }

  /** Copies an element of the template with everything in it, but for the indentation. */
  void copy(Element element) {
    out.openLike(element);
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        copy(child);
      } else {
        copyText(node);
      }
    }
    close();
  }

  /** Copies a text node of the template, unless it only indents the elements around it. */
  void copyText(Node node) {
    if (node instanceof CharacterData words
        && node.getNodeType() != Node.COMMENT_NODE
        && (!words.getData().isBlank() || words.getParentNode().getChildNodes().getLength() == 1)) {
      out.text(words.getData());
    }
  }

  /** Opens a paragraph in a style; to be closed. */
  void openParagraph(String style, Trace mark) {
    openParagraph(style, mark, () -> {});
  }

  /**
   * Opens a paragraph; to be closed.
   *
   * @param besides writes its properties besides the style and the mark
   */
  void openParagraph(String style, Trace mark, Runnable besides) {
    open("p");
    open("pPr");
    empty("pStyle", "val", style);
    besides.run();
    if (mark.isMarked()) {
      open("rPr");
      paragraphMark(mark);
      close();
    }
    close();
  }

  /**
   * Begins one end of a move, inside its paragraph.
   *
   * @param name what both ends of the move are called
   * @return the id of the range, for {@link #closeMove}
   */
  String openMove(Trace end, String name) {
    String[] attributes = revisions.next("name", name);
    empty(end.element() + "RangeStart", attributes);
    return attributes[1];
  }

  /** Ends it, behind the paragraph: so its mark moves too. */
  void closeMove(Trace end, String range) {
    empty(end.element() + "RangeEnd", "id", range);
  }

  /** Says in the properties of the mark of a paragraph what became of it. */
  void paragraphMark(Trace mark) {
    empty(mark.element(), revisions.next());
  }

  /**
   * A run with some words, if there are any; a tab and a non-breaking hyphen in them are those of
   * Word.
   */
  void words(Ink ink, String words) {
    if (words.isEmpty()) {
      return;
    }
    openRun(ink);
    int from = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || words.charAt(i) == '\t' || words.charAt(i) == '\u2011') {
        text(words.substring(from, i));
        if (i < words.length()) {
          empty(words.charAt(i) == '\t' ? "tab" : "noBreakHyphen");
        }
        from = i + 1;
      }
    }
    closeRun();
  }

  private void openRun(Ink ink) {
    openChange();
    open("r");
    ink.write(this);
  }

  private void closeRun() {
    close();
    closeChange();
    if (trace.withoutMove() != Trace.DELETED) {
      endComment();
    }
  }

  /** Begins a comment on the next words; it ends with their run, or before a note or the end. */
  void beginComment(int id) {
    openComment = Optional.of(String.valueOf(id));
    empty("commentRangeStart", "id", openComment.get());
  }

  /**
   * Ends the comment that was begun, if there is one. Its mark is as new as the words: else it
   * would stay where they are taken back.
   */
  void endComment() {
    if (openComment.isPresent()) {
      String id = openComment.get();
      openComment = Optional.empty();
      empty("commentRangeEnd", "id", id);
      openRun(Ink.PLAIN);
      empty("commentReference", "id", id);
      closeRun();
    }
  }

  private void text(String words) {
    if (!words.isEmpty()) {
      open(trace == Trace.DELETED ? "delText" : "t");
      out.attribute("xml:space", "preserve");
      out.text(words);
      close();
    }
  }

  /** The mark of a note in the text. */
  void noteReference(Ink ink, int id) {
    endComment(); // LibreOffice loses a comment behind the mark of a note
    openRun(ink);
    empty("footnoteReference", "id", String.valueOf(id));
    closeRun();
  }

  /** The mark of a note before the note itself. */
  void noteMark(Ink ink) {
    openRun(ink);
    empty("footnoteRef");
    closeRun();
  }

  /** The foot of some pages of a section ("even", "default"). */
  void footerReference(String pages, String relationship) {
    open("footerReference", "type", pages);
    out.attribute("r:id", relationship);
    close();
  }

  /** Opens a link around runs; to be closed. */
  void openLink(String relationship) {
    open("hyperlink");
    out.attribute("r:id", relationship);
    out.attribute("w:history", "1");
  }

  byte[] bytes() {
    return out.bytes();
  }
}
