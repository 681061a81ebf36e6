package penholder.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Ordinal;

/**
 * What stays the same in the titles of a series, from session to session: the title without the
 * years and ordinals in it ("Programme budget for 2022", "Report ... on the work of its
 * seventy-second session"). Names stay: what is said of one country or organization is not said of
 * another.
 *
 * @param key the letters and digits that stay; hyphens, spaces and capitals come and go in print
 * @param words the words that stay, in small letters
 */
public record StandingTitle(String key, List<String> words) {
  /** Up to here an ordinal may stand for anything: "no first placement". */
  private static final int LAST_COMMON = 20;

  /** What comes back, and is counted. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?: [\\w-]+){0,4}? (?:session|anniversary|conference|congress|assembly|decade|summit"
              + "|meeting|forum|review)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "The 2030 Agenda" is a name. */
  private static final String YEAR = "\\b(?:19|20)\\d\\d(?! Agenda)(?:[–/-](?:19|20)?\\d\\d)?\\b";

  private static final Pattern MOVING =
      Pattern.compile(
          YEAR + "|\\b(?:one hundred and )?\\p{L}+(?:-\\p{L}+)?\\b", Pattern.CASE_INSENSITIVE);

  /** No name ends in one of these. */
  private static final Set<String> DANGLING =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "its", "of", "on", "the",
          "their", "to", "with");

  public StandingTitle {
    words = List.copyOf(words);
  }

  /**
   * A year or an ordinal in a title.
   *
   * @param start where it begins in the title
   * @param words as it is written
   * @param number the year, of several years the first, or the number of the ordinal
   */
  public record Moving(int start, String words, int number) {
    /** Whether it is a year, and not an ordinal. */
    public boolean isYear() {
      return Character.isDigit(words.charAt(0));
    }

    /** Where it ends in the title. */
    public int end() {
      return start + words.length();
    }
  }

  /** The years and ordinals in a title, in order. */
  public static List<Moving> moving(String title) {
    List<Moving> moving = new ArrayList<>();
    Matcher matcher = MOVING.matcher(plain(title));
    while (matcher.find()) {
      String words = matcher.group();
      OptionalInt number = number(words);
      boolean counts =
          Character.isDigit(words.charAt(0))
              || number.orElse(0) > LAST_COMMON
              || COUNTED.matcher(plain(title).substring(matcher.end())).lookingAt();
      if (number.isPresent() && counts) {
        moving.add(new Moving(matcher.start(), words, number.getAsInt()));
      }
    }
    return List.copyOf(moving);
  }

  private static OptionalInt number(String words) {
    return Character.isDigit(words.charAt(0))
        ? OptionalInt.of(Integer.parseInt(words.substring(0, 4)))
        : Ordinal.parse(words);
  }

  /** What stays of a title. */
  public static StandingTitle of(String title) {
    StringBuilder standing = new StringBuilder();
    String plain = plain(title);
    int from = 0;
    for (Moving moving : moving(title)) {
      standing.append(plain, from, moving.start());
      from = moving.end();
    }
    String stays = standing.append(plain.substring(from)).toString().toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>(List.of(stays.split("[^\\p{L}\\p{Nd}]+")));
    words.removeIf(String::isEmpty);
    return new StandingTitle(String.join("", words), words);
  }

  /** The title in one spelling of hyphens and spaces. */
  private static String plain(String title) {
    return title.replace('\u2011', '-').replace('\u00a0', ' ');
  }

  /**
   * A name that can be typed: whole words joined by hyphens, so that it stays when texts of other
   * sessions come in.
   *
   * @param longest how many characters it may have
   */
  public String name(int longest) {
    List<String> name = new ArrayList<>();
    int length = 0;
    for (String word : words) {
      length += word.length() + 1;
      if (length > longest + 1) {
        break;
      }
      name.add(word);
    }
    while (!name.isEmpty() && DANGLING.contains(name.get(name.size() - 1))) {
      name.remove(name.size() - 1);
    }
    return name.isEmpty() ? "other" : String.join("-", name);
  }
}
