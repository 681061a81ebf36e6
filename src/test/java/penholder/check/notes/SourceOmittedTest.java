package penholder.check.notes;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import penholder.SampleTexts;
import penholder.check.CheckedText;
import penholder.check.Passage;
import penholder.check.Surroundings;
import penholder.library.Library;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Resolution;
import penholder.style.NamedInstrument;

/**
 * R-FN-1 on the texts of two sessions: a note that the newer text has at an instrument, as the
 * older one has, is taken away, one at a time. Where the text gives the source elsewhere, too, the
 * rule says nothing.
 */
class SourceOmittedTest {
  private int taken;
  private int found;

  @Test
  void aNoteThatIsTakenAwayIsMissedInItsParagraph() {
    Optional<Path> folder = SampleTexts.folder();
    assumeTrue(folder.isPresent(), "no samples folder beside this checkout");
    Map<String, Resolution> older = new HashMap<>();
    for (Resolution text : SampleTexts.all(folder.get())) {
      Resolution before = older.putIfAbsent(text.header().title(), text);
      if (before != null && before.header().session().number() < text.header().session().number()) {
        look(text, before);
      }
    }
    System.out.printf("%d notes taken away, %d missed in their paragraphs%n", taken, found);
    // The rest: named before without its note, or with other notes at other mentions.
    assertTrue(found >= 0.9 * taken, found + " of " + taken);
  }

  private void look(Resolution text, Resolution before) {
    Surroundings around =
        new Surroundings(Optional.of(before), Optional.empty(), () -> new Library(List.of()));
    Set<String> noted = new HashSet<>();
    for (Passage paragraph : new CheckedText(before, around).paragraphs()) {
      NamedInstrument.in(paragraph.text()).stream()
          .filter(name -> !name.notes().isEmpty())
          .forEach(name -> noted.add(name.name()));
    }
    for (Passage paragraph : new CheckedText(text, around).paragraphs()) {
      for (NamedInstrument name : NamedInstrument.in(paragraph.text())) {
        if (!name.notes().isEmpty() && noted.contains(name.name())) {
          Resolution bare = text.each(clause -> without(name.notes().get(0), clause));
          CheckedText checked = new CheckedText(bare, around);
          if (isGivenElsewhere(name.notes().get(0).words(), checked)) {
            continue;
          }
          taken++;
          if (isMissed(name.name(), paragraph, checked)) {
            found++;
          } else {
            System.out.printf(
                "%s %s: %s%n", SampleTexts.symbol(text), paragraph.label(), name.name());
          }
        }
      }
    }
  }

  /** The text cites the resolution by its number, or has another note like it. */
  private static boolean isGivenElsewhere(String source, CheckedText bare) {
    String number = source.replaceFirst("^(?:See r|R)esolution ([^,.]*).*", "$1");
    return bare.passages().stream().anyMatch(one -> one.words().contains(number));
  }

  private static boolean isMissed(String name, Passage paragraph, CheckedText bare) {
    return new SourceOmitted()
        .in(bare).stream()
            .filter(one -> one.passage().place().equals(paragraph.place()))
            .anyMatch(one -> one.marked().equals(name));
  }

  private static Clause without(Note note, Clause clause) {
    List<Inline> text = clause.text().stream().filter(piece -> piece != note).toList();
    return clause.with(text, clause.items().stream().map(item -> without(note, item)).toList());
  }
}
