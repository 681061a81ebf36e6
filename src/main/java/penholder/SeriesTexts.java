package penholder;

import java.util.List;
import penholder.corpus.Series;
import penholder.library.Library;
import penholder.model.Resolution;

/**
 * The texts of a series.
 *
 * @param name the name of its folder in the corpus
 * @param register what is known of every resolution
 * @param texts the resolutions whose text is here
 */
public record SeriesTexts(String name, Series register, List<Resolution> texts) {
  /** The clauses of the texts. */
  public Library library() {
    return new Library(texts);
  }
}
