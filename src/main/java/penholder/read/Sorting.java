package penholder.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import penholder.model.Setting;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Source;

/**
 * Gives every line of a source its role. The order of a resolution (R-STR-1, R-STR-11) tells the
 * front from the text and the text from what comes after it; within each, a line is known by its
 * form. A line that fits no form is reported, never dropped in silence.
 */
final class Sorting {
  private static final Setting ANNEX = new Setting.Heading(0);

  private final Manuscript manuscript;
  private final List<Passage> text;
  private final Optional<String> title;
  private final Optional<Passage> draftTitle;
  private final Optional<Passage> closingDate;
  private final List<SourceLine> lines = new ArrayList<>();
  private final Set<Role> seen = EnumSet.noneOf(Role.class);
  private final List<Finding> findings = new ArrayList<>();
  private Zone zone = Zone.FRONT;

  private enum Zone {
    FRONT,
    BODY,
    CLOSE,
    AFTER,
    ANNEX
  }

  private Sorting(Manuscript manuscript, List<Passage> text) {
    this.manuscript = manuscript;
    this.text = text;
    this.title =
        text.stream()
            .flatMap(line -> LineForm.TITLE.in(line).stream())
            .map(parts -> parts.group(2).strip())
            .findFirst();
    this.draftTitle = isDraft() ? draftTitle() : Optional.empty();
    this.closingDate = manuscript.isKnown() ? closingDate() : Optional.empty();
  }

  /** The lines with their roles. */
  static Sorting of(Source source) {
    Manuscript manuscript = Manuscript.plain(source);
    List<Passage> lines = manuscript.lines();
    int first = OtherFacts.end(lines);
    Sorting sorting = new Sorting(manuscript, lines.subList(first, lines.size()));
    lines.stream().limit(Math.min(1, first)).forEach(line -> sorting.add(line, Role.OTHER_FACTS));
    sorting.text.forEach(sorting::sort);
    return sorting;
  }

  /** The lines of a print with their roles. */
  static Sorting of(Source source, PrintedText print) {
    List<Passage> text = print.lines().stream().map(PrintedText.Line::passage).toList();
    Sorting sorting = new Sorting(Manuscript.plain(source), text);
    for (PrintedText.Line line : print.lines()) {
      line.role()
          .ifPresentOrElse(
              role -> sorting.add(line.passage(), role), () -> sorting.sort(line.passage()));
    }
    return sorting;
  }

  /**
   * The lines with their roles where looks and notes are known.
   *
   * @param masthead lines around the text, of which only facts are taken
   * @param titles lines of which the first is the title of a draft whose text has none
   */
  static Sorting known(Manuscript masthead, Manuscript titles, Manuscript text) {
    Sorting sorting = new Sorting(text, text.lines());
    masthead.lines().stream()
        .filter(line -> Masthead.isOne(line.text()))
        .forEach(line -> sorting.add(line, Role.MASTHEAD));
    sorting.text.forEach(sorting::sort);
    if (sorting.isDraft() && sorting.draftTitle.isEmpty()) {
      titles.lines().stream()
          .filter(line -> !line.isEmpty())
          .limit(1)
          .forEach(line -> sorting.add(line, Role.DRAFT_TITLE));
    }
    return sorting;
  }

  /** Whether a draft may be read: of a text without italics only adopted texts are understood. */
  boolean mayBeDraft() {
    return manuscript.isKnown();
  }

  /** Whether the text can only be a draft: nothing in its front tells of an adoption. */
  boolean isDraft() {
    return mayBeDraft()
        && title.isEmpty()
        && text.stream().noneMatch(line -> LineForm.ADOPTION.fits(line.text()));
  }

  /** Whether somebody is still at work on the text. */
  boolean isOpen() {
    return isDraft() || manuscript.isEdited();
  }

  /** Where the text begins. */
  Place start() {
    return text.stream().filter(line -> !line.isEmpty()).findFirst().orElse(text.get(0)).place(0);
  }

  List<SourceLine> lines() {
    return lines;
  }

  List<SourceLine> with(Role role) {
    return lines.stream().filter(line -> line.role() == role).toList();
  }

  Optional<SourceLine> first(Role role) {
    return lines.stream().filter(line -> line.role() == role).findFirst();
  }

  /** Lines that fit no form, and the dropped ones, each by the name of the rule that drops it. */
  List<Finding> findings() {
    return findings;
  }

  /** The title of a draft stands right above "The General Assembly,". */
  private Optional<Passage> draftTitle() {
    Optional<Passage> last = Optional.empty();
    for (Passage line : text) {
      if (LineForm.ORGAN.fits(line.text())) {
        return last;
      }
      boolean isTitle =
          !line.withoutMarks().strip().isEmpty()
              && !Masthead.isOne(line.text())
              && !LineForm.SPONSORS.fits(line.text())
              && LineForm.anywhere(line.text()).isEmpty();
      last = isTitle ? Optional.of(line) : last;
    }
    return Optional.empty();
  }

