package penholder.shelf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import penholder.corpus.MarkdownReader;
import penholder.corpus.Member;
import penholder.corpus.Series;
import penholder.library.Library;
import penholder.model.Resolution;

/**
 * The texts of a series.
 *
 * @param name its name: that of its folder in the corpus where it has a register
 * @param register what is known of every resolution
 * @param texts the resolutions whose text is here
 * @param found whether it was found among the texts, without a register
 */
public record SeriesTexts(String name, Series register, List<Resolution> texts, boolean found) {
  /** The texts of a series that was found, all read now. */
  public static SeriesTexts of(SeriesHere here) {
    String title = here.newest().title();
    String subItem = ": " + title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    Optional<String> item =
        here.newest()
            .agenda()
            .filter(agenda -> agenda.endsWith(subItem))
            .map(agenda -> agenda.substring(0, agenda.length() - subItem.length()));
    OptionalInt every =
        here.recurrence().map(known -> OptionalInt.of(known.every())).orElse(OptionalInt.empty());
    List<Member> members = here.texts().stream().map(SeriesHere.Text::member).toList();
    List<Resolution> texts =
        here.texts().stream()
            .map(text -> SourceFile.read(text.file(), MarkdownReader::read))
            .toList();
    return new SeriesTexts(here.name(), new Series(title, item, every, members), texts, true);
  }

  /** The clauses of the texts. */
  public Library library() {
    return new Library(texts);
  }
}
