package penholder.read.akn;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import penholder.model.Part;
import penholder.model.Setting;

/** The ranks of headings: those that a text has, in their order, from 1. */
final class Ranks {
  private static final Pattern ANNEX = Pattern.compile("Annex(es)?( [IVX]+| [A-Z])?");

  private final Part part;
  private final Set<Line.Kind> kinds = EnumSet.noneOf(Line.Kind.class);

  Ranks(Part part, List<Line> lines) {
    this.part = part;
    lines.stream()
        .filter(Line::isHeading)
        .filter(line -> !isAnnex(line))
        .forEach(line -> kinds.add(line.kind()));
  }

  /** The rank of a heading. */
  int of(Line line) {
    if (isAnnex(line)) {
      return 0;
    }
    int above = (int) kinds.stream().filter(kind -> kind.compareTo(line.kind()) < 0).count();
    return Math.min(1 + above, Setting.Heading.LOWEST);
  }

  private boolean isAnnex(Line line) {
    return part == Part.ANNEXED && ANNEX.matcher(line.wording().words()).matches();
  }
}
