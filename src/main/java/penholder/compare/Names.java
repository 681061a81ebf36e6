package penholder.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The names of organizations, instruments and programmes in two texts, so that each of them changes
 * as a whole or not at all; dates likewise.
 *
 * <p>A name is a run of capitalized words with "of the", "on", "and" and the like in between:
 * "Treaty of Amity and Cooperation". A run that holds a shorter name is cut around it: where a text
 * also speaks of the "Association of Southeast Asian Nations", then "Association of Southeast Asian
 * Nations Summit" is that name and one word more.
 */
final class Names {
  private static final Set<String> JOINING = Set.of("of", "for", "on", "and");
  private static final String ARTICLE = "the";

  /** "Asia and the Pacific" is one name; "the Council and the Assembly" are two. */
  private static final Set<String> REGIONS = Set.of("Pacific", "Caribbean");

  private final Set<List<String>> names = new HashSet<>();
  private int longest;

  private Names() {}

  /** The names in the paragraphs of two texts. */
  static Names in(List<List<Token>> paragraphs) {
    Set<List<String>> runs = new HashSet<>();
    for (List<Token> row : paragraphs) {
      for (int at = 0; at < row.size(); at++) {
        int end = run(row, at);
        if (end > at + 1) {
          runs.add(keys(row.subList(at, end)));
        }
        at = Math.max(at, end - 1);
      }
    }
    return shortestFirst(runs);
  }

  private static Names shortestFirst(Set<List<String>> runs) {
    Names found = new Names();
    TreeMap<Integer, List<List<String>>> byLength =
        new TreeMap<>(runs.stream().collect(Collectors.groupingBy(List::size)));
    byLength.forEach(
        (length, alike) -> {
          List<List<String>> whole = alike.stream().filter(run -> !found.occursIn(run)).toList();
          found.names.addAll(whole);
          found.longest = whole.isEmpty() ? found.longest : length;
        });
    return found;
  }

  private boolean occursIn(List<String> run) {
    for (int at = 0; at < run.size(); at++) {
      if (known(run, at) > at) {
        return true;
      }
    }
    return false;
  }

  /** Where the longest known name that begins at some place ends; the place itself if none does. */
  private int known(List<String> run, int at) {
    for (int end = Math.min(run.size(), at + longest); end > at + 1; end--) {
      if (names.contains(run.subList(at, end))) {
        return end;
      }
    }
    return at;
  }

  /** The same tokens with each name and each date as one. */
  List<Token> together(List<Token> row) {
    List<String> keys = keys(row);
    List<Token> joined = new ArrayList<>();
    int at = 0;
    while (at < row.size()) {
      int run = run(row, at);
      int end = run > at + 1 ? known(keys.subList(0, run), at) : at;
      if (end == at && run > at + 1) {
        end = unheard(row, keys, at, run);
      }
      if (end <= at + 1) {
        end = Math.max(at + 1, date(row, at));
      }
      joined.add(end == at + 1 ? row.get(at) : name(row.subList(at, end)));
      at = end;
    }
    return List.copyOf(joined);
  }

  /** The same tokens with each date as one, for lines too short to tell names from openings. */
  static List<Token> datesTogether(List<Token> row) {
    List<Token> joined = new ArrayList<>();
    int at = 0;
    while (at < row.size()) {
      int end = Math.max(at + 1, date(row, at));
      joined.add(end == at + 1 ? row.get(at) : name(row.subList(at, end)));
      at = end;
    }
    return List.copyOf(joined);
  }

  /**
   * What is left of a run before the first known name in it is a name too, if it is long enough.
   */
  private int unheard(List<Token> row, List<String> keys, int at, int run) {
    int end = at + 1;
    while (end < run && known(keys.subList(0, run), end) == end) {
      end++;
    }
    while (end > at && !isCapital(row.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static Token name(List<Token> words) {
    List<Token> inner = new ArrayList<>(words.subList(1, words.size()));
    inner.add(0, words.get(0).bare());
    return new Token(
        Token.Kind.NAME,
        String.join(" ", keys(words)),
        words.get(0).space(),
        Pieces.joined(inner, word -> Pieces.joined(List.of(word.space(), word.text()), t -> t)));
  }

  private static List<String> keys(List<Token> row) {
    return row.stream().map(Token::key).toList();
  }

  /** Where the longest run of capitalized words from some place ends; the place if none begins. */
  private static int run(List<Token> row, int at) {
    if (!isCapital(row.get(at))) {
      return at;
    }
    int end = at + 1;
    while (true) {
      int next = end;
      if (next < row.size() && joins(row.get(next))) {
        next++;
        boolean article =
            next < row.size()
                && row.get(next).key().equals(ARTICLE)
                && (!row.get(next - 1).key().equals("and") || isRegion(row, next + 1));
        next += article ? 1 : 0;
      }
      boolean goesOn = next < row.size() && isCapital(row.get(next)) && spaced(row, end, next);
      if (!goesOn) {
        return end;
      }
      end = next + 1;
    }
  }

  private static boolean isRegion(List<Token> row, int at) {
    return at < row.size() && REGIONS.contains(row.get(at).key());
  }

  private static boolean joins(Token token) {
    return token.kind() == Token.Kind.WORD && JOINING.contains(token.key());
  }

  private static boolean spaced(List<Token> row, int from, int to) {
    return row.subList(from, to + 1).stream().noneMatch(token -> token.space().isEmpty());
  }

  /** "Eleventh Summit" is no name of its own: of two summits, the number alone differs. */
  private static boolean isCapital(Token token) {
    return token.kind() == Token.Kind.WORD
        && Character.isUpperCase(token.key().codePointAt(0))
        && !Spelling.isMonth(token.key())
        && !Spelling.isOrdinal(token.key());
  }

  /**
   * Where a date from some place ends: "8 August 1967", "November 2020"; the place if none does.
   */
  private static int date(List<Token> row, int at) {
    int month = Spelling.isDay(row.get(at).key()) ? at + 1 : at;
    if (month >= row.size() || !Spelling.isMonth(row.get(month).key())) {
      return at;
    }
    boolean year = month + 1 < row.size() && Spelling.isYear(row.get(month + 1).key());
    int end = year ? month + 2 : month + 1;
    return end > at + 1 && spaced(row, at + 1, end - 1) ? end : at;
  }
}
