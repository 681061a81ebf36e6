package penholder.write.docx;

import java.util.HashSet;
import java.util.Set;

/**
 * The package of a template without its pages: the styles and settings stay, heads and feet of
 * pages, pictures and comments go, and one foot of the page comes.
 */
final class BarePackage {
  /** The relationship of the foot of the page. */
  static final String FOOTER = "footer";

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";
  private static final Set<String> KINDS =
      Set.of(
          "styles",
          "settings",
          "webSettings",
          "fontTable",
          "theme",
          "numbering",
          "footnotes",
          "endnotes");

  private final Parts parts;
  private final String document;
  private final Relationships related;

  /**
   * @param parts the template
   * @param document the name of the part with its text
   */
  BarePackage(Parts parts, String document) {
    this.parts = parts;
    this.document = document;
    this.related = Relationships.of(parts, document).only(KINDS);
  }

  /** What the text refers to. */
  Relationships relationships() {
    return related;
  }

  /** Puts the foot of the page in, and takes out what nothing refers to any more. */
  void finish(byte[] footer) {
    String file = "page-number.xml";
    related.add(FOOTER, file);
    related.save();
    String part = document.substring(0, document.lastIndexOf('/') + 1) + file;
    parts.put(part, footer);
    Set<String> reached = new HashSet<>();
    reach("", reached);
    parts.retain(reached);
    ContentTypes types = new ContentTypes(parts);
    types.forget(reached);
    types.declare(part, TYPE);
  }

  private void reach(String source, Set<String> reached) {
    String name = Relationships.name(source);
    if (parts.has(name)) {
      reached.add(name);
      for (String target : Relationships.of(parts, source).targets()) {
        if (reached.add(target)) {
          reach(target, reached);
        }
      }
    }
  }
}
