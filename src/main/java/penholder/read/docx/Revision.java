package penholder.read.docx;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was done, by whom and when; its words are those that it stands around. */
record Revision(Change.Kind kind, String author, Optional<Instant> date) {

  /** The one that the element under the cursor tells of. */
  static Revision at(XmlCursor xml, Change.Kind kind) {
    return new Revision(kind, xml.attribute("author"), date(xml.attribute("date")));
  }

  /** What an element of Word does to the words in it, if it does something. */
  static Optional<Change.Kind> kind(String element) {
    return switch (element) {
      case "ins", "cellIns" -> Optional.of(Change.Kind.INSERTED);
      case "del", "cellDel" -> Optional.of(Change.Kind.DELETED);
      case "moveFrom" -> Optional.of(Change.Kind.MOVED_FROM);
      case "moveTo" -> Optional.of(Change.Kind.MOVED_TO);
      default -> Optional.empty();
    };
  }

  /** The changes of format that the properties under the cursor tell of. */
  static List<Revision> formatsIn(XmlCursor properties) {
    List<Revision> formats = new ArrayList<>();
    properties.children(
        name -> {
          if (name.endsWith("Change") || name.equals("cellMerge")) {
            formats.add(at(properties, Change.Kind.FORMATTED));
          }
        });
    return formats;
  }

  /** A date of XML, with or without a zone; one that cannot be read is none. */
  private static Optional<Instant> date(String written) {
    try {
      TemporalAccessor date =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              written, OffsetDateTime::from, LocalDateTime::from);
      return Optional.of(
          date instanceof LocalDateTime local
              ? local.toInstant(ZoneOffset.UTC)
              : Instant.from(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
