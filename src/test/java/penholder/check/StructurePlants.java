package penholder.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import penholder.model.Clause;
import penholder.model.Emphasis;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Opening;
import penholder.model.Part;
import penholder.model.Phrase;
import penholder.model.Resolution;
import penholder.model.Text;
import penholder.style.Printed;

/** Faults in letters, in the marks and the wording of notes, and in the length of a text. */
final class StructurePlants {
  private StructurePlants() {}

  static final List<Plant> ALL =
      List.of(
          Plant.of("R-FN-3", StructurePlants::markBeforePunctuation),
          noteOf("R-FN-6", StructurePlants::ibidWithoutStop),
          noteOf("R-FN-6", StructurePlants::ibidAfterNothing),
          noteOf("R-FN-6a", StructurePlants::fullWhereIbid),
          letters("R-TYP-1", true, "Treaty Series", Text::new),
          letters("R-TYP-1", true, "Official Records of the", Text::new),
          noteOf("R-TYP-2", StructurePlants::ibidInItalics),
          Plant.of("R-CH-9", StructurePlants::romanOpening),
          stressed("all|only|must|every"),
          stressed("[a-z]{5,}"),
          letters("R-SPL-4a", false, "inter alia|vice versa", Emphasis::new),
          Plant.of("R-STR-10", StructurePlants::twice));

  private static List<Plant.Room> markBeforePunctuation(CheckedText text) {
    List<Plant.Room> rooms = new ArrayList<>();
    for (Passage paragraph : prose(text)) {
      List<Inline> pieces = paragraph.text();
      for (int at = 0; at + 1 < pieces.size(); at++) {
        if (pieces.get(at) instanceof Text before
            && before.words().matches("(?s).*[\\p{L}\\d)][,;.]")
            && pieces.get(at + 1) instanceof Note) {
          int behind = before.words().length() - 1;
          List<Inline> spoilt = new ArrayList<>(pieces);
          spoilt.set(at, new Text(before.words().substring(0, behind)));
          spoilt.add(at + 2, new Text(before.words().substring(behind)));
          rooms.add(
              room(text, paragraph, 0, "mark before its punctuation", Changed.merged(spoilt)));
        }
      }
    }
    return rooms;
  }

  /** An opening phrase that was typed without its italics. */
  private static List<Plant.Room> romanOpening(CheckedText text) {
    List<Plant.Room> rooms = new ArrayList<>();
    for (Passage paragraph : prose(text)) {
      if (paragraph.place().degree() == 0
          && paragraph.text().get(0) instanceof Phrase opening
          && Opening.of(paragraph.words(), paragraph.place().part()).isPresent()) {
        List<Inline> spoilt = new ArrayList<>(paragraph.text());
        spoilt.set(0, new Text(opening.words()));
        rooms.add(room(text, paragraph, 0, "roman opening", Changed.merged(spoilt)));
      }
    }
    return rooms;
  }

  /** A note with its text as the rule for Ibid. prints it, and the text it has in full. */
  private record Standing(List<Inline> full, List<Inline> printed, boolean first) {
    String words() {
      return Inline.words(printed);
    }

    boolean isIbid() {
      return words().startsWith("Ibid.");
    }
  }

  /** "Ibid, vol. 2624, No. 46745." */
  private static Stream<List<Inline>> ibidWithoutStop(Standing note) {
    if (!note.words().startsWith("Ibid.,")) {
      return Stream.empty();
    }
    List<Inline> spoilt = new ArrayList<>(note.printed());
    spoilt.set(0, new Text(Inline.words(spoilt.subList(0, 1)).replaceFirst("\\.", "")));
    return Stream.of(spoilt);
  }

  /** <i>Ibid.</i> in the first note of all. */
  private static Stream<List<Inline>> ibidAfterNothing(Standing note) {
    return note.first() ? Stream.of(List.of(new Text("Ibid., annex II."))) : Stream.empty();
  }

  private static Stream<List<Inline>> fullWhereIbid(Standing note) {
    return note.isIbid() ? Stream.of(note.full()) : Stream.empty();
  }

  private static Stream<List<Inline>> ibidInItalics(Standing note) {
    if (!note.isIbid()) {
      return Stream.empty();
    }
    String rest = note.words().substring("Ibid.".length());
    Inline ibid = new Emphasis("Ibid.");
    return Stream.of(rest.isEmpty() ? List.of(ibid) : List.of(ibid, new Text(rest)));
  }

