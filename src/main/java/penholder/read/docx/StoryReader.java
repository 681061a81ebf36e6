package penholder.read.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import penholder.report.Place;
import penholder.report.Severity;

/**
 * Reads the paragraphs of a story from its XML. An element that is not known is walked through, so
 * that the words in it are kept.
 */
final class StoryReader {
  private final XmlCursor xml;
  private final Reading reading;
  private final String part;
  private final Pictures pictures;
  private final OpenFields fields = new OpenFields();
  private final List<List<TrackedParagraph>> stretches = new ArrayList<>();
  private List<TrackedParagraph> stretch = new ArrayList<>();
  private final TableCount tables = new TableCount();
  private int count;

  /** What the elements around the cursor did to the words in them. */
  private Standing standing = Standing.UNTOUCHED;

  /** The paragraph around the cursor; between paragraphs, what goes into the next one. */
  private ParagraphBuilder paragraph = new ParagraphBuilder();

  private ParagraphProperties format = ParagraphProperties.NONE;
  private boolean inParagraph;

  /** What was said of this paragraph: the same is not said twice. */
  private final Set<String> said = new HashSet<>();

  /**
   * @param xml stands at the parent of the paragraphs
   * @param reading knows the notes, comments and styles, and takes the findings
   * @param part what the places of findings name
   */
  StoryReader(XmlCursor xml, Reading reading, String part) {
    this.xml = xml;
    this.reading = reading;
    this.part = part;
    this.pictures = new Pictures(xml, this::say);
  }

  /** What was read. */
  Story story() {
    List<TrackedPiece> left = paragraph.pieces();
    if (!left.isEmpty() && !stretch.isEmpty()) {
      stretch.add(stretch.remove(stretch.size() - 1).with(left));
    }
    endStretch();
    return new Story(stretches);
  }

  /** Reads the element under the cursor. */
  void element(String name) {
    switch (name) {
      case "p" -> paragraph();
      case "tbl" -> {
        endStretch();
        tables.begin();
        inside();
        tables.end();
        endStretch();
      }
      case "tc" -> {
        endStretch();
        tables.cell();
        inside();
        endStretch();
      }
      case "tr" -> {
        tables.row();
        inside();
      }
      case "trPr", "tcPr" -> xml.children(this::cellProperty);
      case "ins", "del", "moveFrom", "moveTo" -> {
        Standing around = standing;
        standing = standing.in(Revision.at(xml, Revision.kind(name).orElseThrow()));
        xml.children(this::element);
        standing = around;
      }
      case "moveFromRangeStart" -> reading.moves().from(xml.attribute("name"));
      case "moveToRangeStart" -> reading.moves().to(xml.attribute("name"));
      case "commentRangeStart", "commentReference" ->
          reading.comment(xml.attribute("id")).ifPresent(paragraph::add);
      case "pPr" -> {
        format = ParagraphProperties.read(xml);
        formats(format.formats());
      }
      case "tblPr", "tblPrEx", "tblGrid", "sectPr" -> formats(Revision.formatsIn(xml));
      case "sdtPr", "smartTagPr", "customXmlPr", "fldData", "rt" -> {}
      case "altChunk", "subDoc" ->
          say("other file", "The text of another file is put in here, which is not read.");
      case "r", "m:r" -> xml.children(new RunReader(xml, this)::piece);
      case "t", "delText", "m:t" -> new RunReader(xml, this).piece(name);
      case "drawing", "pict", "object" -> pictures.picture();
      case "mc:AlternateContent" -> alternatives(this::element);
      default -> xml.children(this::element);
    }
  }

  private void inside() {
    Standing around = standing;
    xml.children(this::element);
    standing = around;
  }

  /** A row or cell that came or went takes everything in it with it. */
  private void cellProperty(String name) {
    Optional<Change.Kind> kind = Revision.kind(name);
    if (kind.isPresent()) {
      standing = standing.in(Revision.at(xml, kind.get()));
    } else if (name.endsWith("Change") || name.equals("cellMerge")) {
      formats(List.of(Revision.at(xml, Change.Kind.FORMATTED)));
    }
  }

  private void paragraph() {
    if (inParagraph) {
      xml.children(this::element);
      return;
    }
    inParagraph = true;
    format = ParagraphProperties.NONE;
    xml.children(this::element);
    if (fields.endOfParagraph()) {
      say(
          "open field",
          "The code of a field begins here or before and does not end: its words are kept as text.");
    }
    count++;
    Standing mark = standing;
    for (Revision revision : format.mark().revisions()) {
      mark = mark.in(revision);
    }
    ParagraphLook look = reading.styles().look(format);
    ParagraphLook before =
        format.before() == format ? look : reading.styles().look(format.before());
    stretch.add(new TrackedParagraph(look, before, tables.here(), paragraph.pieces(), mark));
    paragraph = new ParagraphBuilder();
    said.clear();
    inParagraph = false;
  }

  private void endStretch() {
    if (!stretch.isEmpty()) {
      stretches.add(stretch);
      stretch = new ArrayList<>();
    }
  }

  /** Reads an element that shows one thing in two ways; the words in it are for {@code each}. */
  void alternatives(Consumer<String> each) {
    pictures.alternatives(each);
  }

  /** Adds words to the paragraph; they stand as the elements around the cursor say. */
  void words(String words, RunProperties properties) {
    Stylesheet styles = reading.styles();
    Look look = styles.look(properties, format);
    Look before =
        properties.before() == properties ? look : styles.look(properties.before(), format);
    paragraph.words(words, look, before, standing);
  }

  void footnote(String id) {
    note(reading.footnote(id));
  }

  void endnote(String id) {
    note(reading.endnote(id));
  }

  private void note(Optional<Story> note) {
    note.ifPresentOrElse(
        story -> paragraph.add(new TrackedPiece.Note(story, standing)),
        () ->
            say(
                "lost note",
                "A note is referred to here that the file does not hold, or that belongs to an"
                    + " earlier place."));
  }

  void fieldMark(String type) {
    fields.mark(type, paragraph);
  }

  void formats(List<Revision> revisions) {
    revisions.forEach(revision -> paragraph.add(new TrackedPiece.Remark(revision, "")));
  }

  /** Something is to be said of the place where reading is; once for each paragraph and rule. */
  void say(String rule, String message) {
    if (!said.add(rule)) {
      return;
    }
    String shown = paragraph.shown();
    Place place = new Place(part, count + 1, shown.length() + 1, shown);
    reading.say(Severity.WARNING, rule, message, place);
  }
}