  /** The day of the meeting may stand alone at the end, where its number is not known. */
  private Optional<Passage> closingDate() {
    return text.stream()
        .takeWhile(line -> !isAnnexHeading(line))
        .filter(line -> !line.isEmpty())
        .reduce((before, line) -> line)
        .filter(line -> LineForm.MEETING_DATE.fits(line.text()));
  }

  private void sort(Passage line) {
    if (draftTitle.filter(found -> found == line).isPresent()) {
      add(line, Role.DRAFT_TITLE);
    } else if (beginsAnnex(line)) {
      zone = Zone.ANNEX;
      add(line, Role.ANNEX);
    } else if (zone != Zone.FRONT && zone != Zone.AFTER && line.isSet(Sorting::isNoProse)) {
      add(line, zone == Zone.ANNEX ? Role.ANNEX : Role.TEXT);
    } else if (zone == Zone.BODY && closingDate.filter(found -> found == line).isPresent()) {
      add(line, meetingDate());
    } else {
      add(line, role(line.text()));
    }
  }

  private void add(Passage line, Role role) {
    if (role == null) {
      findings.add(
          Finding.warning(
              "line not understood",
              "This line is not used: it is no part of a resolution that is known here.",
              line.place(0)));
      return;
    }
    if (role.isDropped()) {
      if (role != Role.BLANK) {
        findings.add(Finding.note(role.droppedAs(), "dropped: " + role.droppedAs(), line.place(0)));
      }
    }
    lines.add(new SourceLine(line, role));
    seen.add(role);
  }

  private Role role(String line) {
    if (line.isEmpty()) {
      return Role.BLANK;
    }
    Optional<Role> anywhere = LineForm.anywhere(line);
    if (anywhere.isPresent()) {
      return anywhere.get();
    }
    if (isRunningHead(line)) {
      return Role.RUNNING_HEAD;
    }
    return switch (zone) {
      case FRONT -> inFront(line);
      case BODY -> inBody(line);
      case CLOSE -> LineForm.MEETING_DATE.fits(line) ? meetingDate() : after(line);
      case AFTER -> after(line);
      case ANNEX -> Role.ANNEX;
    };
  }

  /**
   * "A/RES/67/110Cooperation between ..." and the other way round, on the pages after the first.
   */
  private boolean isRunningHead(String line) {
    return title.isPresent()
        && line.contains(title.get())
        && line.replace(title.get(), "").strip().matches("A/RES/\\S+( [A-Z])?");
  }

  private Role inFront(String line) {
    if (LineForm.ORGAN.fits(line)) {
      zone = Zone.BODY;
      return Role.ORGAN;
    }
    if (LineForm.ADOPTION.fits(line)) {
      return Role.ADOPTION;
    }
    if (LineForm.TITLE.fits(line)) {
      return Role.TITLE;
    }
    if (manuscript.isKnown() && LineForm.SPONSORS.fits(line)) {
      return Role.SPONSORS;
    }
    if (LineForm.REFERENCE.fits(line)) {
      return Role.REFERENCE;
    }
    if (Masthead.isOne(line)) {
      return Role.MASTHEAD;
    }
    boolean underAgendaItem =
        seen.contains(Role.MASTHEAD)
            && !seen.contains(Role.ADOPTION)
            && !seen.contains(Role.SPONSORS)
            && !seen.contains(Role.AGENDA_TITLE)
            && !(manuscript.isKnown() && line.startsWith("*"));
    return underAgendaItem ? Role.AGENDA_TITLE : null;
  }

  private Role inBody(String line) {
    if (LineForm.MEETING.fits(line)) {
      zone = Zone.CLOSE;
      return Role.MEETING;
    }
    return !manuscript.isKnown() && NoteMark.startsWithSuperscript(line) ? Role.NOTE : Role.TEXT;
  }

  private Role meetingDate() {
    zone = Zone.AFTER;
    return Role.MEETING_DATE;
  }

  private boolean beginsAnnex(Passage line) {
    return (manuscript.isKnown() || line.isSet(ANNEX::equals))
        && zone != Zone.FRONT
        && zone != Zone.ANNEX
        && isAnnexHeading(line);
  }

  private static boolean isAnnexHeading(Passage line) {
    return line.isSet(ANNEX::equals) || LineForm.ANNEX.fits(line.withoutMarks().text());
  }

  private static boolean isNoProse(Setting setting) {
    return setting.isHeading() || setting.equals(Setting.ROW);
  }

  private Role after(String line) {
    if (Masthead.isOne(line)) {
      return Role.MASTHEAD;
    }
    return !manuscript.isKnown() && NoteMark.of(line).isPresent() ? Role.NOTE : null;
  }
}
