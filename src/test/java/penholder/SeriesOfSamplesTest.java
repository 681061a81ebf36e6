package penholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import penholder.corpus.MarkdownReader;
import penholder.corpus.MarkdownWriter;
import penholder.draft.NextDraft;
import penholder.draft.Templates;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Draft;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.report.Source;
import penholder.shelf.Catalogue;
import penholder.shelf.SeriesHere;
import penholder.shelf.SeriesTexts;
import penholder.style.FairCopy;

/**
 * Every series of which two sessions are among the samples is drafted for the session after, and
 * what must follow from the session is worked out again here, from the words alone.
 */
class SeriesOfSamplesTest {
  private static final String[] ONES = {
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"
  };

  private static final String DATED = "\\d+/\\d+(?: [A-Z]+)?(?: of \\d+ [A-Z][a-z]+ \\d{4})?";
  private static final Pattern ROW = Pattern.compile(DATED + "(?:,? (?:and )?" + DATED + ")*");
  private static final Pattern SYMBOL = Pattern.compile("\\d+/\\d+(?: [A-Z]\\b)?");
  private static final Pattern AGENDA = Pattern.compile("agenda of its ([a-z-]+)(?= session)");
  private static final Pattern REPORT =
      Pattern.compile(
          "(?:[Rr]equest|[Ii]nvite)s? .*?(?:report|submit|inform).*? General Assembly,? at its ([a-z-]+)(?= session)");
  private static final Pattern QUESTION =
      Pattern.compile(
          "[Dd]ecides to (?:continue|consider|resume|examine|remain seized).*? at its ([a-z-]+)(?= session)");
  private static final Pattern ONCE =
      Pattern.compile(
          "\\b(?:convene|hold|organize|devote|dedicate|appoint|establish|one-day|high-level meeting)\\b");

  @TempDir private static Path corpus;
  private static List<SeriesHere> series;

  @BeforeAll
  static void importTheSamples() throws IOException {
    Optional<Path> samples = SampleTexts.folder();
    assumeTrue(samples.isPresent(), "no samples folder beside this checkout");
    List<Path> files = new ArrayList<>();
    for (Resolution text : SampleTexts.all(samples.get())) {
      Path file = corpus.resolve(SampleTexts.symbol(text).fileName() + ".md");
      String written = MarkdownWriter.write(text);
      if (MarkdownReader.read(new Source("text", written)).value().equals(Optional.of(text))) {
        files.add(Files.writeString(file, written));
      } else {
        System.out.println("cannot be kept, so not drafted from: " + SampleTexts.symbol(text));
      }
    }
    series = Catalogue.of(files).recurring();
  }

  private static Map<String, Source> templates() {
    Map<String, Source> templates = new TreeMap<>();
    for (String name : List.of(Templates.COOPERATION, Templates.GENERAL)) {
      templates.put(name, new Source(name, Seeds.text(Path.of("templates", name))));
    }
    return templates;
  }

  private static NextDraft draft(SeriesTexts texts, ResolutionSymbol base, Session session) {
    return NextDraft.of(
        texts.register(),
        texts.library(),
        session,
        base,
        Map.of(),
        Map.of(),
        new Templates(templates()));
  }

  @Test
  void theDerivedPartsOfEveryNextTextAreRight() {
    Map<String, List<String>> wrong = new TreeMap<>();
    int checked = 0;
    int lists = 0;
    for (SeriesHere here : series) {
      if (here.sessions().size() < 2) {
        continue;
      }
      checked++;
      SeriesTexts texts = SeriesTexts.of(here);
      ResolutionSymbol base = here.newest().member().symbol();
      NextDraft next = draft(texts, base, here.next().orElseThrow());
      Check check = new Check(here, texts.library().text(base).orElseThrow(), next.resolution());
      if (!check.wrong().isEmpty()) {
        wrong.put(here.name(), check.wrong);
      }
      lists += check.hasList ? 1 : 0;
    }
    System.out.printf(
        "series of two sessions: %d, with a list of earlier resolutions: %d, all derived parts right: %d%n",
        checked, lists, checked - wrong.size());
    wrong.forEach((name, why) -> System.out.println("  " + name + ": " + String.join("; ", why)));
    assertTrue(checked > 190, "series: " + checked);
    assertEquals(Map.of(), wrong);
  }

  /** What must hold of one draft, from the words of its base. */
  private static final class Check {
    private final SeriesHere here;
    private final Resolution base;
    private final Resolution draft;
    private final int step;
    private final int every;
    private final List<String> wrong = new ArrayList<>();
    private boolean hasList;

    Check(SeriesHere here, Resolution base, Resolution draft) {
      this.here = here;
      this.base = base;
      this.draft = draft;
      this.step = draft.header().session().number() - base.header().session().number();
      this.every = here.recurrence().orElseThrow().every();
    }

