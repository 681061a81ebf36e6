package penholder.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import penholder.model.Ordinal;
import penholder.model.UnDate;

/**
 * The words and facts of the masthead, wherever they stand: one a line at the front, or glued
 * together at the end ("United NationsA/RES/67/110General AssemblyDistr.: General").
 */
enum Masthead {
  WORDS("United Nations|General Assembly|Original: English"),
  SYMBOL("A/RES/(?:ES-)?\\d{1,3}/\\d{1,4}(?: [A-Z](?:[-–][A-Z])?\\b)?"),
  DRAFT_SYMBOL("A/(?:C\\.\\d/)?\\d{1,3}/L\\.(?:\\d+(?:/(?:Rev|Add|Corr)\\.\\d+)*|\\{symbol\\}|…)?"),
  DISTRIBUTION("Distr\\.: ?(General|Limited|Restricted)"),
  DATE("\\d{1,2} (?:" + String.join("|", UnDate.months()) + ") \\d{4}|\\{date\\}"),
  SESSION("((?:[A-Z][a-z]+)(?:-[a-z]+)?) (?:emergency special )?session"),
  AGENDA_ITEM(
      "Agenda items? (" + Pieces.ITEM + "(?:(?:, | and )" + Pieces.ITEM + ")*|\\{agenda-item\\})");

  /** What the forms are made of: a constant cannot name one of its own class before it is there. */
  private static final class Pieces {
    /** "130 (q)", "99 (a) and (b)". */
    static final String ITEM = "\\d{1,3}(?: ?\\([a-z]+\\))?(?:(?:, | and )\\([a-z]+\\))*";
  }

  private static final Pattern ANY =
      Pattern.compile(
          String.join("|", Stream.of(values()).map(piece -> piece.pattern.pattern()).toList()));

  private final Pattern pattern;

  Masthead(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** Whether a line is made of such pieces and nothing else. */
  static boolean isOne(String line) {
    return !line.isBlank() && ANY.matcher(line).replaceAll("").isBlank();
  }

  /** The first piece of this kind in some lines: its group if it has one, else the whole of it. */
  Optional<Piece> in(List<SourceLine> lines) {
    for (SourceLine line : lines) {
      Matcher matcher = pattern.matcher(line.text());
      if (matcher.find()) {
        int group = matcher.groupCount();
        return Optional.of(
            new Piece(
                matcher.group(group),
                line.passage().between(matcher.start(group), matcher.end(group))));
      }
    }
    return Optional.empty();
  }

  /**
   * One fact of the masthead.
   *
   * @param value its words
   * @param passage where it stands
   */
  record Piece(String value, Passage passage) {
    /** The number that a spelled ordinal says, 0 if it says none. */
    int ordinal() {
      return Ordinal.parse(value).orElse(0);
    }
  }
}
