package penholder.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A reference in full, seen as its parts between commas: "United Nations" / "<i>Treaty Series</i>"
 * / "vol. 2624" / "No. 46745", then a tail, the full stop or "; see also ...".
 *
 * @param text the whole note
 * @param starts where each part begins, the last entry being where the tail begins
 */
record Citation(List<Inline> text, List<Integer> starts) {
  private static final Pattern LISTED =
      Pattern.compile(
          "(See )?(resolution|vol|No|chap|sect|para|annexe|appendice|part|decision|document)s\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXT_IN_LIST =
      Pattern.compile("[\\dIVXLC][\\dA-Z/()–.-]*( \\([a-z]\\))?( and .*)?");
  private static final Pattern OFFICIAL_RECORDS =
      Pattern.compile("(See )?Official Records of the .*");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern ANOTHER_SOURCE = Pattern.compile("and .*\\d/.*");

  static Citation of(List<Inline> text) {
    String words = Inline.words(text);
    int end = tail(words);
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int comma : outsideBrackets(words.substring(0, end), ',')) {
      int next = comma + 1 + (words.startsWith(" ", comma + 1) ? 1 : 0);
      String before = words.substring(starts.get(starts.size() - 1), comma);
      String after = words.substring(next, end).split(",", 2)[0];
      if (next < end
          && !(LISTED.matcher(before).matches() && NEXT_IN_LIST.matcher(after).matches())) {
        starts.add(next);
      }
    }
    starts.add(end);
    return new Citation(List.copyOf(text), List.copyOf(starts));
  }

  /** Where the first source ends: before a semicolon, or before the full stop. */
  private static int tail(String words) {
    for (int semicolon : outsideBrackets(words, ';')) {
      return semicolon;
    }
    return words.endsWith(".") ? words.length() - 1 : words.length();
  }

  private static List<Integer> outsideBrackets(String words, char wanted) {
    List<Integer> found = new ArrayList<>();
    int depth = 0;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (c == '(' || c == '“') {
        depth++;
      } else if (c == ')' || c == '”') {
        depth = Math.max(0, depth - 1);
      } else if (c == wanted && depth == 0) {
        found.add(at);
      }
    }
    return found;
  }

  int size() {
    return starts.size() - 1;
  }

  int start(int part) {
    return starts.get(part);
  }

  /** The words of a part, in one spelling of spaces and hyphens, without the comma. */
  String part(int part) {
    String words = Inline.words(text).substring(start(part), start(part + 1));
    String plain = words.replace('\u00a0', ' ').replace('\u2011', '-').strip();
    return part + 1 < size() ? plain.substring(0, plain.length() - 1) : plain;
  }

  /**
   * How many parts name the source itself, so that a note sharing fewer is from another source: the
   * series for treaties and official records, otherwise everything up to the first locator, but at
   * least up to a part with a number (an organization alone is no source).
   */
  int source() {
    if (OFFICIAL_RECORDS.matcher(part(0)).matches()) {
      return 1;
    }
    if (size() > 1 && part(1).equals("Treaty Series")) {
      return 2;
    }
    boolean numbered = false;
    for (int part = 0; part < size(); part++) {
      if (numbered && Locator.of(part(part)).isPresent()) {
        return part;
      }
      numbered |= DIGIT.matcher(part(part)).find();
    }
    return size();
  }

  /** Whether a second source is hidden in it: "A/98/1, summary, and A/97/2". */
  boolean namesAnother() {
    for (int part = source(); part < size(); part++) {
      if (ANOTHER_SOURCE.matcher(part(part)).matches() && Locator.of(part(part)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many parts two references have in common before the first that differs. Where one of them
   * goes to two places ("chap. IV, sect. B, and annex I"), a place is common only as a whole.
   */
  int common(Citation other) {
    int same = 0;
    while (same < Math.min(size(), other.size()) && part(same).equals(other.part(same))) {
      same++;
    }
    boolean whole = same == size() && same == other.size();
    return whole || !(twoPlaces() || other.twoPlaces()) ? same : Math.min(same, firstPlace());
  }

  private boolean twoPlaces() {
    return IntStream.range(firstPlace(), size()).anyMatch(part -> part(part).startsWith("and "));
  }

  private int firstPlace() {
    return IntStream.range(source(), size())
        .filter(part -> Locator.of(part(part)).filter(Locator::within).isPresent())
        .findFirst()
        .orElse(size());
  }

  /** The reference up to a part, the comma before that part included. */
  List<Inline> upTo(int part) {
    return Excerpt.of(text, 0, start(part));
  }

  /** The reference from a part to the end of the note. */
  List<Inline> from(int part) {
    return Excerpt.of(text, start(part), Inline.words(text).length());
  }
}
