package penholder.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Opening;
import penholder.model.Part;
import penholder.model.Setting;
import penholder.report.Finding;
import penholder.report.Source;

/**
 * A text copied out of a PDF: the lines of the print, page after page, each page with its head and
 * its notes at the foot. Here they become whole paragraphs, headings and notes again, as a text
 * from Word has them.
 */
final class PrintedText {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\.(\\s+\\S.*)?");
  private static final Pattern ITEM = Pattern.compile("\\([a-z]{1,5}\\)(\\s+\\S.*)?");
  private static final Pattern MARK_ALONE =
      Pattern.compile("\\d{1,3}\\.|\\([a-z]{1,5}\\)|[IVX]{1,5}\\.?|[A-Z]\\.");
  private static final Pattern SECTION = Pattern.compile("([IVX]{1,5}|[A-Z])\\.(\\s+.*)?");
  private static final Pattern CLOSED = Pattern.compile(".*[,;:.][”\"’]*(\\s?\\d{1,3})?");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[;:.][”\"’]*(\\s?\\d{1,3})?");
  private static final Pattern NOTE = Pattern.compile("(\\d{1,3})\\s+\\S.*");
  private static final int LONGEST_HEADING = 4;

  /**
   * A whole line.
   *
   * @param role what it is, where its place on the page tells
   */
  record Line(Passage passage, Optional<Role> role) {}

  private enum Zone {
    FRONT,
    BODY,
    AFTER,
    ANNEX
  }

  private final PrintedPages pages;
  private final List<Passage> print;
  private final Map<Integer, Setting> settings;
  private final LineJoint joint;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private Zone zone = Zone.FRONT;
  private Optional<Passage> paragraph = Optional.empty();
  private Optional<Passage> note = Optional.empty();
  private boolean inNotes;
  private boolean inHeading;
  private boolean afterBlank;
  private boolean afterPageEnd;
  private boolean titled;
  private boolean sectioned;
  private int due = 1;
  private int notes;

  private PrintedText(PrintedPages pages, Map<Integer, Setting> settings) {
    this.pages = pages;
    this.print = pages.lines();
    this.settings = settings;
    this.joint = new LineJoint(print);
  }

  /** The text of a source, if it stands there line by line as printed. */
  static Optional<PrintedText> of(Source source) {
    Map<Integer, Setting> settings = new HashMap<>();
    List<Passage> lines = Manuscript.plain(source, settings).lines();
    if (!PrintedPages.isPrint(lines)) {
      return Optional.empty();
    }
    PrintedText text = new PrintedText(PrintedPages.of(lines), settings);
    text.read();
    return Optional.of(text);
  }

  /** The whole lines, in order. */
  List<Line> lines() {
    return lines;
  }

  PrintedPages pages() {
    return pages;
  }

