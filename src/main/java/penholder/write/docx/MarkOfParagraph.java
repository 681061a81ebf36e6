package penholder.write.docx;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** The properties of a paragraph of the template whose mark was inserted or deleted. */
final class MarkOfParagraph {
  /** What Word keeps behind the properties of the mark. */
  private static final List<String> AFTER_MARK = List.of("sectPr", "pPrChange");

  private MarkOfParagraph() {}

  static void write(WordXml out, Optional<Element> properties, Trace trace) {
    List<Element> given = properties.map(XmlIn::children).orElse(List.of());
    out.open("pPr");
    given.stream().filter(property -> !isOfMark(property) && !isAfter(property)).forEach(out::copy);
    out.open("rPr");
    out.paragraphMark(trace);
    given.stream()
        .filter(MarkOfParagraph::isOfMark)
        .forEach(mark -> XmlIn.children(mark).forEach(out::copy));
    out.close();
    given.stream().filter(MarkOfParagraph::isAfter).forEach(out::copy);
    out.close();
  }

  private static boolean isOfMark(Element property) {
    return XmlIn.isWord(property, "rPr");
  }

  private static boolean isAfter(Element property) {
    return AFTER_MARK.contains(property.getLocalName());
  }
}
