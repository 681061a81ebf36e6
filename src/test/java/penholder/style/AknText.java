package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Text;

/** The running text of an element: white space in one form, no italics on white space. */
final class AknText {
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final Function<Element, Note> notes;
  private boolean italic;

  AknText(Function<Element, Note> notes) {
    this.notes = notes;
  }

  void read(Element element, boolean inItalics) {
    boolean italics = inItalics || element.getAttribute("class").equals("italic");
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        if (child.getTagName().equals("authorialNote")) {
          flush();
          inlines.add(notes.apply(child));
        } else {
          read(child, italics);
        }
      } else if (node.getNodeType() == Node.TEXT_NODE) {
        add(node.getTextContent(), italics);
      }
    }
  }

  private void add(String text, boolean italics) {
    for (char c : text.replace('\u2011', '-').toCharArray()) {
      boolean space = Character.isWhitespace(c) || c == '\u00a0';
      if (!space && italics != italic) {
        String before = words.toString();
        boolean gap = italic && before.endsWith(" ");
        words.setLength(gap ? words.length() - 1 : words.length());
        flush();
        italic = italics;
        words.append(gap ? " " : "");
        if (gap && italics) {
          flush(false);
        }
      }
      boolean afterSpace =
          words.length() == 0
              ? inlines.isEmpty() || endsWithSpace(inlines.get(inlines.size() - 1))
              : words.charAt(words.length() - 1) == ' ';
      if (!space || !afterSpace) {
        words.append(space ? ' ' : c);
      }
    }
  }

  private static boolean endsWithSpace(Inline inline) {
    return Inline.words(List.of(inline)).endsWith(" ");
  }

  private void flush() {
    flush(italic);
  }

  private void flush(boolean italics) {
    if (words.length() > 0) {
      String piece = words.toString();
      inlines.add(italics ? new Emphasis(piece) : new Text(piece));
      words.setLength(0);
    }
  }

  /** The pieces; the first italics of a paragraph are its opening phrase. */
  List<Inline> inlines(boolean paragraph) {
    flush();
    while (!inlines.isEmpty() && endsWithSpace(inlines.get(inlines.size() - 1))) {
      Inline last = inlines.remove(inlines.size() - 1);
      String stripped = Inline.words(List.of(last)).stripTrailing();
      if (!stripped.isEmpty()) {
        inlines.add(last instanceof Text ? new Text(stripped) : new Emphasis(stripped));
      }
    }
    if (paragraph && !inlines.isEmpty() && inlines.get(0) instanceof Emphasis opening) {
      inlines.set(0, new Phrase(opening.words()));
    }
    return List.copyOf(inlines);
  }
}