  /** A note that was printed otherwise than the rule for Ibid. says. */
  private static Plant noteOf(String rule, Function<Standing, Stream<List<Inline>>> fault) {
    return Plant.of(
        rule,
        text -> {
          List<Note> printed = Printed.of(text.resolution()).notes();
          List<Plant.Room> rooms = new ArrayList<>();
          for (int n = 0; n < printed.size(); n++) {
            Passage note = text.notes().get(n);
            Standing standing = new Standing(note.text(), printed.get(n).text(), n == 0);
            fault
                .apply(standing)
                .forEach(
                    words ->
                        rooms.add(
                            new Plant.Room(
                                note.label(),
                                standing.words() + " became " + Inline.words(words),
                                () -> Changed.note(text.resolution(), note, Note.sic(words)),
                                text::resolution)));
          }
          return rooms;
        });
  }

  /** Words that are set in other letters. */
  private static Plant letters(
      String rule, boolean inNotes, String pattern, Function<String, Inline> letters) {
    Pattern words = Pattern.compile("\\b(?:" + pattern + ")\\b");
    return Plant.of(
        rule,
        text -> {
          List<Plant.Room> rooms = new ArrayList<>();
          for (Passage passage : text.passages()) {
            if (passage.isNote() == inNotes && passage.place().part() != Part.ANNEXED) {
              otherLetters(passage, words, letters)
                  .forEach(
                      spoilt -> rooms.add(room(text, passage, passage.note(), pattern, spoilt)));
            }
          }
          return rooms;
        });
  }

  /** A common word in the middle of a sentence, set in italics. */
  private static Plant stressed(String pattern) {
    Pattern word = Pattern.compile("(?<=[a-z] )(?:" + pattern + ")(?=[ ,;.])");
    return Plant.of(
        "R-TYP-9",
        text -> {
          List<Plant.Room> rooms = new ArrayList<>();
          for (Passage paragraph : prose(text)) {
            if (paragraph.text().stream().noneMatch(Emphasis.class::isInstance)) {
              otherLetters(paragraph, word, Emphasis::new)
                  .forEach(
                      spoilt -> rooms.add(room(text, paragraph, 0, "italics for stress", spoilt)));
            }
          }
          return rooms;
        });
  }

  private static List<List<Inline>> otherLetters(
      Passage passage, Pattern pattern, Function<String, Inline> letters) {
    List<List<Inline>> found = new ArrayList<>();
    for (int at = 0; at < passage.text().size(); at++) {
      Inline piece = passage.text().get(at);
      String words = Inline.words(List.of(piece));
      Matcher matcher = pattern.matcher(words);
      while (!(piece instanceof Note) && matcher.find()) {
        List<Inline> spoilt = new ArrayList<>(passage.text());
        spoilt.set(at, letters.apply(matcher.group()));
        if (matcher.end() < words.length()) {
          spoilt.add(at + 1, Changed.like(piece, words.substring(matcher.end())));
        }
        if (matcher.start() > 0) {
          spoilt.add(at, Changed.like(piece, words.substring(0, matcher.start())));
        }
        found.add(Changed.merged(spoilt));
      }
    }
    return found;
  }

  /** All that is said is said twice. */
  private static List<Plant.Room> twice(CheckedText text) {
    Resolution once = text.resolution();
    String first = text.paragraphs().get(0).label();
    return List.of(
        new Plant.Room(
            first,
            "every paragraph twice",
            () -> once.with(twice(once.preamble()), twice(once.operative())),
            () -> once));
  }

  private static List<Clause> twice(List<Clause> clauses) {
    return Stream.concat(clauses.stream(), clauses.stream()).toList();
  }

  private static Plant.Room room(
      CheckedText text, Passage passage, int note, String fault, List<Inline> spoilt) {
    return new Plant.Room(
        passage.label(),
        fault,
        () ->
            note == 0
                ? Changed.at(text.resolution(), passage.place(), spoilt)
                : Changed.note(text.resolution(), passage, Note.of(spoilt)),
        text::resolution);
  }

  /** The paragraphs of the preamble and of the operative part. */
  static List<Passage> prose(CheckedText text) {
    return text.paragraphs().stream()
        .filter(one -> one.place().isProse() && one.place().part() != Part.ANNEXED)
        .toList();
  }
}
