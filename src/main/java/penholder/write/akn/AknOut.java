package penholder.write.akn;

import java.util.ArrayDeque;
import java.util.Deque;
import penholder.write.XmlOut;

/**
 * Writes Akoma Ntoso: it knows the namespaces, and where a line of the file may begin. White space
 * is put only around elements that hold other elements, never into running text. Attributes are
 * given as name and value in turns.
 */
final class AknOut {
  /** The prefix of the elements that the United Nations adds. */
  static final String UN = "akn4un";

  private static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private final XmlOut out = new XmlOut();
  private final Deque<Boolean> holdsElements = new ArrayDeque<>();

  void openRoot() {
    out.open("akomaNtoso");
    out.attribute("xmlns", AKN);
    out.attribute("xmlns:" + UN, "http://un.org/akn4un");
    out.attribute("xmlns:" + Own.PREFIX, Own.NAMESPACE);
    holdsElements.push(false);
  }

  /** Opens an element on a line of its own; running text may stand in it. */
  void open(String name, String... attributes) {
    out.line(holdsElements.size());
    holdsElements.pop();
    holdsElements.push(true);
    openInline(name, attributes);
  }

  /** Opens an element within running text. */
  void openInline(String name, String... attributes) {
    out.open(name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    holdsElements.push(false);
  }

  /** One more attribute of the element just opened. */
  void attribute(String name, String value) {
    out.attribute(name, value);
  }

  void text(String words) {
    out.text(words);
  }

  void close() {
    if (holdsElements.pop()) {
      out.line(holdsElements.size());
    }
    out.close();
  }

  /** An element without content, on a line of its own. */
  void empty(String name, String... attributes) {
    open(name, attributes);
    close();
  }

  /** An element with nothing but words, on a line of its own. */
  void words(String name, String words, String... attributes) {
    open(name, attributes);
    out.text(words);
    close();
  }

  /** The same within running text. */
  void wordsInline(String name, String words, String... attributes) {
    openInline(name, attributes);
    out.text(words);
    close();
  }

  byte[] bytes() {
    return out.bytes();
  }
}
