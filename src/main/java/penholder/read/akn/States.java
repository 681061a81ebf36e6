package penholder.read.akn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of States as the records of the General Assembly write them. A name is known whatever
 * its capitals, accents, apostrophes and white space: "COTE D'IVOIRE", "Ir eland".
 */
final class States {
  private static final String AND = " and ";
  private static final int FIRST_WITH_ACCENT = 128;
  private static final Map<String, String> NAMES = names();

  private States() {}

  /** The one form of a name; empty if no State has it. */
  static Optional<String> named(String written) {
    return Optional.ofNullable(NAMES.get(key(written)));
  }

  /**
   * The members of a list, "Bolivia (Plurinational State of), Viet Nam and State of Palestine",
   * each as it is written there; the "and" of "Antigua and Barbuda" divides nothing.
   */
  static List<String> split(String list) {
    List<String> names = new ArrayList<>();
    for (String piece : outsideBrackets(list, ", ")) {
      String behindComma = piece.startsWith("and ") ? piece.substring("and ".length()) : piece;
      List<String> halves = outsideBrackets(behindComma, AND);
      int at = 0;
      while (at < halves.size()) {
        String one = halves.get(at);
        String two = at + 1 < halves.size() ? one + AND + halves.get(at + 1) : one;
        boolean both = isState(two);
        names.add(both ? two : one);
        at += both && at + 1 < halves.size() ? 2 : 1;
      }
    }
    return names;
  }

  /**
   * A member of a list with the name in its one form: "Cuba (on behalf of ...)" keeps what is said
   * behind the name. Empty if no State is named.
   */
  static Optional<String> member(String written) {
    for (int end = written.length(); end >= 0; end = written.lastIndexOf(" (", end - 1)) {
      String behind = written.substring(end);
      Optional<String> name = named(written.substring(0, end));
      if (name.isPresent()) {
        return name.map(known -> known + behind);
      }
    }
    return Optional.empty();
  }

  private static boolean isState(String written) {
    return member(written).isPresent();
  }

  private static List<String> outsideBrackets(String text, String separator) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && text.startsWith(separator, at)) {
        pieces.add(text.substring(start, at).strip());
        start = at + separator.length();
      }
    }
    pieces.add(text.substring(start).strip());
    return pieces;
  }

  /** The letters of a name without accents and without the article. */
  private static String key(String name) {
    StringBuilder letters = new StringBuilder();
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (char c : plain.toCharArray()) {
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    return lower.startsWith("the ") ? letters.substring("the".length()) : letters.toString();
  }

  private static boolean isAscii(String words) {
    for (char c : words.toCharArray()) {
      if (c >= FIRST_WITH_ACCENT) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    try (InputStream in = States.class.getResourceAsStream("/penholder/model/states.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] forms = line.split(" \\| ");
          for (String form : forms) {
            names.put(key(form), forms[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
