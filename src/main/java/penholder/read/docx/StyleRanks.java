package penholder.read.docx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import penholder.model.Setting;

/**
 * What the name of a style says of a paragraph: our styles, those of the United Nations' template,
 * and those that Word has by itself.
 */
final class StyleRanks {
  private static final Map<String, Integer> RANKS =
      Map.ofEntries(
          Map.entry("annex", 0),
          Map.entry("_ h _ch", 1),
          Map.entry("title_h_ch", 1),
          Map.entry("_ h_1", 1),
          Map.entry("title_h1", 1),
          Map.entry("_ h_2/3", 2),
          Map.entry("title_h2", 2),
          Map.entry("_ h_4", 3),
          Map.entry("_ h_5/6", 4),
          Map.entry("_ h_6", 5));

  private static final String OF_WORD = "heading [1-9]";

  private StyleRanks() {}

  /** The rank of the headings in a style. */
  static OptionalInt rank(String style) {
    String name = style.toLowerCase(Locale.ROOT);
    if (name.matches(OF_WORD)) {
      int level = Integer.parseInt(name.substring(name.length() - 1));
      return OptionalInt.of(Math.min(level, Setting.Heading.LOWEST));
    }
    Integer rank = RANKS.get(name);
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  /** How a paragraph is set, where its style says so. */
  static Optional<Setting> setting(String style) {
    OptionalInt rank = rank(style);
    if (rank.isPresent()) {
      return Optional.of(new Setting.Heading(rank.getAsInt()));
    }
    return style.equals("__Single Txt Unnumbered")
        ? Optional.of(Setting.UNCOUNTED)
        : Optional.empty();
  }

  /** Whether it is the style of what stands in the tables of our own files. */
  static boolean isOfCells(String style) {
    return style.equals("Table Text");
  }
}
