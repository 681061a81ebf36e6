package penholder.cli;

import java.util.ArrayList;
import java.util.List;
import penholder.brief.Proposal;
import penholder.brief.Standing;
import penholder.checking.Briefed;

/** A brief as a person reads it: what is newer than the draft first, what it has already last. */
final class BriefText {
  private BriefText() {}

  static List<String> lines(Briefed briefed) {
    List<String> lines = new ArrayList<>();
    for (Standing.Kind kind : Standing.Kind.values()) {
      List<Proposal> of =
          briefed.proposals().stream().filter(one -> one.standing().kind() == kind).toList();
      if (!of.isEmpty()) {
        String word = kind.word();
        lines.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
        of.forEach(one -> add(one, lines));
      }
    }
    lines.add(
        "%d %s from %d %s, held against %s."
            .formatted(
                briefed.proposals().size(),
                briefed.proposals().size() == 1 ? "item" : "items",
                briefed.reports(),
                briefed.reports() == 1 ? "file" : "files",
                briefed.against()));
    return lines;
  }

  private static void add(Proposal one, List<String> lines) {
    lines.add("  %s (%s)%s".formatted(one.words(), one.sort().word(), standing(one.standing())));
    lines.add("    %s:%d: %s".formatted(one.report(), one.line(), one.sentence()));
  }

  private static String standing(Standing standing) {
    String paragraphs = String.join(", ", standing.touches());
    return switch (standing.kind()) {
      case NEW -> "";
      case ALREADY -> ": " + paragraphs;
      case NEWER -> ": %s, which has \"%s\"".formatted(paragraphs, standing.has());
    };
  }
}
