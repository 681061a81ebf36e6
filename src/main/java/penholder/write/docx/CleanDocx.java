package penholder.write.docx;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import penholder.model.Inline;
import penholder.model.Resolution;
import penholder.style.Printed;

/**
 * A resolution as a Word file that looks like a document of the United Nations: a draft like one
 * that was tabled (A/81/L.25), an adopted text like the issued resolution. The look comes from a
 * template that people restyle in Word: code names only styles and the tags of content controls.
 */
public final class CleanDocx {
  private final Parts parts;
  private final String document;
  private final Relationships related;
  private final TextStyles styles;
  private final Map<String, List<Inline>> values;

  private CleanDocx(Parts parts, Map<String, List<Inline>> values) {
    this.parts = parts;
    this.values = values;
    this.document = Relationships.of(parts, "").target("officeDocument", "text of Word in it");
    this.related = Relationships.of(parts, document);
    String stylesheet = related.target("styles", "styles");
    this.styles = TextStyles.of(new Styles(parts, parts.root(stylesheet)));
  }

  /**
   * Writes a resolution as it is: whoever calls has made the fair copy and filled the slots. A slot
   * that is still open stands in the file as {@code {name}}, highlighted.
   *
   * @param resolution the resolution
   * @param template a .docx file with the look (templates/un-style.docx)
   * @param date when the file is made, by its own account; the same resolution, template and date
   *     give the same bytes
   * @return the Word file
   * @throws UnusableTemplate if the template is missing, cannot be read, is no Word file, or lacks
   *     a style or the control for the text
   */
  public static byte[] write(Resolution resolution, Path template, Instant date) {
    Parts parts = Parts.read(template);
    CleanDocx file = new CleanDocx(parts, Front.of(resolution.header()));
    file.fill(Printed.of(resolution));
    String properties =
        Relationships.of(parts, "").target("core-properties", "document properties");
    parts.put(properties, new CoreProperties(resolution.header(), date).bytes());
    return parts.zip(date);
  }

  /** Loads what reading a template takes, for whoever has time before a file is asked for. */
  public static void prepare(Path template) {
    try {
      Parts parts = Parts.read(template);
      parts.root(Relationships.of(parts, "").target("officeDocument", "text of Word in it"));
    } catch (UnusableTemplate e) {
      // Whoever asks for a file is told.
      return;
    }
  }

  private void fill(Printed printed) {
    checkControl(parts.root(document));
    fill(document, related, Optional.of(new Body(printed, styles)));

    for (String kind : List.of("header", "footer")) {
      for (String part : related.targets(kind)) {
        fill(part, Relationships.of(parts, part), Optional.empty());
      }
    }
    String notes = related.target("footnotes", "part for footnotes");
    Relationships ofNotes = Relationships.of(parts, notes);
    parts.put(notes, new Notes(printed.notes(), styles).write(parts.root(notes), ofNotes));
    ofNotes.save();
  }

  private void fill(String part, Relationships links, Optional<Body> body) {
    WordXml out = new WordXml();
    RunningText text = new RunningText(out, styles, links);
    new Filling(out, text, values, () -> body.ifPresent(found -> found.write(out, text)))
        .fill(parts.root(part));
    parts.put(part, out.bytes());
    links.save();
  }

  private void checkControl(Element root) {
    List<Element> controls = Filling.controlsForText(root);
    if (controls.size() != 1 || XmlIn.isWord(controls.get(0).getParentNode(), "p")) {
      throw parts.unusable(
          "must have one content control with the tag \"text\", around the whole paragraphs where"
              + " the text of the resolution goes");
    }
  }
}
