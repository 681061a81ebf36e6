package penholder.check.notes;

import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.report.Severity;

/**
 * R-FN-13: "Full symbols repeated: A/73/178/Rev.1 and A/74/191., A/75/79-E/2020/55 and
 * A/75/79/Add.1-E/2020/55/Add.1. (no bare 'and Add.1')".
 */
final class BareAddendum extends NoteRule {
  BareAddendum() {
    super(
        "R-FN-13",
        Severity.ERROR,
        "The symbol is repeated before Add.1, Corr.1 and Rev.1.",
        "\\b([AES]/[\\w./()]*\\w)(?:-([AES]/[\\w./()]*\\w))?( and |, )((?:Add|Corr|Rev)\\.\\d+)\\b"
            .replace(" ", "[ \u00a0]"));
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return Optional.of(
        "Repeat the symbol: \"%s\".".formatted(instead(find, passage).orElseThrow()));
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    String addendum = "/" + find.group(4);
    String second = find.group(2) == null ? "" : "-" + find.group(2) + addendum;
    return Optional.of(
        passage.words().substring(find.start(), find.start(4)) + find.group(1) + addendum + second);
  }
}