  /** What was put together or mended without being certain. */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(pages.findings());
    all.addAll(joint.findings());
    all.addAll(findings);
    return all;
  }

  private void read() {
    for (int i = 0; i < print.size(); i++) {
      Passage line = print.get(i);
      Optional<Role> furniture = pages.furniture(i);
      if (i < pages.firstLine()) {
        lines.addAll(i == 0 ? List.of(new Line(line, Optional.of(Role.OTHER_FACTS))) : List.of());
      } else if (furniture.isPresent()) {
        furniture(line, furniture.get());
      } else if (line.isEmpty()) {
        afterBlank = true;
      } else {
        take(i);
        afterBlank = false;
        afterPageEnd = false;
      }
    }
    endNote();
    endParagraph();
  }

  private void furniture(Passage line, Role role) {
    lines.add(new Line(line, Optional.of(role)));
    if (role == Role.RULE) {
      inNotes = zone != Zone.FRONT;
    } else {
      endNote();
      inNotes = false;
      afterPageEnd = true;
    }
  }

  private void take(int i) {
    Passage line = print.get(i);
    if (inNotes) {
      note(line);
    } else if (zone == Zone.FRONT) {
      front(line);
    } else if (LineForm.MEETING.fits(line.text())) {
      endParagraph();
      zone = Zone.AFTER;
      lines.add(new Line(line, Optional.empty()));
    } else if (LineForm.ANNEX.fits(line.text()) && isHeading(i)) {
      annex(line);
    } else if (zone == Zone.AFTER) {
      lines.add(new Line(line, Optional.empty()));
    } else {
      paragraph(i);
    }
  }

  /** A note begins with its number; the lines below go on with it. */
  private void note(Passage line) {
    Matcher number = NOTE.matcher(line.text());
    boolean next = number.matches() && Integer.parseInt(number.group(1)) == notes + 1;
    if (note.isPresent() && !next) {
      note = Optional.of(joint.join(note.get(), line));
      return;
    }
    endNote();
    notes += next ? 1 : 0;
    note = Optional.of(line);
  }

  private void endNote() {
    note.ifPresent(text -> lines.add(new Line(text, Optional.of(Role.NOTE))));
    note = Optional.empty();
  }

  /** Title, line of adoption and the like may take several lines; the facts have one each. */
  private void front(Passage line) {
    if (LineForm.ORGAN.fits(line.text())) {
      endParagraph();
      lines.add(new Line(line, Optional.empty()));
      zone = Zone.BODY;
    } else if (Masthead.isOne(line.text())) {
      endParagraph();
      lines.add(new Line(line, Optional.empty()));
    } else if (paragraph.isPresent() && !afterBlank && !LineForm.TITLE.fits(line.text())) {
      paragraph = Optional.of(joint.join(paragraph.get(), line));
    } else {
      begin(line);
    }
  }

  private void annex(Passage line) {
    endParagraph();
    zone = Zone.ANNEX;
    due = 1;
    titled = false;
    sectioned = false;
    settings.put(line.place(0).line(), new Setting.Heading(0));
    lines.add(new Line(line, Optional.empty()));
    afterPageEnd = false;
  }

  private void paragraph(int i) {
    Passage line = print.get(i);
    if (isNumbered(i) || ITEM.matcher(line.text()).matches() && canBegin(line)) {
      begin(line);
    } else if (zone == Zone.ANNEX && beginsBlock() && isHeading(i)) {
      begin(line);
      inHeading = true;
    } else if (paragraph.isPresent() && goesOn(line)) {
      paragraph = Optional.of(joint.join(paragraph.get(), line));
    } else {
      begin(line);
    }
  }

  private boolean beginsBlock() {
    return !inHeading && (afterBlank || afterPageEnd || paragraph.isEmpty());
  }

  /** A number begins a paragraph if it is the one that is due; 1 may always be. */
  private boolean isNumbered(int i) {
    Passage line = print.get(i);
    Matcher number = NUMBER.matcher(line.text());
    if (!number.matches()) {
      return false;
    }
    int n = Integer.parseInt(number.group(1));
    boolean begins =
        n == due && (canBegin(line) || inHeading)
            || n == 1 && afterBlank && canBegin(line)
            || afterBlank && !afterPageEnd;
    due = begins ? n + 1 : due;
    return begins;
  }

  private boolean canBegin(Passage line) {
    return paragraph.isEmpty()
        || afterBlank && !afterPageEnd
        || MARK_ALONE.matcher(line.text()).matches()
        || CLOSED.matcher(paragraph.get().text()).matches();
  }

  /** A few lines in an annex that no stop closes, with an empty line or a number behind them. */
  private boolean isHeading(int from) {
    if (afterPageEnd
        && paragraph.isPresent()
        && !SENTENCE_END.matcher(paragraph.get().text()).matches()) {
      return false;
    }
    String last = "";
    for (int i = from; i < print.size() && i <= from + LONGEST_HEADING; i++) {
      String line = print.get(i).text();
      boolean numbered = NUMBER.matcher(line).matches() || ITEM.matcher(line).matches();
      if (pages.furniture(i).isPresent()) {
        return false;
      }
      if (line.isEmpty() || numbered) {
        boolean open = !CLOSED.matcher(last).matches() || MARK_ALONE.matcher(last).matches();
        return open && Character.isUpperCase(first(print.get(from).text()));
      }
      last = line;
    }
    return false;
  }

  private static char first(String line) {
    String words = line.replaceAll("^[“\"(]+", "");
    return words.isEmpty() ? ' ' : words.charAt(0);
  }

  private boolean goesOn(Passage line) {
    String before = paragraph.orElseThrow().text();
    if (inHeading) {
      return !afterBlank && !afterPageEnd;
    }
    if (!afterBlank && !afterPageEnd || MARK_ALONE.matcher(before).matches()) {
      return true;
    }
    boolean open = !CLOSED.matcher(before).matches();
    boolean lower = Character.isLowerCase(first(line.text()));
    if (!afterPageEnd) {
      if (open && lower) {
        say("An empty line stood in the middle of this sentence.", line);
      }
      return open && lower;
    }
    return overPageEnd(open, lower, line);
  }

  /**
   * Numbers show where paragraphs begin; in a preamble it is their opening words, behind a comma.
   */
  private boolean overPageEnd(boolean open, boolean lower, Passage line) {
    boolean preambular = zone == Zone.BODY && due == 1;
    if (preambular && !lower && (!open || Opening.of(line.text(), Part.PREAMBULAR).isPresent())) {
      return false;
    }
    if (open || lower) {
      findings.add(
          Finding.note(
              "sentence over a page end", "repaired: joined to the line before", line.place(0)));
    } else {
      say(
          "This line is joined to the last one of the page before, which ends like a paragraph.",
          line);
    }
    return true;
  }

  private void say(String message, Passage line) {
    findings.add(Finding.warning("sentence over a page end", message, line.place(0)));
  }

  private void begin(Passage line) {
    endParagraph();
    paragraph = Optional.of(line);
  }

  private void endParagraph() {
    paragraph.ifPresent(
        text -> {
          if (inHeading) {
            settings.put(text.place(0).line(), new Setting.Heading(rank(text.text())));
          }
          lines.add(new Line(text, Optional.empty()));
        });
    paragraph = Optional.empty();
    inHeading = false;
  }

  /** The title of an annex, then numbered sections, then what stands in them. */
  private int rank(String heading) {
    boolean section = SECTION.matcher(heading).matches();
    sectioned |= section;
    if (!titled && !section) {
      titled = true;
      return 1;
    }
    return sectioned && !section ? 3 : 2;
  }
}
