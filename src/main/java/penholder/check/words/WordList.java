package penholder.check.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists that come with the program: one entry a line, "#" before what is for the reader. */
final class WordList {
  private WordList() {}

  /** The lines of a list. */
  static List<String> lines(String name) {
    return resource("check/" + name);
  }

  /** The names of States, observers and their other forms: "Bolivia (...) | Bolivia". */
  static List<String> states() {
    return resource("model/states.txt");
  }

  private static List<String> resource(String name) {
    try (InputStream stream = WordList.class.getResourceAsStream("/penholder/" + name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The two sides of each line "labor = labour"; an empty right side where none is given. */
  static Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String line : lines(name)) {
      String[] sides = line.split(" = ", 2);
      pairs.put(sides[0].strip(), sides.length > 1 ? sides[1].strip() : "");
    }
    return pairs;
  }
}
