package penholder.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Severity;

/** The reading of one file: what its parts say of each other, and what the user is told. */
final class Reading {
  private static final String USUAL_TEXT = "word/document.xml";

  private final WordPackage parts;
  private final Map<String, String> related;
  private final Stylesheet styles;
  private final ListNumbers lists;
  private final Map<String, Story> footnotes = new HashMap<>();
  private final Map<String, Story> endnotes = new HashMap<>();
  private final Map<String, TrackedPiece.Remark> comments = new HashMap<>();
  private final Moves moves = new Moves();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Story> headers = new ArrayList<>();
  private final Map<String, String> variables = new HashMap<>();
  private final Story story;

  /**
   * Reads all parts.
   *
   * @throws Unreadable if there is no text, or the XML of a part is damaged
   */
  Reading(WordPackage parts) {
    this.parts = parts;
    String named = parts.related("").getOrDefault("officeDocument", USUAL_TEXT);
    String document = parts.has(named) ? named : USUAL_TEXT;
    XmlCursor text = parts.part(document).orElseThrow(() -> noText(parts.file()));
    this.related = parts.related(document);
    this.styles = Stylesheet.read(part("styles"));
    this.lists = ListNumbers.read(part("numbering"));
    part("settings").ifPresent(xml -> xml.inRoot(name -> variables(name, xml)));
    stories("comment", (id, revision, words) -> comments.put(id, remark(revision, words)));
    stories("footnote", (id, revision, note) -> footnotes.put(id, note));
    stories("endnote", (id, revision, note) -> endnotes.put(id, note));
    StoryReader reader = new StoryReader(text, this, parts.file());
    text.inRoot(reader::element);
    this.story = reader.story();
    int said = findings.size();
    parts.allRelated(document, "header").forEach(this::header);
    // The emblem of the masthead and the like are nothing to speak of.
    findings.subList(said, findings.size()).clear();
    moves.halves().forEach(name -> findings.add(half(name)));
  }

  private void header(String name) {
    parts
        .part(name)
        .ifPresent(
            xml -> {
              StoryReader reader = new StoryReader(xml, this, parts.shown(name));
              xml.inRoot(reader::element);
              headers.add(reader.story());
            });
  }

  private static Unreadable noText(String file) {
    return new Unreadable(
        "no Word file",
        file
            + " holds no Word text: it has no part word/document.xml. Open it in the program that"
            + " made it and save it as a Word document (.docx).");
  }

  private void variables(String name, XmlCursor xml) {
    if (name.equals("docVars")) {
      xml.children(found -> variables.put(xml.attribute("name"), xml.attribute("val")));
    }
  }

  private Optional<XmlCursor> part(String kind) {
    return Optional.ofNullable(related.get(kind)).flatMap(parts::part);
  }

  private interface Keep {
    void keep(String id, Revision revision, Story story);
  }

  /** Reads the part that holds all elements of a name: the part of the notes, of the comments. */
  private void stories(String name, Keep keep) {
    String kind = name + "s";
    part(kind)
        .ifPresent(
            xml ->
                xml.inRoot(
                    found -> {
                      // Only separators have a type, and they are no text.
                      if (found.equals(name) && xml.attribute("type").isEmpty()) {
                        String id = xml.attribute("id");
                        Revision revision = Revision.at(xml, Change.Kind.COMMENTED);
                        StoryReader reader =
                            new StoryReader(xml, this, parts.shown(related.get(kind)));
                        xml.children(reader::element);
                        keep.keep(id, revision, reader.story());
                      }
                    }));
  }

  private static TrackedPiece.Remark remark(Revision revision, Story comment) {
    return new TrackedPiece.Remark(revision, new WordText(comment.decided(Side.ACCEPTED)).words());
  }

  private Finding half(String move) {
    String message =
        parts.file()
            + " holds only one end of the move that Word calls \""
            + move
            + "\": its words count as deleted or inserted.";
    return new Finding(Severity.WARNING, "half a move", message, Optional.empty());
  }

  Moves moves() {
    return moves;
  }

  Story story() {
    return story;
  }

  /** The numbers of its lists. */
  ListNumbers lists() {
    return lists;
  }

  /** The variables that its makers gave it, by name. */
  Map<String, String> variables() {
    return variables;
  }

  Stylesheet styles() {
    return styles;
  }

  /** The headers of the pages. */
  List<Story> headers() {
    return headers;
  }

  List<Finding> findings() {
    return findings;
  }

  void say(Severity severity, String rule, String message, Place place) {
    findings.add(new Finding(severity, rule, message, Optional.of(place)));
  }

  /** A footnote for the place that refers to it: a second place gets none. */
  Optional<Story> footnote(String id) {
    return Optional.ofNullable(footnotes.remove(id));
  }

  /** An endnote for the place that refers to it: a second place gets none. */
  Optional<Story> endnote(String id) {
    return Optional.ofNullable(endnotes.remove(id));
  }

  /** A comment where it is first referred to: its range and its mark both name it. */
  Optional<TrackedPiece.Remark> comment(String id) {
    return Optional.ofNullable(comments.remove(id));
  }
}
