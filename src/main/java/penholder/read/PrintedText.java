package penholder.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
  private final PrintedNotes notes;
  private final PrintedHeadings headings;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private Zone zone = Zone.FRONT;
  private Optional<Passage> paragraph = Optional.empty();
  private boolean inNotes;
  private boolean inHeading;
  private boolean afterBlank;
  private boolean afterPageEnd;
  private int blanks;
  private int due = 1;

  private PrintedText(PrintedPages pages, Map<Integer, Setting> settings) {
    this.pages = pages;
    this.print = pages.lines();
    this.settings = settings;
    this.joint = new LineJoint(print);
    this.notes = new PrintedNotes(joint);
    this.headings = new PrintedHeadings(pages);
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
        blanks++;
      } else {
        take(i);
        afterBlank = false;
        blanks = 0;
        afterPageEnd = false;
      }
    }
    keep(notes.end());
    endParagraph();
  }

  private void furniture(Passage line, Role role) {
    lines.add(new Line(line, Optional.of(role)));
    if (role == Role.RULE) {
      inNotes = zone != Zone.FRONT;
    } else {
      keep(notes.end());
      inNotes = false;
      afterPageEnd = true;
      blanks = 0;
    }
  }

  private void take(int i) {
    Passage line = print.get(i);
    if (inNotes) {
      keep(notes.take(line));
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

  private void keep(Optional<Passage> note) {
    note.ifPresent(text -> lines.add(new Line(text, Optional.of(Role.NOTE))));
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
    headings.beginAnnex();
    settings.put(line.place(0).line(), new Setting.Heading(0));
    lines.add(new Line(line, Optional.empty()));
    afterPageEnd = false;
  }

  private void paragraph(int i) {
    Passage line = print.get(i);
    if (isNumbered(i) || PrintedForm.ITEM.fits(line) && canBegin(line)) {
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
    OptionalInt number = PrintedForm.NUMBERED.number(line);
    if (number.isEmpty()) {
      return false;
    }
    int n = number.getAsInt();
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
        || PrintedForm.MARK_ALONE.fits(line)
        || PrintedForm.CLOSED.fits(paragraph.get());
  }

  private boolean isHeading(int from) {
    boolean sentenceGoesOn =
        afterPageEnd && paragraph.isPresent() && !PrintedForm.SENTENCE_END.fits(paragraph.get());
    return !sentenceGoesOn && headings.mayBeginAt(from);
  }

  private boolean goesOn(Passage line) {
    Passage before = paragraph.orElseThrow();
    if (inHeading) {
      return !afterBlank && !afterPageEnd;
    }
    if (!afterBlank && !afterPageEnd || PrintedForm.MARK_ALONE.fits(before)) {
      return true;
    }
    boolean open = !PrintedForm.CLOSED.fits(before);
    boolean lower = Character.isLowerCase(PrintedForm.first(line));
    if (!afterPageEnd) {
      if (open && lower) {
        say("An empty line stood in the middle of this sentence.", line);
      }
      return open && lower;
    }
    return overPageEnd(open, lower, line);
  }

  /**
   * Numbers show where paragraphs begin; in a preamble it is their opening words, or the space
   * above them, behind a comma.
   */
  private boolean overPageEnd(boolean open, boolean lower, Passage line) {
    boolean preambular = zone == Zone.BODY && due == 1;
    boolean opens = blanks > 1 || Opening.of(line.text(), Part.PREAMBULAR).isPresent();
    if (preambular && !lower && !open && opens) {
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
            settings.put(text.place(0).line(), new Setting.Heading(headings.rank(text)));
          }
          lines.add(new Line(text, Optional.empty()));
        });
    paragraph = Optional.empty();
    inHeading = false;
  }
}
