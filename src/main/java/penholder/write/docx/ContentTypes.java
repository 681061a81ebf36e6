package penholder.write.docx;

import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import penholder.write.XmlOut;

/** The list of the package that says of each part what it is. */
record ContentTypes(Parts parts) {
  /** The part with the list. */
  static final String PART = "[Content_Types].xml";

  /** Adds a part. */
  void declare(String part, String type) {
    XmlOut out = listed(name -> true);
    out.open("Override");
    out.attribute("PartName", "/" + part);
    out.attribute("ContentType", type);
    out.close();
    out.close();
    parts.put(PART, out.bytes());
  }

  /** Leaves out every part that is not among some. */
  void forget(Set<String> remaining) {
    XmlOut out = listed(name -> name.isEmpty() || remaining.contains(name.substring(1)));
    out.close();
    parts.put(PART, out.bytes());
  }

  private XmlOut listed(Predicate<String> wanted) {
    Element types = parts.root(PART);
    XmlOut out = new XmlOut();
    out.openLike(types);
    for (Element type : XmlIn.children(types)) {
      if (wanted.test(type.getAttribute("PartName"))) {
        out.openLike(type);
        out.close();
      }
    }
    return out;
  }
}
