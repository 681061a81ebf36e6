package penholder.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Draft;
import penholder.model.Emphasis;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Proceedings;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Setting;
import penholder.model.Slot;
import penholder.model.Stage;
import penholder.model.Text;
import penholder.model.Vote;

/** Resolutions at random, with every character in them that means something to Markdown or YAML. */
final class RandomFile {
  private static final List<String> WORDS =
      List.of(
          "the Assembly",
          "1990s",
          "a*b",
          "snake_case_",
          "[sic]",
          "<b>",
          "<#if x>",
          "${session}",
          "{report}",
          "{",
          "}",
          "\\",
          "`code`",
          "&amp;",
          "Q&A",
          "#1",
          "~",
          "100 %",
          "a\u00a0b",
          "South\u2011East",
          "“quoted”",
          "it’s",
          "^[x]",
          "!",
          "http://a.b/c",
          "*",
          "**",
          "__",
          "(a) b",
          "1. one",
          "- two",
          "+ three",
          "> four",
          "$",
          "[a](b)",
          "Türkiye",
          "٣",
          "😀",
          "---",
          "|",
          "# a",
          "##",
          "{no number}",
          "{mark 1}");
  private static final List<String> VALUES =
      List.of(
          "plain",
          "with: colon",
          "NO",
          "\"quoted\"",
          "‘x’",
          "# hash",
          "[a, b]",
          "{x}",
          "*star",
          "12",
          "''",
          "it's",
          "2020-11-23");

  private static final List<String> NAMES =
      List.of(
          "Türkiye",
          "Côte d'Ivoire",
          "Korea, Republic of",
          "Bolivia (Plurinational State of)",
          "WOMEN'S ADVANCEMENT",
          "'quoted'",
          "- dash",
          "no");

  private final Random random;

  RandomFile(long seed) {
    random = new Random(seed);
  }

  Resolution resolution() {
    boolean adopted = random.nextBoolean();
    Header header =
        new Header(value(), new Session(75), Optional.of(value()), adopted ? adopted() : draft());
    List<Clause> annexes = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      annexes.add(Clause.of(text(adopted, true, false)).set(new Setting.Heading(0)));
      annexes.addAll(part(adopted));
    }
    return new Resolution(header, part(adopted), part(adopted), annexes);
  }

  /** Ordinary paragraphs, and in every second part others among them. */
  private List<Clause> part(boolean adopted) {
    List<Clause> part = new ArrayList<>();
    boolean plain = random.nextBoolean();
    for (Clause clause : clauses(adopted, true, 0)) {
      Setting setting = plain ? Setting.COUNTED : setting();
      if (setting.equals(Setting.ROW)) {
        part.add(new Clause(setting, row(adopted), clause.items()));
      } else if (setting.isHeading()) {
        part.add(new Clause(setting, text(adopted, true, false), clause.items()));
      } else {
        part.add(clause.set(setting));
      }
    }
    return part;
  }

  private Setting setting() {
    return switch (random.nextInt(6)) {
      case 0 -> Setting.AGAIN;
      case 1 -> Setting.UNCOUNTED;
      case 2 -> new Setting.Marked(any(List.of("1.1", "5 bis", "A.", "(a)", "{x}", "a\\b|", "1.")));
      case 3 -> new Setting.Heading(1 + random.nextInt(Setting.Heading.LOWEST));
      case 4 -> Setting.ROW;
      default -> Setting.COUNTED;
    };
  }

  /** Cells with a tab between two, some of them empty; one cell alone is not. */
  private List<Inline> row(boolean adopted) {
    int cells = 1 + random.nextInt(4);
    List<Inline> row = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < cells; i++) {
      words.append(i > 0 ? "\t" : "");
      if (cells == 1 || random.nextInt(3) > 0) {
        words.append(any(List.of("---", "a|b", "| c", "12", ":-:"))).append(' ').append(words());
        if (random.nextInt(3) == 0) {
          row.add(new Text(words.toString()));
          row.add(Note.of(text(adopted, false, false)));
          words.setLength(0);
        }
      }
    }
    if (words.length() > 0) {
      row.add(new Text(words.toString()));
    }
    return row;
  }

  private Stage adopted() {
    return new Adopted(
        new ResolutionSymbol(
            new Session(75), 1 + random.nextInt(300), any(List.of("", "", "A", "B"))),
        LocalDate.of(2020, 11, 1 + random.nextInt(30)),
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(30),
        Optional.of(value()),
        random.nextBoolean() ? List.of() : List.of("A/75/L.25", value()),
        random.nextBoolean() ? Optional.empty() : Optional.of(value()),
        Optional.of("General"),
        Optional.of(LocalDate.of(2020, 12, 1)),
        random.nextBoolean() ? Proceedings.UNKNOWN : proceedings());
  }

  private Proceedings proceedings() {
    Vote vote = random.nextBoolean() ? new Vote.Without() : new Vote.Recorded(158, 1, 0);
    return new Proceedings(
        names(),
        names(),
        random.nextBoolean() ? Optional.empty() : Optional.of(vote),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(new Proceedings.RollCall(names(), names(), names())),
        names(),
        random.nextBoolean() ? Optional.empty() : Optional.of("21-17757"));
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      names.add(random.nextBoolean() ? any(NAMES) : value());
    }
    return names;
  }

  private Stage draft() {
    return new Draft(
        Optional.of(new ResolutionSymbol(new Session(73), 259)),
        Map.of("report", value(), "host", value(), "symbol", "A/75/L.25/Rev.1"));
  }

  private List<Clause> clauses(boolean adopted, boolean top, int degree) {
    List<Clause> clauses = new ArrayList<>();
    int count = top ? random.nextInt(5) : Math.max(0, random.nextInt(6) - 3);
    for (int i = 0; i < count; i++) {
      List<Inline> text = new ArrayList<>();
      boolean opens = top && random.nextInt(4) > 0;
      if (opens) {
        text.add(
            random.nextInt(6) > 0 ? new Phrase("Welcoming also") : new Emphasis("Treaty Series"));
      }
      text.addAll(text(adopted, true, opens));
      clauses.add(new Clause(text, degree < 3 ? clauses(adopted, false, degree + 1) : List.of()));
    }
    return clauses;
  }

  /** Pieces in turn, as a reader would make them: no two stretches of plain words in a row. */
  private List<Inline> text(boolean adopted, boolean notes, boolean opens) {
    List<Inline> text = new ArrayList<>();
    text.add(
        new Text(
            (opens ? " " : "")
                + any(List.of("the ", "of ", "x", "# ", "### ", "| ", "12. ", "(a) "))
                + words()
                + " the ("));
    for (int i = random.nextInt(4); i > 0; i--) {
      switch (random.nextInt(notes ? 4 : 3)) {
        case 0 ->
            text.add(
                new Emphasis(
                    any(
                        List.of(
                            "Treaty Series", "Official Records, 12", "a_b", ".", " x ", "(é"))));
        case 1 -> text.add(adopted ? new Emphasis("Ibid") : new Slot("report"));
        case 2 -> text.add(new Emphasis("Yearbook"));
        default ->
            text.add(
                random.nextInt(5) > 0
                    ? Note.of(text(adopted, false, false))
                    : Note.sic(text(adopted, false, false)));
      }
      text.add(
          new Text(
              any(List.of(" ", ", ", " and ", ") ", "é", ".", "*"))
                  + words()
                  + (i > 1 ? " " : ".")));
    }
    return text;
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      words.append(any(WORDS)).append(i > 0 ? " " : "");
    }
    return words.toString();
  }

  private String value() {
    return any(VALUES);
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
