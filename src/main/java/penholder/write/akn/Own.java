package penholder.write.akn;

import java.util.Locale;
import penholder.model.Setting;

/**
 * Penholder's own words in a file of Akoma Ntoso. The schema allows attributes of other namespaces
 * everywhere, and elements in {@code proprietary}.
 */
final class Own {
  /** The namespace. */
  static final String NAMESPACE = "urn:penholder:akn";

  /** The usual prefix, declared on the outermost element. */
  static final String PREFIX = "penholder";

  private Own() {}

  /** A name in the namespace. */
  static String name(String local) {
    return PREFIX + ":" + local;
  }

  /**
   * How a paragraph is set, in one word or two: "again", "uncounted", "marked", "heading 2", "row";
   * "counted" for nearly every one, which nobody writes.
   */
  static String word(Setting setting) {
    return setting.match(
        new Setting.Cases<String>() {
          @Override
          public String counted(Setting.Counted counted) {
            return counted.again() ? "again" : "counted";
          }

          @Override
          public String uncounted(Setting.Uncounted uncounted) {
            return "uncounted";
          }

          @Override
          public String marked(Setting.Marked marked) {
            return "marked";
          }

          @Override
          public String heading(Setting.Heading heading) {
            return String.format(Locale.ROOT, "heading %d", heading.rank());
          }

          @Override
          public String row(Setting.Row row) {
            return "row";
          }
        });
  }
}
