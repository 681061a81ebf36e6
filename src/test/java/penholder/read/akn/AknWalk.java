package penholder.read.akn;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What one text of a file says, counted by a walk that knows nothing of the program. Every place is
 * the number of characters before it, white space not counted, so that the order is told with it.
 */
final class AknWalk {
  private static final Pattern TYPED =
      Pattern.compile("\\s*(\\([a-z]{1,5}\\)|•|\\d+\\.)\\s.*", Pattern.DOTALL);
  private static final List<String> BLOCKS =
      List.of("num", "p", "subheading", "heading", "crossHeading", "listIntroduction", "tr");

  final StringBuilder words = new StringBuilder();
  final List<String> marks = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  final TreeSet<Integer> paragraphs = new TreeSet<>();
  private int behindNumber = -1;

  static List<AknWalk> of(byte[] file) throws Exception {
    List<AknWalk> texts = new ArrayList<>();
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    var statements =
        builder.parse(new ByteArrayInputStream(file)).getElementsByTagName("statement");
    for (int i = 0; i < statements.getLength(); i++) {
      AknWalk walk = new AknWalk();
      for (Node n = statements.item(i).getFirstChild(); n != null; n = n.getNextSibling()) {
        if (List.of("preamble", "mainBody", "attachments").contains(n.getNodeName())) {
          walk.walk(n, false);
        }
      }
      walk.paragraphs.remove(walk.words.length());
      texts.add(walk);
    }
    return texts;
  }

  private void walk(Node parent, boolean inRow) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      String tag = node.getNodeName();
      String text = node.getTextContent();
      if (tag.equals("authorialNote")) {
        notes.add(words.length() + " " + bare(text));
      } else if (node.getNodeType() == Node.TEXT_NODE) {
        words.append(bare(text));
      } else if (node instanceof Element && !List.of("formula", "meta").contains(tag)) {
        block(node, tag, text, inRow);
      }
    }
  }

  private void block(Node node, String tag, String text, boolean inRow) {
    Element parent = (Element) node.getParentNode();
    boolean heading =
        parent.getAttribute("class").startsWith("H") || parent.getTagName().equals("section");
    boolean number = tag.equals("num") && !parent.getTagName().equals("p");
    if (number && bare(parent.getTextContent()).startsWith(bare(text) + bare(text))) {
      return; // A heading that has its numeral twice, as an element and as words, prints it once.
    }
    if (BLOCKS.contains(tag) && !inRow && words.length() != behindNumber) {
      paragraphs.add(words.length());
      var typed = TYPED.matcher(text);
      if (number ? !heading : tag.equals("p") && typed.matches()) {
        marks.add(
            words.length() + " " + bare(number ? text : typed.group(1)).replaceAll("\\.$", ""));
      }
    }
    walk(node, inRow || tag.equals("tr"));
    boolean alone =
        parent.getTagName().equals("section") || parent.getElementsByTagName("*").getLength() == 1;
    behindNumber = number && !alone ? words.length() : behindNumber;
  }

  static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
        .replace('\u2010', '-');
  }
}
