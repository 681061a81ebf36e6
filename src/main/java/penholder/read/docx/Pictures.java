package penholder.read.docx;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Passes over pictures and text boxes, and says so. */
final class Pictures {
  private static final String TEXT_BOX = "txbxContent";
  private static final Set<String> ELEMENTS = Set.of("drawing", "pict", "object");

  private final XmlCursor xml;
  private final BiConsumer<String, String> say;

  /**
   * @param say takes the rule and the message of a finding
   */
  Pictures(XmlCursor xml, BiConsumer<String, String> say) {
    this.xml = xml;
    this.say = say;
  }

  /** Passes over the element under the cursor. */
  void picture() {
    tell(elementsInside());
  }

  /**
   * Of two ways to show the same, the last is the plain one and is read: the others are for newer
   * versions of Word. A picture that stands there in all of them is told of once.
   *
   * @param each reads the elements of the plain way
   */
  void alternatives(Consumer<String> each) {
    Set<String> seen = new HashSet<>();
    xml.children(
        name -> {
          if (name.equals("mc:Choice")) {
            seen.addAll(elementsInside());
          } else if (!isPicture(seen)) {
            xml.children(each);
          }
        });
    if (isPicture(seen)) {
      tell(seen);
    }
  }

  private static boolean isPicture(Set<String> elements) {
    return elements.stream().anyMatch(ELEMENTS::contains);
  }

  private void tell(Set<String> elements) {
    if (elements.contains(TEXT_BOX)) {
      say.accept(
          "text box",
          "A text box stands here, which is not read. If its words belong to the text, move them out"
              + " of the box.");
    } else {
      say.accept("picture", "A picture stands here, which is not read.");
    }
  }

  private Set<String> elementsInside() {
    Set<String> seen = new HashSet<>();
    collect(seen);
    return seen;
  }

  private void collect(Set<String> seen) {
    xml.children(
        name -> {
          seen.add(name);
          collect(seen);
        });
  }
}
