package penholder.write;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The links that the program finds, beside those that the United Nations printed. */
class PrintedLinksTest {
  private static final Pattern PARAGRAPH = Pattern.compile("(?s)<p\\b[^>]*>(.*?)</p>");
  private static final Pattern LINK =
      Pattern.compile("<a href=\"https?://(?:www\\.)?undocs\\.org/(?:en/)?([^\"]*)\">([^<]*)</a>");

  @Test
  void nearlyAllLinksLeadWhereThePrintedOnesDo() throws IOException {
    Path samples = Path.of(System.getProperty("penholder.samples", "../shared/samples"), "akn");
    assumeTrue(Files.isDirectory(samples), "needs the folder of samples, see penholder.samples");

    int printed = 0;
    int found = 0;
    List<String> elsewhere = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (String paragraph : paragraphs(samples)) {
      StringBuilder words = new StringBuilder();
      Map<Integer, String> links = new HashMap<>();
      Matcher link = LINK.matcher(paragraph);
      int end = 0;
      while (link.find()) {
        words.append(plain(paragraph.substring(end, link.start())));
        links.put(words.length(), link.group(1));
        words.append(plain(link.group(2)));
        end = link.end();
      }
      words.append(plain(paragraph.substring(end)));
      Map<Integer, SymbolLink> ours = new HashMap<>();
      SymbolLink.in(words.toString()).forEach(ourLink -> ours.put(ourLink.from(), ourLink));
      for (Map.Entry<Integer, String> theirs : links.entrySet()) {
        printed++;
        SymbolLink mine = ours.remove(theirs.getKey());
        String around = around(words, theirs.getKey());
        if (mine == null) {
          missed.add(theirs.getValue() + " | " + around);
        } else if (!same(mine.symbol(), theirs.getValue())) {
          elsewhere.add(mine.symbol() + " for " + theirs.getValue() + " | " + around);
        } else {
          found++;
        }
      }
      ours.values().forEach(more -> added.add(more.symbol() + " | " + around(words, more.from())));
    }
    String report =
        "printed %d, same %d, elsewhere %d, missed %d, added %d\n%s\n--\n%s\n--\n%s"
            .formatted(
                printed,
                found,
                elsewhere.size(),
                missed.size(),
                added.size(),
                shown(elsewhere),
                shown(missed),
                shown(added));
    assertTrue(found > 0.96 * printed && elsewhere.size() < 0.01 * printed, report);
  }

  private static String shown(List<String> all) {
    int step = Math.max(1, all.size() / 40);
    List<String> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      some.add(all.get(i));
    }
    return String.join("\n", some);
  }

  private static String around(CharSequence words, int at) {
    return words.subSequence(Math.max(0, at - 60), Math.min(words.length(), at + 30)).toString();
  }

  private static boolean same(String ours, String theirs) {
    return plainSymbol(ours).equals(plainSymbol(theirs));
  }

  /** Printed links leave the letter of "71/272 A" and "(Supp)" out as often as not. */
  private static String plainSymbol(String symbol) {
    return symbol
        .toLowerCase(Locale.ROOT)
        .replace(" ", "")
        .replaceFirst("^/en/", "")
        .replaceFirst("\\(supp\\)$", "")
        .replaceFirst("(?<=\\d)[a-z](-[a-z])?$", "");
  }

  private static String plain(String xml) {
    return xml.replaceAll("<[^>]*>", "").replace("&amp;", "&");
  }

  private static List<String> paragraphs(Path samples) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> tree = Files.walk(samples)) {
      files = tree.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    for (Path file : files) {
      // Notes stand inside paragraphs: cut out first, they are paragraphs of their own.
      String text = Files.readString(file).replaceAll("(?s)<(meta|coverPage).*?</\\1>", "");
      Matcher note = Pattern.compile("(?s)<authorialNote.*?</authorialNote>").matcher(text);
      String all = note.results().map(m -> m.group()).reduce("", String::concat);
      Matcher paragraph = PARAGRAPH.matcher(note.replaceAll("") + all);
      while (paragraph.find()) {
        paragraphs.add(paragraph.group(1));
      }
    }
    return paragraphs;
  }
}
