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
  private static final String BODY =
      "(?:A|E|S|T|ST|BWC|CAC|CCPR|CCW|CD|CEDAW|CERD|CLCS|CRC|CTOC|DP|FCCC|HRI|ICCD|ISBA|JIU|NPT"
          + "|SPLOS|TD|UNEP)";
  private static final String WORD = "[A-Za-z0-9]+(?:\\([A-Za-z0-9]+\\))?";
  private static final String WORDS = "(?:/WORD(?:[.\u2011-]WORD)*)".replace("WORD", WORD);
  private static final Pattern SYMBOL =
      Pattern.compile(
          ("(?<![\\w/.-])"
                  + BODY
                  + ("(?=/[^ ,;]*\\d)" + WORDS + "+")
                  + ("(?: \\((?:\\d{4}|(?:Part|Sect\\.|Vol\\.) [IVX0-9]+[A-Z]?)\\)"
                      + WORDS
                      + "*)?"))
              .replace(" ", "[ \u00a0]"));
  private static final Pattern SECOND_OF_TWO = Pattern.compile("[-\u2011]" + BODY + "/.*");

  /** Where the document is found. */
  public String address() {
    return "https://docs.un.org/en/" + symbol;
  }

  /** The symbols in some words, in order; no two overlap. */
  public static List<SymbolLink> in(String words) {
    if (words.indexOf('/') < 0 && words.indexOf('(') < 0) {
      return List.of(); // nearly every paragraph
    }
    List<SymbolLink> links = new ArrayList<>();
    Matcher matcher = SYMBOL.matcher(words);
    while (matcher.find()) {
      // "A/79/302-S/2024/600" is one document under two symbols (R-TYP-5): the first leads to it.
      String first = SECOND_OF_TWO.matcher(matcher.group()).replaceFirst("");
      String symbol = first.replaceAll("[ \u00a0]", "").replace('\u2011', '-');
      links.add(new SymbolLink(matcher.start(), matcher.end(), symbol));
    }
    links.addAll(ResolutionNumbers.in(words));
    links.sort(Comparator.comparingInt(SymbolLink::from));
    return List.copyOf(links);
  }
}
