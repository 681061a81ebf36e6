package penholder.check.notes;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import penholder.check.Passage;
import penholder.report.Severity;

/** R-FN-12 the other way: in a reference these words are abbreviated. */
final class WordInNote extends NoteRule {
  private static final Map<String, String> SHORT =
      Map.of("volume", "vol", "chapter", "chap", "section", "sect", "paragraph", "para");

  WordInNote() {
    super(
        "R-FN-12b",
        Severity.WARNING,
        "In a reference stand vol., chap., sect. and para.",
        "(?<=, )(volume|chapter|section|paragraph)(s?)[ \u00a0](?=[\\dIVX])");
  }

  @Override
  protected Optional<String> message(MatchResult find, Passage passage) {
    return passage.words().matches("(?s)(?:Article|Noting|In line|In accordance|As ).*")
        ? Optional.empty()
        : Optional.of("Write \"%s\".".formatted(instead(find, passage).orElseThrow().strip()));
  }

  @Override
  protected Optional<String> instead(MatchResult find, Passage passage) {
    return Optional.of(SHORT.get(find.group(1)) + find.group(2) + ". ");
  }
}
