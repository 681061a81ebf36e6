package penholder.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Resolution;
import penholder.model.Text;

/** Notes that are not where an instrument is first mentioned. */
final class MentionPlants {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\p{Lu}[a-z]{2,20} (?:of|to|on) the )\\b(?:2030 Agenda for Sustainable Development|United Nations Convention on the Law of the"
              + " Sea|Paris Agreement|Addis Ababa Action Agenda|Universal Declaration of Human"
              + " Rights|United Nations Framework Convention on Climate Change|Convention on the"
              + " Rights of the Child|International Covenant on Civil and Political Rights"
              + "|Sendai Framework for Disaster Risk Reduction 2015–2030|New Urban Agenda"
              + "|Convention on the Elimination of All Forms of Discrimination against Women"
              + "|Convention on the Rights of Persons with Disabilities)(?![ \u00a0]\\d)[,;.]?");

  private MentionPlants() {}

  static final List<Plant> ALL =
      List.of(
          Plant.of("R-FN-4", MentionPlants::noteGivenAgain),
          Plant.of("R-FN-4", MentionPlants::noteAtLaterMention),
          Plant.of("R-FN-1", MentionPlants::noteLeftOut));

  private static List<Plant.Room> noteGivenAgain(CheckedText text) {
    return mentions(text).stream()
        .map(
            two ->
                new Plant.Room(
                    two.later().paragraph().label(),
                    "a second note at " + two.later().name(),
                    () -> with(text.resolution(), two.later(), two.first().noted()),
                    text::resolution))
        .toList();
  }

  private static List<Plant.Room> noteAtLaterMention(CheckedText text) {
    return mentions(text).stream()
        .map(
            two ->
                new Plant.Room(
                    two.first().paragraph().label(),
                    "no note at " + two.first().name(),
                    () -> moved(text.resolution(), two),
                    text::resolution))
        .toList();
  }

  private static Resolution moved(Resolution text, Mentions two) {
    return without(with(text, two.later(), two.first().noted()), two.first());
  }

  private static Resolution without(Resolution text, Mention mention) {
    List<Inline> pieces = new ArrayList<>(mention.paragraph().text());
    pieces.remove(mention.noteAt());
    return Changed.at(text, mention.paragraph().place(), Changed.merged(pieces));
  }

  /** The text before has the note, and this one has it nowhere. */
  private static List<Plant.Room> noteLeftOut(CheckedText text) {
    List<Mention> all = StructurePlants.prose(text).stream().flatMap(MentionPlants::named).toList();
    String words = String.join("\n", text.paragraphs().stream().map(Passage::words).toList());
    List<Plant.Room> rooms = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Mention one : all) {
      boolean first = named.add(one.name());
      if (first
          && one.noteAt() >= 0
          && isSource(one.noted(), words)
          && isGivenOnce(one.noted(), text)) {
        rooms.add(
            new Plant.Room(
                one.paragraph().label(),
                "the note at " + one.name() + " left out",
                () -> without(text.resolution(), one),
                text::resolution));
      }
    }
    return rooms;
  }

  private static boolean isGivenOnce(Note source, CheckedText text) {
    String words = source.words().replaceFirst("\\.$", "");
    return text.notes().stream().filter(note -> note.words().contains(words)).count() == 1;
  }

  private static Resolution with(Resolution text, Mention mention, Note note) {
    List<Inline> pieces = new ArrayList<>();
    int at = 0;
    for (Inline piece : mention.paragraph().text()) {
      String words = Inline.words(List.of(piece));
      int cut = mention.end() - at;
      if (piece instanceof Text && cut > 0 && cut <= words.length()) {
        pieces.add(new Text(words.substring(0, cut)));
        pieces.add(note);
        if (cut < words.length()) {
          pieces.add(new Text(words.substring(cut)));
        }
      } else {
        pieces.add(piece);
      }
      at += words.length();
    }
    return Changed.at(text, mention.paragraph().place(), pieces);
  }

  /** An instrument that is named with its note, and again without. */
  private record Mentions(Mention first, Mention later) {}

  /** Where an instrument is named; the note is the piece with that index, or there is none (-1). */
  private record Mention(Passage paragraph, String name, int end, int noteAt) {
    Note noted() {
      return (Note) paragraph.text().get(noteAt);
    }
  }

  private static List<Mentions> mentions(CheckedText text) {
    List<Mention> all = StructurePlants.prose(text).stream().flatMap(MentionPlants::named).toList();
    String words = String.join("\n", text.paragraphs().stream().map(Passage::words).toList());
    List<Mentions> found = new ArrayList<>();
    for (int first = 0; first < all.size(); first++) {
      String name = all.get(first).name();
      boolean earliest = all.subList(0, first).stream().noneMatch(one -> one.name().equals(name));
      if (earliest && all.get(first).noteAt() >= 0 && isSource(all.get(first).noted(), words)) {
        for (Mention later : all.subList(first + 1, all.size())) {
          boolean apart = !later.paragraph().equals(all.get(first).paragraph());
          if (apart && later.name().equals(name) && later.noteAt() < 0) {
            found.add(new Mentions(all.get(first), later));
          }
        }
      }
    }
    return found;
  }

  /** A treaty, or a resolution that the text does not cite by its number as well. */
  private static boolean isSource(Note note, String words) {
    Matcher resolution = Pattern.compile("Resolution (\\d+/\\d+).*").matcher(note.words());
    return note.words().startsWith("United Nations, Treaty Series, ")
        || resolution.matches() && !words.contains(resolution.group(1));
  }

  private static Stream<Mention> named(Passage paragraph) {
    Matcher matcher = NAMED.matcher(paragraph.words());
    List<Mention> found = new ArrayList<>();
    while (matcher.find()) {
      String name = matcher.group().replaceFirst("[,;.]$", "");
      found.add(new Mention(paragraph, name, matcher.end(), noteAt(paragraph, matcher.end())));
    }
    return found.stream();
  }

  private static int noteAt(Passage paragraph, int offset) {
    int at = 0;
    for (int n = 0; n < paragraph.text().size(); n++) {
      if (paragraph.text().get(n) instanceof Note && at == offset) {
        return n;
      }
      at += Inline.words(paragraph.text().subList(n, n + 1)).length();
    }
    return -1;
  }
}
