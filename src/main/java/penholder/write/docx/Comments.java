package penholder.write.docx;

import java.util.List;
import java.util.Optional;

/**
 * The comments on a text, numbered from 0.
 *
 * @param texts what they say; each line is a paragraph of the comment
 * @param revisions when they are made
 */
record Comments(List<String> texts, Revisions revisions) {
  /** The program speaks, not the person whose changes they are on. */
  private static final String AUTHOR = "Penholder";

  private static final String INITIALS = "P";
  private static final String KIND = "comments";
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
      new ContentTypes(parts).declare(part, TYPE);
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
          AUTHOR,
          "date",
          revisions.date(),
          "initials",
          INITIALS);
      for (String line : texts.get(id).split("\n")) {
        out.open("p");
        out.words(Ink.PLAIN, line);
        out.close();
      }
      out.close();
    }
    out.close();
    return out.bytes();
  }
}
