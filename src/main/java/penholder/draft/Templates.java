package penholder.draft;

import java.util.Map;
import java.util.Optional;
import penholder.corpus.Series;
import penholder.report.Source;

/**
 * The templates of a workspace.
 *
 * @param sources each by the name of its file, {@code cooperation.md.ftl}
 */
public record Templates(Map<String, Source> sources) {
  /** The template of every "Cooperation between the United Nations and ..." series. */
  public static final String COOPERATION = "cooperation.md.ftl";

  /** The template of every other series. */
  public static final String GENERAL = "general.md.ftl";

  private static final String COOPERATION_TITLE = "Cooperation between the United Nations and ";

  public Templates {
    sources = Map.copyOf(sources);
  }

  /** The template of a name, if the workspace has it. */
  public Optional<Source> named(String name) {
    return Optional.ofNullable(sources.get(name));
  }

  /** The name of the template for a series. */
  static String nameFor(Series series) {
    boolean cooperation =
        series.title().startsWith(COOPERATION_TITLE)
            && series.item().isPresent()
            && series.every().isPresent();
    return cooperation ? COOPERATION : GENERAL;
  }
}
