package penholder.cli;

import java.util.ArrayList;
import java.util.List;
import penholder.library.search.Hit;
import penholder.searching.OriginsFound;

/** Where the paragraphs of a text come from, a line each, for the terminal. */
final class OriginText {
  private static final String ROW = "  %-10s %-22s %-16s %s";
  private static final int WORDS = 8;

  private OriginText() {}

  static List<String> lines(OriginsFound found) {
    List<String> lines = new ArrayList<>();
    lines.add("The closest adopted clause for each paragraph of %s:".formatted(found.name()));
    for (OriginsFound.Paragraph paragraph : found.paragraphs()) {
      lines.add(
          ROW.formatted(
              paragraph.label(),
              paragraph.closest().map(OriginText::close).orElse("no clause is like it"),
              paragraph.closest().map(hit -> hit.name().toString()).orElse(""),
              opening(paragraph.words())));
    }
    long same =
        found.paragraphs().stream()
            .filter(one -> one.closest().filter(hit -> hit.likeness() == 1).isPresent())
            .count();
    lines.add(
        "%d of %d word for word. To see a clause beside others like it: penholder clauses --like 71/255:OP11."
            .formatted(same, found.paragraphs().size()));
    return lines;
  }

  private static String close(Hit hit) {
    return ClausesText.closeness(hit.likeness());
  }

  private static String opening(String words) {
    String line = words.substring(words.lastIndexOf('\n') + 1);
    String[] split = line.split(" ", WORDS + 1);
    return split.length <= WORDS
        ? line
        : line.substring(0, line.length() - split[WORDS].length()) + "…";
  }
}
