package penholder.write.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * The comments on a text, numbered from 0.
 *
 * @param texts what they say
 * @param revisions whose comments they are
 */
record Comments(List<String> texts, Revisions revisions) {
  private static final String KIND = "comments";
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /** Word has no room for more. */
  private static final int MOST_INITIALS = 9;

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  /**
   * Adds the part of the comments and what refers to it, or puts it in the place of the template's
   * own; saves what the text refers to.
   */
  void put(Parts parts, String document, Relationships ofDocument) {
    Optional<String> own = ofDocument.targets(KIND).stream().filter(parts::has).findFirst();
    if (own.isPresent()) {
      parts.put(own.get(), part());
    } else if (!texts.isEmpty()) {
      String part = document.substring(0, document.lastIndexOf('/') + 1) + KIND + ".xml";
      ofDocument.add(KIND, KIND + ".xml");
      declare(parts, part);
      parts.put(part, part());
    }
    ofDocument.save();
  }

  private static void declare(Parts parts, String part) {
    Element types = parts.root(CONTENT_TYPES);
    XmlOut out = new XmlOut();
    out.openLike(types);
    for (Element type : XmlIn.children(types)) {
      out.openLike(type);
      out.close();
    }
    out.open("Override");
    out.attribute("PartName", "/" + part);
    out.attribute("ContentType", TYPE);
    out.close();
    out.close();
    parts.put(CONTENT_TYPES, out.bytes());
  }

  private byte[] part() {
    WordXml out = new WordXml(revisions);
    out.openNewRoot(KIND);
    for (int id = 0; id < texts.size(); id++) {
      out.open(
          "comment",
          "id",
          String.valueOf(id),
          "author",
          revisions.author(),
          "date",
          revisions.date(),
          "initials",
          initials());
      out.open("p");
      out.words(Ink.PLAIN, texts.get(id));
      out.close();
      out.close();
    }
    out.close();
    return out.bytes();
  }

  private String initials() {
    return Stream.of(revisions.author().strip().split("\\s+"))
        .limit(MOST_INITIALS)
        .map(name -> name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }
}
