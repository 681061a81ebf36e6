package penholder.check.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.library.StandingTitle;
import penholder.model.Clause;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.report.Severity;

/**
 * R-STR-8: "title of the draft = normally the agenda (sub-)item", and R-CLO-4: "title in the
 * sub-item must equal the resolution's title". Where a text has another title than its item, both
 * have hardly a word in common, or the texts before were so, too.
 */
final class TitleOfItem implements Rule {
  private static final String AGENDA = "provisional agenda of its";
  private static final Pattern QUOTED = Pattern.compile("“([^“”]+)”");
  private static final double NEARLY = 0.9;

  @Override
  public String id() {
    return "R-STR-8";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "The title of a text is that of its agenda item or sub-item, and stays in its series.";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    String title = text.resolution().header().title();
    List<Item> items =
        text.paragraphs().stream()
            .filter(one -> one.place().part() == Part.OPERATIVE && one.words().contains(AGENDA))
            .flatMap(Item::in)
            .toList();
    if (items.stream().anyMatch(item -> same(item.title(), title))) {
      return List.of();
    }
    return items.stream()
        .filter(item -> nearly(item.title(), title))
        .findFirst()
        .or(() -> last(items).filter(item -> agreedBefore(text)))
        .map(item -> item.deviation(title))
        .or(() -> renamed(text))
        .stream()
        .toList();
  }

  private static Optional<Item> last(List<Item> items) {
    return items.stream().reduce((first, second) -> second);
  }

  /** What was adopted under another title was meant so. */
  private static Optional<Deviation> renamed(CheckedText text) {
    Header header = text.resolution().header();
    return text.surroundings()
        .before()
        .map(before -> before.header().title())
        .filter(before -> header.stage() instanceof Draft && !same(before, header.title()))
        .flatMap(
            before ->
                text.paragraphs().stream()
                    .findFirst()
                    .map(
                        first ->
                            Deviation.of(
                                first,
                                0,
                                0,
                                "The title of this text is \"%s\", that of the text before \"%s\":"
                                        .formatted(header.title(), before)
                                    + " keep it, as it is the title of the item.")));
  }

  /**
   * The title of an item, or of a sub-item, that is put on the agenda.
   *
   * @param paragraph where it stands
   * @param start where it begins in the words of the paragraph
   * @param title the title
   */
  private record Item(Passage paragraph, int start, String title) {
    static Stream<Item> in(Passage paragraph) {
      return QUOTED
          .matcher(paragraph.words())
          .results()
          .map(found -> new Item(paragraph, found.start(1), found.group(1)));
    }

    Deviation deviation(String other) {
      return Deviation.of(
          paragraph,
          start,
          start + title.length(),
          "The title of this text is \"%s\": the item or the title is wrong.".formatted(other));
    }
  }

  private static boolean agreedBefore(CheckedText text) {
    Optional<Resolution> before = text.surroundings().before();
    return before.isPresent()
        && before.get().operative().stream()
            .map(Clause::words)
            .filter(words -> words.contains(AGENDA))
            .flatMap(words -> QUOTED.matcher(words).results())
            .anyMatch(item -> same(item.group(1), before.get().header().title()));
  }

  private static boolean same(String one, String other) {
    return StandingTitle.of(one).key().equals(StandingTitle.of(other).key());
  }

  private static boolean nearly(String one, String other) {
    List<String> mine = StandingTitle.of(one).words();
    List<String> theirs = StandingTitle.of(other).words();
    long common = mine.stream().distinct().filter(theirs::contains).count();
    return common >= NEARLY * Math.max(mine.size(), theirs.size());
  }
}
