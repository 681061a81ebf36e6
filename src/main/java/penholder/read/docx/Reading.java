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
  private final WordPackage parts;
  private final String document;
  private final Stylesheet styles;
  private final Map<String, Story> footnotes = new HashMap<>();
  private final Map<String, Story> endnotes = new HashMap<>();
  private final Map<String, TrackedPiece.Remark> comments = new HashMap<>();
  private final Moves moves = new Moves();
  private final List<Finding> findings = new ArrayList<>();
  private final Story story;

  /**
   * Reads all parts.
   *
   * @throws Unreadable if there is no text, or its XML is damaged
   */
  Reading(WordPackage parts) {
    this.parts = parts;
    this.document =
        parts
            .target("", "officeDocument")
            .filter(name -> parts.part(name).isPresent())
            .orElse("word/document.xml");
    XmlCursor text =
        parts
            .part(document)
            .orElseThrow(
                () ->
                    new Unreadable(
                        "no Word file",
                        parts.file()
                            + " holds no Word text: it has no part word/document.xml. Open it in the"
                            + " program that made it and save it as a Word document (.docx)."));
    this.styles = Stylesheet.read(part("styles").flatMap(parts::part));
    stories(
        "comments",
        "comment",
        (id, revision, comment) -> comments.put(id, remark(revision, comment)));
    stories("footnotes", "footnote", (id, revision, note) -> footnotes.put(id, note));
    stories("endnotes", "endnote", (id, revision, note) -> endnotes.put(id, note));
    StoryReader reader = new StoryReader(text, this, parts.file());
    text.inRoot(reader::element);
    this.story = reader.story();
    moves.halves().forEach(name -> findings.add(half(name)));
  }

  private Optional<String> part(String kind) {
    return parts.target(document, kind);
  }

  private interface Keep {
    void keep(String id, Revision revision, Story story);
  }

  private void stories(String kind, String element, Keep keep) {
    part(kind)
        .ifPresent(
            name ->
                parts
                    .part(name)
                    .ifPresent(
                        xml ->
                            xml.inRoot(
                                found -> {
                                  // Only separators have a type, and they are no text.
                                  if (found.equals(element) && xml.attribute("type").isEmpty()) {
                                    String id = xml.attribute("id");
                                    Revision revision = Revision.at(xml, Change.Kind.COMMENTED);
                                    StoryReader reader =
                                        new StoryReader(xml, this, parts.shown(name));
                                    xml.children(reader::element);
                                    keep.keep(id, revision, reader.story());
                                  }
                                })));
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

  Stylesheet styles() {
    return styles;
  }

  List<Finding> findings() {
    return findings;
  }

  void say(Severity severity, String rule, String message, Place place) {
    findings.add(new Finding(severity, rule, message, Optional.of(place)));
  }

  Optional<Story> footnote(String id) {
    return Optional.ofNullable(footnotes.get(id));
  }

  Optional<Story> endnote(String id) {
    return Optional.ofNullable(endnotes.get(id));
  }

  /** A comment where it is first referred to: its range and its mark both name it. */
  Optional<TrackedPiece.Remark> comment(String id) {
    return Optional.ofNullable(comments.remove(id));
  }
}
