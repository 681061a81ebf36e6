package penholder.shelf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import penholder.corpus.Member;
import penholder.library.Recurrence;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;

/**
 * A series of which texts are here, as a list of series shows it.
 *
 * @param name the name that {@code --series} takes
 * @param title the title of the newest text
 * @param texts the texts that are here, oldest first
 * @param recurrence how often it recurs, and how that is known; empty for a text that stands alone
 */
public record SeriesHere(
    String name, String title, List<Text> texts, Optional<Recurrence> recurrence) {
  public SeriesHere {
    texts = List.copyOf(texts);
  }

  /**
   * A text that is here.
   *
   * @param member what it says of itself
   * @param title its title, which may have another year or ordinal than the next
   * @param agenda the title of its agenda item, with the sub-item if there is one
   * @param file where it is
   */
  public record Text(Member member, String title, Optional<String> agenda, Path file) {}

  /** The newest text. */
  public Text newest() {
    return texts.get(texts.size() - 1);
  }

  /** The sessions that have a text of it here, oldest first. */
  public List<Session> sessions() {
    return symbols().stream().map(ResolutionSymbol::session).distinct().toList();
  }

  /** The symbols of the texts that are here, oldest first. */
  public List<ResolutionSymbol> symbols() {
    return texts.stream().map(text -> text.member().symbol()).toList();
  }

  /** The session that the next text is due at; empty where nothing says how often it recurs. */
  public Optional<Session> next() {
    Session last = newest().member().symbol().session();
    return recurrence.map(known -> last.plus(known.every()));
  }
}
