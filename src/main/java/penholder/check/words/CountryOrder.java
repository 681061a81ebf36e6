package penholder.check.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.report.Severity;

/**
 * R-NAM-7: "country names in UN form, English alphabetical order". A list in quite another order,
 * as of the chairs of a body in their turn, is meant so; one in which a single name is out of place
 * is a slip.
 */
final class CountryOrder implements Rule {
  private static final Pattern BETWEEN = Pattern.compile(",? and (?:the )?|, (?:the )?");
  private static final Set<String> OBSERVERS =
      Set.of("European Union", "Holy See", "State of Palestine");
  private static final int ENOUGH = 3;

  private final Map<String, String> keys = new HashMap<>();
  private final List<String> withAnd = new ArrayList<>();
  private final int longest;

  CountryOrder() {
    for (String line : WordList.states()) {
      if (OBSERVERS.contains(line)) {
        continue;
      }
      for (String name : line.split(" \\| ")) {
        keys.put(name, key(name));
        if (name.contains(" and ")) {
          withAnd.add(name);
        }
      }
    }
    longest = keys.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** What a name is sorted by: its letters, the accents taken away. */
  private static String key(String name) {
    return Normalizer.normalize(name.replaceFirst("^Kingdom of the ", ""), Normalizer.Form.NFD)
        .replaceAll("[^\\p{L} ]", "")
        .toLowerCase(Locale.ROOT);
  }

  @Override
  public String id() {
    return "R-NAM-7b";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "A list of countries is in English alphabetical order.";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    List<Deviation> found = new ArrayList<>();
    for (Passage paragraph : text.paragraphs()) {
      for (List<Name> list : lists(paragraph.words())) {
        misplaced(list).map(name -> deviation(paragraph, name, list)).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * A country in a list.
   *
   * @param start where its name begins in the words of the paragraph
   * @param words the name
   */
  private record Name(int start, String words) {}

  private List<List<Name>> lists(String paragraph) {
    String words = paragraph.replace('\u00a0', ' ');
    if (!hasNameBehindComma(words)) {
      return List.of();
    }
    for (String name : withAnd) {
      words = words.replace(name, name.replace(' ', '_'));
    }
    List<List<Name>> lists = new ArrayList<>();
    List<Name> list = new ArrayList<>();
    Matcher between = BETWEEN.matcher(words);
    int start = 0;
    while (start <= words.length()) {
      boolean more = between.find();
      int end = more ? between.start() : words.length();
      String piece = words.substring(start, end).replace('_', ' ');
      if (keys.containsKey(piece)) {
        list.add(new Name(start, piece));
      } else {
        int at = start;
        if (!list.isEmpty()) {
          first(piece).ifPresent(name -> list.add(new Name(at, name)));
        }
        lists.add(List.copyOf(list));
        list.clear();
        last(piece).ifPresent(name -> list.add(new Name(end - name.length(), name)));
      }
      start = more ? between.end() : words.length() + 1;
    }
    lists.add(List.copyOf(list));
    lists.removeIf(one -> one.size() < ENOUGH);
    return lists;
  }

  /** Every list has one; most paragraphs have none, and need not be taken apart. */
  private boolean hasNameBehindComma(String words) {
    for (int comma = words.indexOf(", "); comma >= 0; comma = words.indexOf(", ", comma + 1)) {
      int start = words.startsWith("the ", comma + 2) ? comma + 6 : comma + 2;
      if (start < words.length() && Character.isUpperCase(words.charAt(start))) {
        int most = Math.min(words.length(), start + longest + 1);
        if (first(words.substring(start, most).replace(',', ' ')).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The country that some words begin with: "Thailand on their efforts". */
  private Optional<String> first(String words) {
    for (int end = words.indexOf(' '); end > 0; end = words.indexOf(' ', end + 1)) {
      String start = words.substring(0, end);
      if (keys.containsKey(start)) {
        return Optional.of(start);
      }
    }
    return Optional.of(words.replaceFirst("[.,;:]$", "")).filter(keys::containsKey);
  }

  /** The country that some words end with: "Welcomes the efforts of Thailand". */
  private Optional<String> last(String words) {
    for (int at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
      String end = words.substring(at + 1);
      if (keys.containsKey(end)) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  /** The one name without which the list is in order; empty if all are in order or several not. */
  private Optional<Name> misplaced(List<Name> list) {
    if (isInOrder(list)) {
      return Optional.empty();
    }
    return list.stream()
        .filter(name -> isInOrder(list.stream().filter(other -> other != name).toList()))
        .reduce((first, second) -> second);
  }

  private boolean isInOrder(List<Name> list) {
    for (int n = 1; n < list.size(); n++) {
      if (key(list, n - 1).compareTo(key(list, n)) > 0) {
        return false;
      }
    }
    return true;
  }

  private String key(List<Name> list, int n) {
    return keys.get(list.get(n).words());
  }

  private Deviation deviation(Passage paragraph, Name name, List<Name> list) {
    String behind =
        list.stream()
            .filter(other -> other != name)
            .filter(other -> keys.get(other.words()).compareTo(keys.get(name.words())) > 0)
            .findFirst()
            .map(other -> "before \"" + other.words() + "\"")
            .orElse("last");
    return Deviation.of(
        paragraph,
        name.start(),
        name.start() + name.words().length(),
        "In alphabetical order \"%s\" stands %s.".formatted(name.words(), behind));
  }
}