    List<String> wrong() {
      List<String> before = paragraphs(base, Part.OPERATIVE);
      List<String> after = paragraphs(draft, Part.OPERATIVE);
      must(before.size() == after.size(), "operative paragraphs are lost or came");
      for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
        for (Pattern formula : List.of(AGENDA, REPORT, QUESTION)) {
          formula(formula, before.get(i), after.get(i));
        }
      }
      recalled();
      title();
      committee();
      must(FairCopy.of(draft).equals(draft), "not its own fair copy");
      String written = MarkdownWriter.write(draft);
      must(
          MarkdownReader.read(new Source("draft", written)).value().equals(Optional.of(draft)),
          "does not read back");
      return wrong;
    }

    private void must(boolean holds, String otherwise) {
      if (!holds) {
        wrong.add(otherwise);
      }
    }

    private void formula(Pattern formula, String before, String after) {
      Matcher old = formula.matcher(before);
      Matcher now = formula.matcher(after);
      if (!old.find() || ONCE.matcher(before).find() && formula != AGENDA) {
        return;
      }
      int ahead = number(old.group(1)) - base.header().session().number();
      if (ahead < 1 || ahead > every) {
        return;
      }
      boolean found = now.find();
      must(
          found && number(now.group(1)) == number(old.group(1)) + step,
          "\"%s session\" became \"%s\"".formatted(old.group(1), found ? now.group(1) : "-"));
    }

    /** The first row that has the symbol of the text before; else nothing is sure. */
    private void recalled() {
      ResolutionSymbol last = SampleTexts.symbol(base);
      List<String> known =
          here.symbols().stream()
              .filter(symbol -> !symbol.session().equals(last.session()))
              .map(ResolutionSymbol::shortForm)
              .toList();
      List<String> before = paragraphs(base, Part.PREAMBULAR);
      List<String> after = paragraphs(draft, Part.PREAMBULAR);
      for (int i = 0; i < before.size(); i++) {
        Matcher row = ROW.matcher(before.get(i));
        while (before.get(i).matches("(?:Recall|Reaffirm)ing.*") && row.find()) {
          List<String> symbols = symbols(row.group());
          if (symbols.stream().anyMatch(known::contains)) {
            List<String> wanted = new ArrayList<>(symbols.size() > 1 ? symbols : List.of());
            // One text lists the newest first.
            boolean back = symbols.size() > 1 && symbols.get(0).compareTo(symbols.get(1)) > 0;
            wanted.add(back ? 0 : wanted.size(), last.shortForm());
            hasList = symbols.size() > 1;
            List<String> rows = new ArrayList<>();
            Matcher now = ROW.matcher(after.get(i));
            while (now.find()) {
              rows.add(String.join(" ", symbols(now.group())));
            }
            must(
                rows.contains(String.join(" ", wanted)),
                "PP%d recalls %s, not %s".formatted(i + 1, rows, wanted));
            return;
          }
        }
      }
    }

    private static List<String> symbols(String row) {
      return SYMBOL.matcher(row).results().map(found -> found.group()).toList();
    }

    private void title() {
      String before = here.texts().get(0).title();
      String now = base.header().title();
      Matcher years = Pattern.compile("\\b20\\d\\d$").matcher(now);
      if (years.find() && !before.equals(now) && !before.contains(years.group())) {
        String wanted = String.valueOf(Integer.parseInt(years.group()) + step);
        must(draft.header().title().endsWith(wanted), "title: " + draft.header().title());
      }
    }

    private void committee() {
      Optional<String> line = ((Adopted) base.header().stage()).committee();
      Draft stage = (Draft) draft.header().stage();
      must(
          line.filter(words -> words.contains("report of the")).isPresent()
              == stage.committee().isPresent(),
          "committee %s of \"%s\"".formatted(stage.committee(), line.orElse("")));
    }

    private static List<String> paragraphs(Resolution text, Part part) {
      return text.part(part).stream().map(Check::words).toList();
    }

    private static String words(Clause clause) {
      String items = clause.items().stream().map(Check::words).collect(Collectors.joining(" "));
      return (clause.words() + " " + items).replace('\u00a0', ' ').strip();
    }

    /** The number of an ordinal from sixtieth to ninety-ninth; 0 for any other word. */
    private static int number(String ordinal) {
      Map<String, Integer> tens = Map.of("sixt", 60, "sevent", 70, "eight", 80, "ninet", 90);
      return Stream.of(ordinal)
          .map(word -> word.split("(?=ieth$)|y-"))
          .filter(parts -> parts.length == 2 && tens.containsKey(parts[0]))
          .map(parts -> tens.get(parts[0]) + Math.max(0, List.of(ONES).indexOf(parts[1])))
          .findFirst()
          .orElse(0);
    }
  }
}
