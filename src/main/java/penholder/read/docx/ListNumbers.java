package penholder.read.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import penholder.model.Degree;

/**
 * The numbers that Word gives to the paragraphs of its lists. Whatever a list looks like, its
 * numbers come out as a resolution has them (R-STR-5, R-STR-6): "1.", "(a)", "(i)", "a.", "i.".
 */
final class ListNumbers {
  /** What a level of a list says. */
  private static final class Level {
    private String format = "decimal";
    private int start = 1;
  }

  /** (zzz): no list of a resolution is as long as its letters. */
  private static final int LAST_MARK = 78;

  private final Map<String, Map<Integer, Level>> kinds = new HashMap<>();
  private final Map<String, String> kindOf = new HashMap<>();

  /** Lists that begin anew, although another of their kind stands before them. */
  private final Map<String, Map<Integer, Integer>> anew = new HashMap<>();

  private ListNumbers() {}

  /** Reads the part; without one, all lists count in figures. */
  static ListNumbers read(Optional<XmlCursor> part) {
    ListNumbers numbers = new ListNumbers();
    part.ifPresent(xml -> xml.inRoot(name -> numbers.element(name, xml)));
    return numbers;
  }

  private void element(String name, XmlCursor xml) {
    if (name.equals("abstractNum")) {
      Map<Integer, Level> levels = new HashMap<>();
      kinds.put(xml.attribute("abstractNumId"), levels);
      xml.children(inside -> level(inside, xml, levels));
    } else if (name.equals("num")) {
      String list = xml.attribute("numId");
      xml.children(
          inside -> {
            if (inside.equals("abstractNumId")) {
              kindOf.put(list, xml.attribute("val"));
            } else if (inside.equals("lvlOverride")) {
              begin(anew.computeIfAbsent(list, key -> new HashMap<>()), xml);
            }
          });
    }
  }

  private static void begin(Map<Integer, Integer> anew, XmlCursor xml) {
    int level = ListPlace.level(xml.attribute("ilvl"));
    xml.children(
        inside -> {
          if (inside.equals("startOverride")) {
            anew.put(level, start(xml));
          }
        });
  }

  private static int start(XmlCursor xml) {
    String written = xml.attribute("val");
    return written.matches("\\d{1,4}") ? Integer.parseInt(written) : 1;
  }

  private static void level(String name, XmlCursor xml, Map<Integer, Level> levels) {
    if (name.equals("lvl")) {
      Level level = new Level();
      levels.put(ListPlace.level(xml.attribute("ilvl")), level);
      xml.children(
          inside -> {
            if (inside.equals("numFmt")) {
              level.format = xml.attribute("val");
            } else if (inside.equals("start")) {
              level.start = start(xml);
            }
          });
    }
  }

  /** Counts through one text. */
  final class Counter {
    private final Map<String, Map<Integer, Integer>> nextOf = new HashMap<>();
    private final Set<ListPlace> begun = new HashSet<>();

    /** The number of the next paragraph of a list; empty for a bullet. */
    String next(ListPlace place) {
      String kind = kindOf.getOrDefault(place.list(), place.list());
      Map<Integer, Level> levels = kinds.getOrDefault(kind, Map.of());
      Level level = levels.getOrDefault(place.level(), new Level());
      Map<Integer, Integer> next = nextOf.computeIfAbsent(kind, key -> new HashMap<>());
      Integer start = anew.getOrDefault(place.list(), Map.of()).get(place.level());
      if (begun.add(place) && start != null) {
        next.put(place.level(), start);
      }
      int number = next.getOrDefault(place.level(), level.start);
      next.put(place.level(), number + 1);
      // Levels below begin again.
      next.keySet().removeIf(below -> below > place.level());
      boolean hasMark = number >= 1 && number <= LAST_MARK;
      return hasMark ? mark(level.format, place.level(), number) : number + ".";
    }

    private String mark(String format, int level, int number) {
      return switch (format) {
        case "bullet", "none" -> "";
        case "lowerLetter", "upperLetter" -> (level > 1 ? Degree.THIRD : Degree.FIRST).mark(number);
        case "lowerRoman", "upperRoman" -> (level > 2 ? Degree.FOURTH : Degree.SECOND).mark(number);
        default -> level == 0 ? number + "." : Degree.values()[Math.min(level, 4) - 1].mark(number);
      };
    }
  }
}
