package penholder.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Source;

/**
 * Gives every line of a source its role. The order of a resolution (R-STR-1, R-STR-11) tells the
 * front from the text and the text from what comes after it; within each, a line is known by its
 * form. A line that fits no form is reported, never dropped in silence.
 */
final class Sorting {
  private static final Pattern ODS_TAG =
      Pattern.compile("(\\[(DU|Start)\\d*\\]|<<ODS [^>]*>>.*<<ODS [^>]*>>)+");
  private static final Pattern RULE = Pattern.compile("[_\\-–—=]{3,}");
  private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}(/\\d{1,3})?");
  private static final Pattern JOB_NUMBER =
      Pattern.compile("\\d{2}-\\d{5}( \\([A-Z]\\))?( +\\d{6})?|\\*\\d{7}\\*( *Please recycle)?");
  private static final Pattern TITLE = Pattern.compile("(\\d{1,3}/\\d{1,4})\\.\\s+(\\S.*)");
  private static final Pattern ADOPTION =
      Pattern.compile("Resolution adopted by the General Assembly on (.+)");
  private static final Pattern REFERENCE = Pattern.compile("\\[(.+)\\]");
  private static final Pattern ORGAN = Pattern.compile("\\*?The General Assembly\\*?,\\*?");
  private static final Pattern MEETING =
      Pattern.compile("\\*?(\\d{1,3})(st|nd|rd|th) (\\(resumed\\) )?plenary meeting\\*?");
  private static final Pattern DATE = Pattern.compile("\\*?\\d{1,2} [A-Z][a-z]+ \\d{4}\\*?");

  private static final Pattern SPONSORS = Pattern.compile("(.+): (?:revised )?draft resolution");

  private final List<Passage> text;
  private final boolean known;
  private final Optional<String> title;
  private final Optional<Passage> draftTitle;
  private final List<SourceLine> lines = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private Zone zone = Zone.FRONT;

  private enum Zone {
    FRONT,
    BODY,
    CLOSE,
    AFTER
  }

  private Sorting(Manuscript manuscript) {
    this.text = manuscript.lines();
    this.known = manuscript.isKnown();
    this.title = titleOf(text);
    this.draftTitle = known && title.isEmpty() ? draftTitleOf(text) : Optional.empty();
  }

  /** The lines with their roles. */
  static Sorting of(Source source) {
    return new Sorting(Manuscript.plain(source)).sorted();
  }

  /**
   * The lines with their roles where looks and notes are known.
   *
   * @param masthead lines around the text, of which only facts are taken
   */
  static Sorting known(Manuscript masthead, Manuscript text) {
    Sorting sorting = new Sorting(text);
    for (Passage line : masthead.lines()) {
      if (Masthead.isOne(line.text())) {
        sorting.add(line, Role.MASTHEAD);
      }
    }
    return sorting.sorted();
  }

  private Sorting sorted() {
    for (Passage line : text) {
      sort(line);
    }
    return this;
  }

  /** Whether a draft may be read: of a text without italics only adopted texts are understood. */
  boolean mayBeDraft() {
    return known;
  }

  /** Whether the text can only be a draft: no title in it has a number. */
  boolean isDraft() {
    return known && title.isEmpty();
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

  private static Optional<String> titleOf(List<Passage> text) {
    for (Passage line : text) {
      Matcher matcher = TITLE.matcher(line.text());
      if (matcher.matches()) {
        return Optional.of(matcher.group(2).strip());
      }
    }
    return Optional.empty();
  }

  /** The title of a draft stands right above "The General Assembly,". */
  private static Optional<Passage> draftTitleOf(List<Passage> text) {
    Optional<Passage> last = Optional.empty();
    for (Passage line : text) {
      if (ORGAN.matcher(line.text()).matches()) {
        return last;
      }
      boolean other =
          line.isEmpty() || Masthead.isOne(line.text()) || SPONSORS.matcher(line.text()).matches();
      last = other ? last : Optional.of(line);
    }
    return Optional.empty();
  }

  private void sort(Passage line) {
    if (draftTitle.filter(found -> found == line).isPresent()) {
      add(line, Role.DRAFT_TITLE);
    } else if (isClosingDate(line)) {
      add(line, meetingDate());
    } else {
      add(line, role(line.text()));
    }
  }

  /** The day of the meeting may stand alone, where its number is not known. */
  private boolean isClosingDate(Passage line) {
    return known
        && zone == Zone.BODY
        && DATE.matcher(line.text()).matches()
        && text.subList(text.indexOf(line) + 1, text.size()).stream().allMatch(Passage::isEmpty);
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
  }

  private Role role(String line) {
    if (line.isEmpty()) {
      return Role.BLANK;
    }
    if (ODS_TAG.matcher(line).matches()) {
      return Role.ODS_TAG;
    }
    if (RULE.matcher(line).matches()) {
      return Role.RULE;
    }
    if (PAGE_NUMBER.matcher(line).matches()) {
      return Role.PAGE_NUMBER;
    }
    if (JOB_NUMBER.matcher(line).matches()) {
      return Role.JOB_NUMBER;
    }
    if (isRunningHead(line)) {
      return Role.RUNNING_HEAD;
    }
    return switch (zone) {
      case FRONT -> inFront(line);
      case BODY -> inBody(line);
      case CLOSE -> DATE.matcher(line).matches() ? meetingDate() : after(line);
      case AFTER -> after(line);
    };
  }

  /**
   * "A/RES/67/110Cooperation between ..." and the other way round, on the pages after the first.
   */
  private boolean isRunningHead(String line) {
    return title.isPresent()
        && line.contains(title.get())
        && line.replace(title.get(), "").strip().matches("A/RES/\\S+");
  }

  private Role inFront(String line) {
    if (ORGAN.matcher(line).matches()) {
      zone = Zone.BODY;
      return Role.ORGAN;
    }
    if (ADOPTION.matcher(line).matches()) {
      return Role.ADOPTION;
    }
    if (TITLE.matcher(line).matches()) {
      return Role.TITLE;
    }
    if (known && SPONSORS.matcher(line).matches()) {
      return Role.SPONSORS;
    }
    if (REFERENCE.matcher(line).matches()) {
      return Role.REFERENCE;
    }
    if (Masthead.isOne(line)) {
      return Role.MASTHEAD;
    }
    boolean underAgendaItem =
        first(Role.MASTHEAD).isPresent()
            && first(Role.ADOPTION).isEmpty()
            && first(Role.SPONSORS).isEmpty()
            && first(Role.AGENDA_TITLE).isEmpty();
    return underAgendaItem ? Role.AGENDA_TITLE : null;
  }

  private Role inBody(String line) {
    if (MEETING.matcher(line).matches()) {
      zone = Zone.CLOSE;
      return Role.MEETING;
    }
    return !known && NoteMark.startsWithSuperscript(line) ? Role.NOTE : Role.TEXT;
  }

  private Role meetingDate() {
    zone = Zone.AFTER;
    return Role.MEETING_DATE;
  }

  private Role after(String line) {
    if (Masthead.isOne(line)) {
      return Role.MASTHEAD;
    }
    return !known && NoteMark.startsWithNumber(line) ? Role.NOTE : null;
  }

  /** The parts of the title line: symbol, then title. */
  static Matcher title(SourceLine line) {
    return matched(TITLE, line);
  }

  /** The date in the line of adoption. */
  static Matcher adoption(SourceLine line) {
    return matched(ADOPTION, line);
  }

  /** The words in the brackets under the line of adoption. */
  static Matcher reference(SourceLine line) {
    return matched(REFERENCE, line);
  }

  /** The names in the line of the sponsors. */
  static Matcher sponsors(SourceLine line) {
    return matched(SPONSORS, line);
  }

  /** The number in the line of the meeting. */
  static Matcher meeting(SourceLine line) {
    return matched(MEETING, line);
  }

  private static Matcher matched(Pattern pattern, SourceLine line) {
    Matcher matcher = pattern.matcher(line.text());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not of this form: " + line.text());
    }
    return matcher;
  }
}
