package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Notation;
import penholder.model.Part;
import penholder.model.Phrase;
import penholder.model.Resolution;

/** Resolutions put together at random from phrases, names, notes and wrong punctuation. */
final class RandomText {
  private static final List<String> PARTICIPLES =
      List.of("Recalling", "Recalling also", "Noting further", "Having considered", "Noting");
  private static final List<String> VERBS =
      List.of(
          "Requests", "Also requests", "Encourages", "Further encourages", "Welcomes", "Decides");
  private static final List<String> OBJECTS =
      List.of(
          "the Secretary-General to report",
          "cooperation between the two organizations",
          "the Convention on the Law of the Sea",
          "the 2030 Agenda for Sustainable Development, and its Goals",
          "the Association of Southeast Asian Nations to explore {measures}",
          "that *World Ocean Assessment*",
          "the theme “Partnering for change.”",
          "further to meet at 3 p.m.",
          "{object}");
  private static final List<String> NOTES =
      List.of(
          "^[Resolution 70/1.]",
          "^[Resolution 66/2, annex I]",
          "^sic[Resolution 66/2, annex II.]",
          "^sic[Ibid., annex III.]",
          "^[United Nations, *Treaty Series*, vol. 1833, No. 31363.]",
          "^[United Nations, *Treaty Series*, vol. 1331, No. 22341.]",
          "^[See {report}]",
          "^[A/98/97, chap. IV; see also A/98/96.]");
  private static final List<String> ENDS =
      List.of(",", ";", ".", ":", "", "; and", " ,", ";;", ".”", ", and ", ".:");

  private final Random random;
  private final List<String> notes;

  RandomText(long seed) {
    random = new Random(seed);
    boolean asPrinted = random.nextBoolean();
    notes = NOTES.stream().filter(note -> asPrinted || !note.startsWith("^sic")).toList();
  }

  Resolution resolution() {
    return Lines.of(clauses(Part.PREAMBULAR, 0), clauses(Part.OPERATIVE, 0));
  }

  private List<Clause> clauses(Part part, int degree) {
    List<Clause> clauses = new ArrayList<>();
    int count = degree == 0 ? random.nextInt(8) : Math.max(0, random.nextInt(9) - 5);
    for (int n = 0; n < count; n++) {
      List<Inline> text = new ArrayList<>();
      if (degree == 0 && random.nextInt(8) > 0) {
        text.add(new Phrase(any(part == Part.PREAMBULAR ? PARTICIPLES : VERBS)));
      }
      StringBuilder line = new StringBuilder(" ");
      for (int piece = random.nextInt(3); piece >= 0; piece--) {
        line.append(any(OBJECTS)).append(random.nextBoolean() ? any(notes) : "");
        line.append(piece > 0 ? any(List.of(" and ", ", ", " ")) : any(ENDS));
      }
      line.append(random.nextInt(4) == 0 ? any(notes) : "");
      text.addAll(Notation.read(line.toString()));
      clauses.add(new Clause(text, degree < 3 ? clauses(part, degree + 1) : List.of()));
    }
    return clauses;
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
