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
  private static final String TITLE = "the title: ";
  private static final String TITLE_BEFORE = "the title before: ";
  private static final String NO_TITLE = "Cooperation";
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
    List<StringBuilder> before = new ArrayList<>();
    String titled = NO_TITLE;
    String titledBefore = NO_TITLE;
    List<String> said = new ArrayList<>();
    List<String> register = new ArrayList<>();
    StringBuilder current = text;
    for (String line : section.strip().lines().toList()) {
      if (line.startsWith("says: ")) {
        said.add(line.substring("says: ".length()));
      } else if (line.startsWith(REGISTER)) {
        register.addAll(List.of(line.substring(REGISTER.length()).split(", ")));
      } else if (line.startsWith(TITLE)) {
        titled = line.substring(TITLE.length());
      } else if (line.startsWith(TITLE_BEFORE)) {
        titledBefore = line.substring(TITLE_BEFORE.length());
      } else if (line.equals("repaired:")) {
        current = repaired;
      } else if (line.startsWith("the text before")) {
        current = new StringBuilder();
        before.add(current);
      } else if (line.equals("the text:")) {
        current = text;
      } else if (!line.isBlank()) {
        current.append(line).append('\n');
      }
    }
    String marked = text.toString().replaceAll("(?<!\\^|\\^sic)\\[\\[(.*?)]]", FROM + "$1" + TO);
    String plain = marked.replaceAll("[" + FROM + TO + "]", "");
    Resolution read = titled(titled, Lines.read(plain));
    return new RuleCase(
        title,
        read,
        marks(Lines.read(marked)),
        repaired.isEmpty() ? read : titled(titled, Lines.read(repaired.toString())),
        said,
        surroundings(adopted(before, titledBefore), register));
  }

  private static Resolution titled(String title, Resolution text) {
    Header header = text.header();
    return text.with(new Header(title, header.session(), header.agendaTitle(), header.stage()));
  }

  private static Surroundings surroundings(List<Resolution> before, List<String> register) {
    return new Surroundings(
        before.stream().findFirst(),
        Optional.of(register).filter(list -> !list.isEmpty()).map(RuleCase::series),
        () -> new Library(before));
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

  /** The texts before are those that were adopted: 79/290, 77/290 and so on. */
  private static List<Resolution> adopted(List<StringBuilder> before, String title) {
    List<Resolution> texts = new ArrayList<>();
    for (StringBuilder lines : before) {
      Session session = new Session(79 - 2 * texts.size());
      texts.add(adopted(Lines.read(lines.toString()), session, title));
    }
    return texts;
  }

  /** A text as if it were 79/290. */
  static Resolution adopted(Resolution text) {
    return adopted(text, new Session(79), text.header().title());
  }

  private static Resolution adopted(Resolution text, Session session, String title) {
    Adopted adopted =
        new Adopted(
            new ResolutionSymbol(session, 290),
            LocalDate.of(1946 + session.number(), 5, 27),
            OptionalInt.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return text.with(new Header(title, session, Optional.empty(), adopted));
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
