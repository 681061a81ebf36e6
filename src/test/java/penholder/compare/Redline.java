package penholder.compare;

import java.util.List;
import java.util.stream.Collectors;
import penholder.model.Inline;
import penholder.model.Notation;

/**
 * A comparison as lines of a case file: {@code [-deleted-]}, {@code {+inserted+}}, and inside notes
 * likewise. Italics and notes as in {@link Notation}; words that both texts have as the new one
 * writes them.
 */
final class Redline {
  private Redline() {}

  static String of(Comparison comparison) {
    return comparison.entries().stream()
        .map(entry -> entry.match(new Line()))
        .collect(Collectors.joining("\n"));
  }

  static String of(List<Segment> segments) {
    return segments.stream().map(s -> s.match(new Mark())).collect(Collectors.joining());
  }

  private static String text(List<Inline> text) {
    return Notation.write(text);
  }

  private static final class Mark implements Segment.Cases<String> {
    @Override
    public String same(Segment.Same same) {
      return text(same.fresh());
    }

    @Override
    public String deleted(Segment.Deleted deleted) {
      return "[-" + text(deleted.old()) + "-]";
    }

    @Override
    public String inserted(Segment.Inserted inserted) {
      return "{+" + text(inserted.fresh()) + "+}";
    }

    @Override
    public String noteEdit(Segment.NoteEdit edit) {
      return "^[" + Redline.of(edit.segments()) + "]";
    }
  }

  private static final class Line implements Entry.Cases<String> {
    @Override
    public String continued(Entry.Continued entry) {
      return entry.oldPlace() + " -> " + entry.freshPlace() + ": " + of(entry.segments());
    }

    @Override
    public String added(Entry.Added entry) {
      String source = entry.source().map(place -> " from " + place).orElse("");
      return "new " + entry.place() + source + ": " + text(entry.text());
    }

    @Override
    public String dropped(Entry.Dropped entry) {
      String destination = entry.destination().map(place -> " into " + place).orElse("");
      return "dropped " + entry.place() + destination + ": " + text(entry.text());
    }

    @Override
    public String movedAway(Entry.MovedAway entry) {
      return entry.oldPlace() + " moved to " + entry.freshPlace() + ": " + text(entry.text());
    }

    @Override
    public String movedHere(Entry.MovedHere entry) {
      return entry.freshPlace() + " moved from " + entry.oldPlace() + ": " + of(entry.segments());
    }

    @Override
    public String split(Entry.Split entry) {
      return entry.oldPlace()
          + " split into "
          + entry.first().place()
          + ": "
          + of(entry.first().segments())
          + "\n  and "
          + entry.second().place()
          + ": "
          + of(entry.second().segments());
    }

    @Override
    public String merged(Entry.Merged entry) {
      return entry.first().place()
          + " merged into "
          + entry.freshPlace()
          + ": "
          + of(entry.first().segments())
          + "\n  with "
          + entry.second().place()
          + ": "
          + of(entry.second().segments());
    }
  }
}
