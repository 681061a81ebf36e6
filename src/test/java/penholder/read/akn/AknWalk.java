package penholder.read.akn;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What one text of a file says, counted by a walk that knows nothing of the program: words without
 * white space, printed marks, paragraphs, and notes with the number of characters before them.
 */
final class AknWalk {
  final StringBuilder words = new StringBuilder();
  final List<String> marks = new ArrayList<>();
  final List<String> notes = new ArrayList<>();

  static List<AknWalk> of(byte[] file) throws Exception {
    List<AknWalk> texts = new ArrayList<>();
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(file));
    var statements = document.getElementsByTagName("statement");
    for (int i = 0; i < statements.getLength(); i++) {
      AknWalk walk = new AknWalk();
      for (String part : List.of("preamble", "mainBody", "attachments")) {
        for (Node n = statements.item(i).getFirstChild(); n != null; n = n.getNextSibling()) {
          if (n instanceof Element element && element.getTagName().equals(part)) {
            walk.walk(element);
          }
        }
      }
      texts.add(walk);
    }
    return texts;
  }

  private void walk(Element element) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      String tag = node.getNodeName();
      if (tag.equals("authorialNote")) {
        notes.add(words.length() + " " + bare(node.getTextContent()));
      } else if (tag.equals("num") && !repeated(node)) {
        marks.add(bare(node.getTextContent()));
        words.append(bare(node.getTextContent()));
      } else if (node instanceof Element inner
          && !new TreeSet<>(List.of("formula", "meta", "num")).contains(tag)) {
        walk(inner);
      } else if (node.getNodeType() == Node.TEXT_NODE) {
        words.append(bare(node.getTextContent()));
      }
    }
  }

  /** A heading that has its numeral twice, as an element and as words, prints it once. */
  private static boolean repeated(Node num) {
    String whole = bare(num.getParentNode().getTextContent());
    String mark = bare(num.getTextContent());
    return whole.startsWith(mark + mark);
  }

  static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
        .replace('\u2010', '-');
  }
}
