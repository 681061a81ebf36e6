package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import penholder.model.Clause;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Notation;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.model.Session;
import penholder.model.Setting;

/**
 * A resolution as lines of a case file: "PP *Recalling* ...", "OP *Decides*:", "OP (a) To meet;",
 * "OP (i) Soon;". A mark (i) begins a list of the second degree unless it follows (h). What is set
 * in another way says so: "OP [heading 1] Oceans", "OP [row] 2026 | 100", "AX [heading 0] Annex".
 */
public final class Lines {
  private static final Pattern LINE =
      Pattern.compile(
          "(PP|OP|AX) (?:\\[(row|unnumbered|heading (\\d)|mark ([^]]+))] )?(?:(\\([a-z]+\\)) )?(.*)");

  private Lines() {}

  public static Resolution read(String text) {
    List<Clause> preamble = new ArrayList<>();
    List<Clause> operative = new ArrayList<>();
    List<Clause> annexes = new ArrayList<>();
    String before = "";
    boolean second = false;
    for (String line : text.strip().lines().toList()) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("not a paragraph: " + line);
      }
      String mark = matcher.group(5) == null ? "" : matcher.group(5);
      second =
          mark.equals("(i)") && !before.equals("(h)") || second && mark.matches("\\([ivx]+\\)");
      before = mark;
      List<Clause> part =
          matcher.group(1).equals("AX")
              ? annexes
              : matcher.group(1).equals(Part.PREAMBULAR.letters()) ? preamble : operative;
      Setting setting = setting(matcher);
      String words = matcher.group(6);
      String printed = setting.equals(Setting.ROW) ? words.replace(" | ", "\t") : words;
      Clause clause = Clause.of(Notation.read(printed)).set(setting);
      add(part, mark.isEmpty() ? 0 : second ? 2 : 1, clause);
    }
    return new Resolution(of(preamble, operative).header(), preamble, operative, annexes);
  }

  static Resolution of(List<Clause> preamble, List<Clause> operative) {
    Draft draft = new Draft(Optional.empty(), Map.of());
    Header header = new Header("Cooperation", new Session(81), Optional.empty(), draft);
    return new Resolution(header, preamble, operative);
  }

  private static Setting setting(Matcher line) {
    if (line.group(3) != null) {
      return new Setting.Heading(Integer.parseInt(line.group(3)));
    }
    if (line.group(4) != null) {
      return new Setting.Marked(line.group(4));
    }
    return switch (line.group(2) == null ? "" : line.group(2)) {
      case "row" -> Setting.ROW;
      case "unnumbered" -> Setting.UNCOUNTED;
      default -> Setting.COUNTED;
    };
  }

  private static void add(List<Clause> clauses, int degree, Clause clause) {
    if (degree == 0) {
      clauses.add(clause);
      return;
    }
    Clause owner = clauses.remove(clauses.size() - 1);
    List<Clause> items = new ArrayList<>(owner.items());
    add(items, degree - 1, clause);
    clauses.add(owner.with(owner.text(), items));
  }

  public static String write(Resolution resolution) {
    return Printed.numbered(resolution).stream()
        .map(
            paragraph ->
                paragraph.part().letters()
                    + (paragraph.degree() == 0 ? "" : " " + paragraph.mark())
                    + " "
                    + Notation.write(paragraph.text()))
        .collect(Collectors.joining("\n"));
  }
}
