package penholder.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A symbol in some words that leads to its document.
 *
 * <p>"Symbols in body and notes are hyperlinks to https://docs.un.org/en/SYMBOL" (R-FN-15).
 *
 * @param from where it begins in the words
 * @param to where it ends, exclusive
 * @param symbol the symbol of the document, "A/RES/71/317"
 */
public record SymbolLink(int from, int to, String symbol) {
  private static final String SPACE = "[ \u00a0]";
  private static final String BODY =
      "(?:A|E|S|T|ST|CAC|CCPR|CD|CEDAW|CERD|CRC|CTOC|DP|FCCC|HRI|ICCD|ISBA|NPT|SPLOS|TD|UNEP)";
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\w/.-])"
              + BODY
              + "(?=[^\\s,;]*\\d)(?:/[A-Za-z0-9()]+(?:[.\u2011-][A-Za-z0-9()]+)*)+"
              + "(?:"
              + SPACE
              + "\\((?:\\d{4}|(?:Part|Vol\\.)"
              + SPACE
              + "[IVX0-9]+)\\))?");
  private static final Pattern SECOND_OF_TWO = Pattern.compile("[-\u2011\u2013]" + BODY + "/.*");

  /** Where the document is found. */
  public String address() {
    return "https://docs.un.org/en/" + symbol;
  }

  /** The symbols in some words, in order; no two overlap. */
  public static List<SymbolLink> in(String words) {
    List<SymbolLink> links = new ArrayList<>();
    Matcher matcher = SYMBOL.matcher(words);
    while (matcher.find()) {
      // "A/79/302-S/2024/600" is one document under two symbols (R-TYP-5): the first leads to it.
      String first = SECOND_OF_TWO.matcher(matcher.group()).replaceFirst("");
      String symbol = first.replaceAll(SPACE, "").replace('\u2011', '-');
      links.add(new SymbolLink(matcher.start(), matcher.end(), symbol));
    }
    links.addAll(ResolutionNumbers.in(words));
    links.sort(Comparator.comparingInt(SymbolLink::from));
    return List.copyOf(links);
  }
}
