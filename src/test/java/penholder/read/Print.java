package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Degree;
import penholder.model.Header;
import penholder.model.Ibid;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Numbering;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.model.UnDate;

/**
 * Prints a resolution as text copied out of a PDF: lines of some width on pages of some length,
 * with heads and feet, notes at page ends, marks as plain figures, letters that stand apart.
 */
final class Print {
  private static final String RULE = "_______________";

  /** A line with the notes whose marks stand in it. */
  private record Line(String words, List<List<String>> notes) {
    static Line of(String words) {
      return new Line(words, List.of());
    }
  }

  private final Random random;
  private final Resolution resolution;
  private final Adopted adopted;
  private final List<Line> lines = new ArrayList<>();
  private final List<List<String>> notes = new ArrayList<>();
  private java.util.Optional<List<Inline>> before = java.util.Optional.empty();
  private final int width;

  private Print(Resolution resolution, long seed) {
    this.random = new Random(seed);
    this.resolution = resolution;
    this.adopted = (Adopted) resolution.header().stage();
    this.width = 66 + random.nextInt(24);
  }

  static String of(Resolution resolution, long seed) {
    Print print = new Print(resolution, seed);
    print.body();
    return print.front() + print.pages();
  }

  private String front() {
    Header header = resolution.header();
    List<String> front = new ArrayList<>();
    front.addAll(
        List.of("United Nations ", spaced(adopted.symbol().full()), " ", "General Assembly "));
    adopted.distribution().ifPresent(words -> front.add("Distr.: " + words));
    adopted.issued().ifPresent(date -> front.add(UnDate.print(date) + " "));
    front.addAll(List.of("25-12345 (E) ", "*2512345* ", " "));
    front.add(capital(header.session().ordinal()) + " session ");
    adopted.agendaItem().ifPresent(item -> front.add("Agenda item " + item + " "));
    header.agendaTitle().ifPresent(title -> front.addAll(wrapped(title)));
    front.addAll(List.of(" ", " Resolution adopted by the General Assembly "));
    front.add("on " + UnDate.print(adopted.date()) + " ");
    front.add(" ");
    if (!adopted.drafts().isEmpty()) {
      String drafts = String.join(" and ", adopted.drafts());
      front.add("[without reference to a Main Committee (" + drafts + ")] ");
    }
    adopted.committee().ifPresent(words -> front.addAll(wrapped("[" + words + "]")));
    front.add(" ");
    front.addAll(wrapped(adopted.symbol().shortForm() + ". " + header.title()));
    front.addAll(List.of(" ", "The General Assembly, ", " "));
    return String.join("\n", front) + "\n";
  }

  private void body() {
    for (Part part : List.of(Part.PREAMBULAR, Part.OPERATIVE)) {
      for (Numbering.Numbered numbered : Numbering.of(part, resolution.part(part))) {
        paragraph(numbered.mark(), numbered.clause(), 0);
      }
    }
    adopted
        .meeting()
        .ifPresent(number -> lines.add(Line.of(ordinal(number) + " plenary meeting ")));
    lines.add(Line.of(UnDate.print(adopted.date()) + " "));
  }

  private void paragraph(String mark, Clause clause, int degree) {
    String start = mark;
    if (!mark.isEmpty() && random.nextBoolean()) {
      String apart = random.nextInt(4) == 0 ? mark.replaceAll("(?<=.)(?=.)", " ") : mark;
      lines.add(Line.of(apart + " "));
      start = "";
    }
    wrap(start, clause.text());
    lines.add(Line.of(" "));
    int n = 1;
    for (Clause item : clause.items()) {
      paragraph(Degree.values()[degree].mark(n), item, degree + 1);
      n++;
    }
  }

  private void wrap(String start, List<Inline> text) {
    StringBuilder words = new StringBuilder(start.isEmpty() ? "" : start + " ");
    List<Integer> marked = new ArrayList<>();
    for (Inline inline : text) {
      if (inline instanceof Note note) {
        notes.add(wrapped((notes.size() + 1) + " " + printed(note)));
        words.append(random.nextInt(3) == 0 ? "\u0001" : "").append("\u0002").append(notes.size());
        marked.add(notes.size());
      } else {
        words.append(Inline.words(List.of(inline)));
      }
    }
    for (String line : wrapped(words.toString())) {
      List<List<String>> here = new ArrayList<>();
      for (int number : marked) {
        if (line.matches(".*\u0002" + number + "(?!\\d).*")) {
          here.add(notes.get(number - 1));
        }
      }
      lines.add(new Line(line.replace('\u0001', ' ').replace("\u0002", ""), here));
    }
  }

  private String printed(Note note) {
    List<Inline> full = Ibid.inFull(before, note);
    List<Inline> printed =
        note.wording() == Note.Wording.SIC ? note.text() : Ibid.shorten(before, note.text());
    before = java.util.Optional.of(full);
    return Inline.words(printed);
  }

  private List<String> wrapped(String words) {
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split(" ")) {
      if (line.length() + word.length() > width && line.length() > 0) {
        wrapped.add(line + (random.nextInt(5) == 0 ? "  " : " "));
        line.setLength(0);
      }
      int hyphen = word.indexOf('-');
      boolean cut = hyphen > 2 && word.substring(hyphen + 1).matches("[a-z]{3,}.*");
      if (cut && line.length() + hyphen > width - 12 && random.nextBoolean()) {
        wrapped.add(line + word.substring(0, hyphen + 1) + " ");
        line.setLength(0);
        word = word.substring(hyphen + 1);
      }
      line.append(word).append(' ');
    }
    wrapped.add(line.toString().stripTrailing() + " ");
    return wrapped;
  }

  private String pages() {
    int length = 14 + random.nextInt(40);
    StringBuilder out = new StringBuilder();
    List<String> feet = new ArrayList<>();
    int used = 0;
    int page = 1;
    for (Line line : lines) {
      int needs = 1 + line.notes().stream().mapToInt(List::size).sum();
      if (used + needs > length && used > 0) {
        page++;
        end(feet, out);
        head(page, out);
        used = 0;
      }
      out.append(line.words()).append('\n');
      line.notes().forEach(feet::addAll);
      used += needs;
    }
    end(feet, out);
    return out.toString();
  }

  private static void end(List<String> feet, StringBuilder out) {
    if (!feet.isEmpty()) {
      out.append(RULE).append(" \n \n");
      feet.forEach(line -> out.append(line).append('\n'));
      feet.clear();
    }
  }

  private void head(int page, StringBuilder out) {
    List<String> head = new ArrayList<>(wrapped(resolution.header().title()));
    boolean even = page % 2 == 0;
    head.add(even ? 0 : head.size(), spaced(adopted.symbol().full()) + " ");
    out.append('\n').append(String.join("\n", head)).append("\n\n");
    out.append(even ? "25-12345\n" + page + "/9 \n" : page + "/9\n25-12345 \n").append(" \n");
  }

  private String spaced(String words) {
    return random.nextInt(3) > 0
        ? words
        : words.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String ordinal(int number) {
    String end =
        number / 10 % 10 == 1
            ? "th"
            : number % 10 == 1 ? "st" : number % 10 == 2 ? "nd" : number % 10 == 3 ? "rd" : "th";
    return number + end;
  }
}
