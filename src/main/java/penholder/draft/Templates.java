package penholder.draft;

import java.util.Map;
import java.util.Optional;
import penholder.report.Source;

/**
 * The templates of a workspace.
 *
 * @param sources each by the name of its file, {@code cooperation.md.ftl}
 */
public record Templates(Map<String, Source> sources) {
  /** The template of every "Cooperation between the United Nations and ..." series. */
  public static final String COOPERATION = "cooperation.md.ftl";

  public Templates {
    sources = Map.copyOf(sources);
  }

  /** The template of a name, if the workspace has it. */
  public Optional<Source> named(String name) {
    return Optional.ofNullable(sources.get(name));
  }
}
