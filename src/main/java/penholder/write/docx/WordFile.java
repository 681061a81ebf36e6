package penholder.write.docx;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import penholder.model.Header;

/** A Word file on its way from the template: the same for a clean text and for one with changes. */
final class WordFile {
  private static final Set<String> TRACKS =
      Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange");

  private final Parts parts;
  private final String document;
  private final Relationships related;
  private final TextStyles styles;
  private final Map<String, Wordings> values;
  private final Revisions revisions;

  /**
   * @param template the template
   * @param values what goes into which control, by tag
   * @param revisions whose changes the file shows
   */
  WordFile(Path template, Map<String, Wordings> values, Revisions revisions) {
    this.parts = Parts.read(template);
    this.values = values;
    this.revisions = revisions;
    this.document = document(parts);
    this.related = Relationships.of(parts, document);
    String stylesheet = related.target("styles", "styles");
    this.styles = TextStyles.of(new Styles(parts, parts.root(stylesheet)));
  }

  /** Loads what reading a template takes. */
  static void prepare(Path template) {
    Parts parts = Parts.read(template);
    parts.root(document(parts));
  }

  /** The name of the part with the text. */
  static String document(Parts parts) {
    return Relationships.of(parts, "").target("officeDocument", "text of Word in it");
  }

  /** The ids of the styles that the text is written in. */
  TextStyles styles() {
    return styles;
  }

  /**
   * The file with its text.
   *
   * @param content the paragraphs and notes
   * @param header what the file says of itself
   * @param date when it is made, by its own account
   */
  byte[] bytes(Content content, Header header, Instant date) {
    Element template = parts.root(document);
    checkControl(Filling.TEXT, "the text of the resolution goes", template);
    if (content.hasAnnexes()) {
      checkControl(Filling.ANNEXES, "the annexes go, behind the meeting", template);
    }
    fill(document, related, Optional.of(content));
    new Comments(content.comments(), revisions).put(parts, document, related);
    for (String kind : List.of("header", "footer")) {
      for (String part : related.targets(kind)) {
        fill(part, Relationships.of(parts, part), Optional.empty());
      }
    }
    String notes = related.target("footnotes", "part for footnotes");
    Relationships ofNotes = Relationships.of(parts, notes);
    Notes written = new Notes(content.notes(), styles);
    parts.put(notes, written.write(parts.root(notes), ofNotes, revisions));
    ofNotes.save();
    String properties =
        Relationships.of(parts, "").target("core-properties", "document properties");
    parts.put(properties, new CoreProperties(header, date).bytes());
    return parts.zip(date);
  }

  private void fill(String part, Relationships links, Optional<Content> content) {
    WordXml out = new WordXml(revisions);
    RunningText text = new RunningText(out, styles, links);
    Element root = parts.root(part);
    if (isTracked(root)) {
      throw parts.unusable("holds tracked changes; accept or reject them in Word and save it");
    }
    Map<String, Runnable> blocks = new TreeMap<>();
    content.ifPresent(found -> blocks.put(Filling.TEXT, () -> found.write(out, text)));
    content
        .filter(Content::hasAnnexes)
        .ifPresent(found -> blocks.put(Filling.ANNEXES, () -> found.annexes(out, text)));
    new Filling(out, text, values, blocks).fill(root);
    parts.put(part, out.bytes());
    if (content.isEmpty()) {
      links.save();
    }
  }

  /** Changes of the template itself would be taken for changes of the text. */
  private static boolean isTracked(Element element) {
    return TRACKS.contains(element.getLocalName())
        || XmlIn.children(element).stream().anyMatch(WordFile::isTracked);
  }

  private void checkControl(String tag, String goes, Element root) {
    List<Element> controls = Filling.controls(tag, root);
    if (controls.size() != 1 || XmlIn.isWord(controls.get(0).getParentNode(), "p")) {
      throw parts.unusable(
          "must have one content control with the tag \"%s\", around the whole paragraphs where %s"
              .formatted(tag, goes));
    }
  }
}
