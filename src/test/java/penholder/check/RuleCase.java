package penholder.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import penholder.corpus.Member;
import penholder.corpus.Series;
import penholder.library.Library;
import penholder.model.Adopted;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.style.Lines;

/**
 * A case for a rule.
 *
 * @param title what it shows
 * @param text the text that is checked
 * @param marked the words that the rule marks, each with its paragraph
 * @param repaired the text after the certain repairs
 * @param said what is said of the finds, of the first first; empty if the case does not tell
 * @param surroundings what is known around the text
 */
record RuleCase(
    String title,
    Resolution text,
    List<String> marked,
    Resolution repaired,
    List<String> said,
    Surroundings surroundings) {
  private static final String REGISTER = "the register: ";
  private static final char FROM = '\uE000';
  private static final char TO = '\uE001';

  /** The cases of a file: what stands before the first "##" is for the reader alone. */
  static List<RuleCase> in(String file) {
    String[] sections = file.split("(?m)^## ");
    List<RuleCase> cases = new ArrayList<>();
    for (int n = 1; n < sections.length; n++) {
      String[] titled = sections[n].split("\n", 2);
      cases.add(read(titled[0], titled[1]));
    }
    return cases;
  }

  private static RuleCase read(String title, String section) {
    StringBuilder text = new StringBuilder();
    StringBuilder repaired = new StringBuilder();
    StringBuilder before = new StringBuilder();
    List<String> said = new ArrayList<>();
    List<String> register = new ArrayList<>();
    StringBuilder current = text;
    for (String line : section.strip().lines().toList()) {
      if (line.startsWith("says: ")) {
        said.add(line.substring("says: ".length()));
      } else if (line.startsWith(REGISTER)) {
        register.addAll(List.of(line.substring(REGISTER.length()).split(", ")));
      } else if (line.equals("repaired:")) {
        current = repaired;
      } else if (line.equals("the text before:")) {
        current = before;
      } else if (line.equals("the text:")) {
        current = text;
      } else if (!line.isBlank()) {
        current.append(line).append('\n');
      }
    }
    String marked = text.toString().replaceAll("(?<!\\^|\\^sic)\\[\\[(.*?)]]", FROM + "$1" + TO);
    String plain = marked.replaceAll("[" + FROM + TO + "]", "");
    Resolution read = Lines.read(plain);
    return new RuleCase(
        title,
        read,
        marks(Lines.read(marked)),
        repaired.isEmpty() ? read : Lines.read(repaired.toString()),
        said,
        surroundings(before.toString(), register));
  }

  private static Surroundings surroundings(String before, List<String> register) {
    return new Surroundings(
        Optional.of(before).filter(text -> !text.isEmpty()).map(RuleCase::adopted),
        Optional.of(register).filter(list -> !list.isEmpty()).map(RuleCase::series),
        () -> new Library(List.of()));
  }

  private static Series series(List<String> register) {
    return new Series(
        "Cooperation",
        Optional.empty(),
        OptionalInt.of(2),
        register.stream()
            .map(symbol -> ResolutionSymbol.parse(symbol).orElseThrow())
            .map(
                symbol ->
                    new Member(
                        symbol,
                        LocalDate.of(1945 + symbol.session().number(), 12, 1),
                        OptionalInt.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
            .toList());
  }

  /** A text before is one that was adopted: 79/290. */
  private static Resolution adopted(String text) {
    return adopted(Lines.read(text));
  }

  /** A text as if it were 79/290. */
  static Resolution adopted(Resolution text) {
    Adopted adopted =
        new Adopted(
            new ResolutionSymbol(new Session(79), 290),
            LocalDate.of(2025, 5, 27),
            OptionalInt.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return text.with(new Header(text.header().title(), new Session(79), Optional.empty(), adopted));
  }

  private static List<String> marks(Resolution marked) {
    List<String> marks = new ArrayList<>();
    for (Passage passage : new CheckedText(marked, Surroundings.none()).passages()) {
      StringBuilder words = new StringBuilder();
      int from = 0;
      for (char c : passage.words().toCharArray()) {
        if (c == FROM) {
          from = words.length();
        } else if (c == TO) {
          marks.add(shown(passage.label(), from, words.substring(from)));
        } else {
          words.append(c);
        }
      }
    }
    return marks;
  }

  /** A find as it is compared: "OP1, at 12: per cent". */
  static String shown(Deviation deviation) {
    return shown(deviation.passage().label(), deviation.start(), deviation.marked());
  }

  private static String shown(String label, int from, String words) {
    return "%s, at %d: %s".formatted(label, from, words);
  }
}
