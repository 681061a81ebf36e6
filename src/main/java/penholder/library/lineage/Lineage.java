package penholder.library.lineage;

import java.util.List;
import penholder.compare.Comparison;
import penholder.model.Place;
import penholder.model.Resolution;

/**
 * What every paragraph of a text was in an earlier one: it may have been split, merged or moved, or
 * have gone from the preamble to the operative part. Paragraphs that have no more than names in
 * common are never linked.
 *
 * <p>Most links are those of a {@link Comparison}, each judged again by what is said; then what is
 * left on one side is looked for as a part of what stands on the other.
 */
public final class Lineage {
  private final List<Link> links;

  private Lineage(List<Link> links) {
    this.links = List.copyOf(links);
  }

  /**
   * Links two texts, usually of one series.
   *
   * @param older the text of an earlier session
   * @param newer the text of a later session, or a draft
   */
  public static Lineage between(Resolution older, Resolution newer) {
    return new Lineage(new Linking(older, newer).links());
  }

  /**
   * All links, in the order of the newer text; those to one paragraph in the order of the older.
   */
  public List<Link> links() {
    return links;
  }

  /** What a paragraph of the newer text was; more than one where others were merged into it. */
  public List<Link> to(Place newer) {
    return links.stream().filter(link -> link.to().equals(newer)).toList();
  }

  /** What became of a paragraph of the older text; more than one where it was split. */
  public List<Link> from(Place older) {
    return links.stream().filter(link -> link.from().equals(older)).toList();
  }
}
