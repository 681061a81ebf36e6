package penholder.write.docx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The comments on a text, numbered from 0.
 *
 * @param texts what they say
 * @param revisions whose comments they are
 */
record Comments(List<String> texts, Revisions revisions) {
  private static final String KIND = "comments";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  /** Adds the part of the comments and what refers to it; saves what the text refers to. */
  void put(Parts parts, String document, Relationships ofDocument) {
    if (!texts.isEmpty()) {
      String folder = document.substring(0, document.lastIndexOf('/') + 1);
      String part = ofDocument.targets(KIND).stream().findFirst().orElse(folder + KIND + ".xml");
      if (!parts.has(part)) {
        ofDocument.add(KIND, KIND + ".xml");
        new ContentTypes(parts).declare(part, TYPE);
      }
      parts.put(part, part());
    }
    ofDocument.save();
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
        .map(name -> name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }
}
