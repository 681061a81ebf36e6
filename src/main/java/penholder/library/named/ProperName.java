package penholder.library.named;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in running text: words with capital letters, and the small ones that join them. */
public final class ProperName {
  private static final Set<String> JOINING =
      Set.of("of", "the", "to", "and", "on", "for", "in", "between", "a", "with", "towards", "at");
  private static final Set<String> ARTICLES = Set.of("the", "a");
  private static final Pattern BREAK = Pattern.compile(".*[,;:.)”\"]$");

  private ProperName() {}

  /** The name that words end with, without an article before it; empty if they end otherwise. */
  static String endOf(String words) {
    List<String> all = List.of(words.split("[ \u00a0]+"));
    Deque<String> name = new ArrayDeque<>();
    int at = all.size() - 1;
    while (at >= 0 && (name.isEmpty() || !BREAK.matcher(all.get(at)).matches())) {
      String word = all.get(at);
      boolean capital = isCapital(word);
      if (name.isEmpty() ? !capital : !capital && !JOINING.contains(word)) {
        break;
      }
      if (beginsAnother(all, at)) {
        break;
      }
      name.addFirst(word);
      at--;
    }
    if (at < 0 && name.size() > 1 && JOINING.contains(all.get(1))) {
      name.removeFirst(); // a capital letter only because the sentence begins: "Notes the Plan"
    }
    while (!name.isEmpty() && !isCapital(name.peekFirst())) {
      name.removeFirst();
    }
    return String.join(" ", name);
  }

  /** "the Work Plan and the Master Plan" are two; "between A and the B" belong to one name. */
  private static boolean beginsAnother(List<String> words, int at) {
    boolean andThe =
        words.get(at).equals("and")
            && at + 1 < words.size()
            && ARTICLES.contains(words.get(at + 1));
    if (!andThe) {
      return false;
    }
    for (int before = at - 1; before >= 0; before--) {
      String word = words.get(before);
      if (word.equals("between")) {
        return false;
      }
      if (!isCapital(word) && !JOINING.contains(word)) {
        return true;
      }
    }
    return true;
  }

  /** The name that words begin with, behind an article; empty if they begin otherwise. */
  public static String startOf(String words) {
    List<String> name = new ArrayList<>();
    int last = 0;
    for (String word : words.replaceFirst("^ ?(?:the|its) ", "").strip().split("[ \u00a0]+")) {
      boolean ends = BREAK.matcher(word).matches();
      String bare = ends ? word.replaceFirst("\\W+$", "") : word;
      if (!isCapital(bare) && (name.isEmpty() || !JOINING.contains(bare))) {
        break;
      }
      name.add(bare);
      last = isCapital(bare) ? name.size() : last;
      if (ends) {
        break;
      }
    }
    return String.join(" ", name.subList(0, last));
  }

  /** A run of such words without what has a capital letter only because a sentence begins. */
  public static String withoutStart(String run, boolean beginsSentence) {
    return beginsSentence
        ? run.replaceFirst("^(?:The|A|An|In|On|For|At|As|This|Its|Through|By|With) ", "")
        : run;
  }

  /** Whether a word can belong to a name by itself. */
  public static boolean isCapital(String word) {
    return word.matches("[(“\"‘']?\\p{Lu}.*");
  }
}
