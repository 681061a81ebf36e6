package penholder.read.akn;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import penholder.model.Part;
import penholder.model.Setting;

/**
 * The ranks of headings. The file tells little of them, so that their form does: "Part I" stands
 * above "I", that above "A". The forms that a text has get the ranks from 1, without a gap.
 */
final class Ranks {
  private static final Pattern ANNEX = Pattern.compile("Annex( [IVX]+| [A-Z])?");

  /** The forms of headings, the highest first. */
  private enum Form {
    CHAPTER("(?!)"),
    PART("Part ([A-Z]|[IVX]+|\\d+|One|Two|Three|Four|Five)"),
    NUMERAL("[IVX]+"),
    LETTER("[A-Z]"),
    SECTION("(Section|Article|Guideline) \\d+"),
    PLAIN("(?!)"),
    ITEM("\\([a-z]+\\)"),
    LOWEST("(?!)");

    private final Pattern alone;
    private final Pattern withTitle;

    Form(String pattern) {
      alone = Pattern.compile("(" + pattern + ")\\.?");
      withTitle = Pattern.compile("(" + pattern + ")(\\.|(?<=\\))) .*");
    }

    private boolean fits(String words) {
      return alone.matcher(words).matches() || withTitle.matcher(words).matches();
    }
  }

  private final Map<Line, Integer> ranks = new IdentityHashMap<>();

  Ranks(Part part, List<Line> lines) {
    List<Line> section = new ArrayList<>();
    boolean annexed = false;
    for (Line line : lines) {
      if (part == Part.ANNEXED && line.isHeading() && ANNEX.matcher(words(line)).matches()) {
        rank(section, annexed);
        section.clear();
        ranks.put(line, 0);
        annexed = true;
      } else {
        section.add(line);
      }
    }
    rank(section, annexed);
  }

  /** The rank of a heading. */
  int of(Line line) {
    return ranks.get(line);
  }

  /**
   * One text, or one annex under its first line. The title of an annex stands above all others, and
   * so does a title above headings "A", "B" where there are no numerals.
   */
  private void rank(List<Line> lines, boolean annexed) {
    Map<Line, Form> forms = new IdentityHashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      if (line.isHeading()) {
        boolean title = at > 0 && form(line) == Form.PLAIN && isAlone(lines.get(at - 1));
        forms.put(line, title ? forms.get(lines.get(at - 1)) : form(line));
      }
    }
    Optional<Line> first = lines.stream().filter(Line::isHeading).findFirst();
    boolean lettered = forms.containsValue(Form.LETTER) && !forms.containsValue(Form.NUMERAL);
    first
        .filter(line -> forms.get(line) == Form.PLAIN && (annexed || lettered))
        .ifPresent(line -> forms.put(line, Form.CHAPTER));
    Set<Form> found = EnumSet.noneOf(Form.class);
    found.addAll(forms.values());
    forms.forEach(
        (line, form) -> {
          int above = (int) found.stream().filter(other -> other.compareTo(form) < 0).count();
          ranks.put(line, Math.min(1 + above, Setting.Heading.LOWEST));
        });
  }

  private static Form form(Line line) {
    return switch (line.kind()) {
      case CHAPTER -> Form.CHAPTER;
      case SUBHEADING -> Form.LOWEST;
      default ->
          Stream.of(Form.values())
              .filter(form -> form.fits(words(line)))
              .findFirst()
              .orElse(Form.PLAIN);
    };
  }

  /** "I": a heading that has its title on the line below. */
  private static boolean isAlone(Line line) {
    return line.isHeading()
        && Stream.of(Form.values()).anyMatch(form -> form.alone.matcher(words(line)).matches());
  }

  private static String words(Line line) {
    return line.wording().words();
  }
}
