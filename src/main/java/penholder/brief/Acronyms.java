package penholder.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names that acronyms stand for, looked up in texts that write them out: "ASEAN" is the name
 * there whose capital letters it has, in their order.
 */
final class Acronyms {
  private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{2,}(?=s?\\b)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> JOINING = Set.of("of", "the", "and", "for", "on", "in", "to");

  private final List<String> words;
  private final Map<String, Optional<String>> known = new HashMap<>();

  /** Acronyms of the names in some texts. */
  Acronyms(List<String> texts) {
    this.words =
        texts.stream()
            .flatMap(text -> WORD.matcher(text).results().map(word -> word.group()))
            .toList();
  }

  /** Words with every acronym written out that the texts have a name for. */
  String writtenOut(String sentence) {
    return ACRONYM
        .matcher(sentence)
        .replaceAll(found -> Matcher.quoteReplacement(name(found.group()).orElse(found.group())));
  }

  /** The name that an acronym stands for most often; empty if the texts have none. */
  Optional<String> name(String acronym) {
    return known.computeIfAbsent(acronym, this::find);
  }

  private Optional<String> find(String acronym) {
    Map<String, Integer> names = new HashMap<>();
    for (int at = 0; at < words.size(); at++) {
      int end = end(acronym, 0, at);
      if (end > at + 1) {
        names.merge(String.join(" ", words.subList(at, end)), 1, Integer::sum);
      }
    }
    return names.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** Behind the last word of the name that begins at a word; -1 if none does. */
  private int end(String acronym, int letter, int at) {
    if (letter == acronym.length()) {
      return at;
    }
    if (at == words.size()) {
      return -1;
    }
    String word = words.get(at);
    if (letter > 0 && JOINING.contains(word)) {
      return end(acronym, letter, at + 1);
    }
    if (word.charAt(0) != acronym.charAt(letter)) {
      return -1;
    }
    // "Southeast" gives two letters to its acronym.
    boolean two =
        letter + 1 < acronym.length()
            && word.indexOf(Character.toLowerCase(acronym.charAt(letter + 1)), 1) > 0;
    int end = end(acronym, letter + 1, at + 1);
    return end < 0 && two ? end(acronym, letter + 2, at + 1) : end;
  }

  /** The content words of a name, in small letters, acronyms written out. */
  Set<String> content(String name) {
    return WORD.matcher(writtenOut(name))
        .results()
        .map(word -> word.group().toLowerCase(java.util.Locale.ROOT))
        .filter(word -> word.length() > 1 && !JOINING.contains(word))
        .collect(Collectors.toSet());
  }
}
