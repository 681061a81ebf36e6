package penholder.write;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import penholder.model.Enumeration;

/** The sponsors of a draft as its front page names them. */
public final class Sponsors {
  /** Letters and words decide; accents, brackets and capitals do not: Côte d'Ivoire, Croatia. */
  private static final Comparator<String> ENGLISH =
      Comparator.comparing(Sponsors::plain).thenComparing(Comparator.naturalOrder());

  /** Commas, and an "and" that is not part of the name of a State. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          ",\\s*and |,"
              + "| and (?!Barbuda|Herzegovina|Nevis|the Grenadines|Principe|Tobago|Northern Ireland)");

  private Sponsors() {}

  /**
   * "X, Y and Z": English alphabetical order, "and" before the last (R-NAM-7).
   *
   * @param names the names, separated by commas, in any order; each is printed once
   */
  public static String line(String names) {
    List<String> sorted =
        BETWEEN
            .splitAsStream(names)
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .sorted(ENGLISH)
            .toList();
    return Enumeration.of(sorted);
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
