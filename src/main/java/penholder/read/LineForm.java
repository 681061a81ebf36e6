package penholder.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms by which a line is known for what it is. */
enum LineForm {
  ODS_TAG(
      Role.ODS_TAG,
      true,
      "(\\[(DU|Start)\\d*\\])*(\\[(DU|Start)\\d*\\]|<<ODS [^>]*>>.*<<ODS [^>]*>>)"),
  RULE(Role.RULE, true, "[_\\-–—=]{3,}"),
  PAGE_NUMBER(Role.PAGE_NUMBER, true, "\\d{1,3}(/\\d{1,3})?"),
  JOB_NUMBER(
      Role.JOB_NUMBER,
      true,
      "\\d{2}-\\d{5}( \\([A-Z]\\))?( +\\d{6})?|\\*\\d{7}\\*( *Please recycle)?"),
  TITLE(
      Role.TITLE,
      false,
      "((?:ES-)?[1-9]\\d{0,2}/[1-9]\\d{0,3}(?: [A-Z])?)\\.\\s+(?=.*[^\\s^])(\\S.*)"),
  ADOPTION(Role.ADOPTION, false, "Resolution adopted by the General Assembly on (.+)"),
  REFERENCE(Role.REFERENCE, false, "\\[(.+)\\]"),
  SPONSORS(Role.SPONSORS, false, "(.+?):[*^]? ?(?:[Rr]evised )?[Dd]raft resolution[*^]?"),
  ORGAN(Role.ORGAN, false, "\\*?The General Assembly\\*?,?\\*?"),
  MEETING(Role.MEETING, false, "\\*?(\\d{1,3})(st|nd|rd|th) (\\(resumed\\) )?plenary meeting\\*?"),
  MEETING_DATE(Role.MEETING_DATE, false, "\\*?\\d{1,2} [A-Z][a-z]+ \\d{4}\\*?"),
  ANNEX(Role.ANNEX, false, "Annex(es)?( [IVX]+| [A-Z])?");

  private final Role role;
  private final boolean anywhere;
  private final Pattern pattern;

  LineForm(Role role, boolean anywhere, String pattern) {
    this.role = role;
    this.anywhere = anywhere;
    this.pattern = Pattern.compile(pattern);
  }

  /** The role of a line that is known wherever it stands. */
  static Optional<Role> anywhere(String line) {
    return Arrays.stream(values())
        .filter(form -> form.anywhere && form.fits(line))
        .map(form -> form.role)
        .findFirst();
  }

  boolean fits(String line) {
    return pattern.matcher(line).matches();
  }

  /** The parts of a line that has this form. */
  Optional<Matcher> in(Passage line) {
    Matcher matcher = pattern.matcher(line.text());
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  /** The parts of a line that was found to have this form. */
  Matcher of(SourceLine line) {
    return in(line.passage()).orElseThrow();
  }
}
