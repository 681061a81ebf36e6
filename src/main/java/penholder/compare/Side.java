package penholder.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import penholder.model.Part;
import penholder.model.Phrase;
import penholder.model.Place;
import penholder.model.Resolution;

/**
 * One of the two texts, ready for comparing.
 *
 * @param paragraphs its paragraphs and sub-paragraphs in printing order
 * @param tokens the tokens of each, names together, closed by a break
 */
record Side(List<Paragraph> paragraphs, List<List<Token>> tokens) {

  private static final Pattern ADVERB = Pattern.compile("\\b(also|further)\\b ?");

  /** Both texts; a name in one of them is a name in the other. */
  static List<Side> of(Resolution old, Resolution fresh) {
    List<List<Paragraph>> texts = List.of(Paragraph.all(old), Paragraph.all(fresh));
    List<List<List<Token>>> words =
        texts.stream().map(t -> t.stream().map(p -> Tokens.of(p.text())).toList()).toList();
    List<List<Token>> all = new ArrayList<>();
    words.forEach(all::addAll);
    Names names = Names.in(all);
    List<Side> sides = new ArrayList<>();
    for (int n = 0; n < texts.size(); n++) {
      sides.add(new Side(texts.get(n), words.get(n).stream().map(names::together).toList()));
    }
    return sides;
  }

  int size() {
    return paragraphs.size();
  }

  /** How many paragraphs stand in parts of some kind. */
  int count(Predicate<Part> parts) {
    return (int) paragraphs.stream().filter(p -> parts.test(p.place().part())).count();
  }

  Place place(int n) {
    return paragraphs.get(n).place();
  }

  /** Behind the last paragraph below one, or behind the paragraph itself. */
  int end(int n) {
    int end = n + 1;
    while (end < size() && place(end).degree() > place(n).degree()) {
      end++;
    }
    return end;
  }

  /** The opening phrase without "also" and "further", which only say where it stands (R-CH-1). */
  String verb(int n) {
    return paragraphs.get(n).text().get(0) instanceof Phrase opening
        ? ADVERB.matcher(opening.words().toLowerCase(Locale.ROOT)).replaceAll("").strip()
        : "";
  }

  boolean hasBelow(int n) {
    return end(n) > n + 1;
  }

  /** Whether two paragraphs without any below them stand one after the other in the same list. */
  boolean followsDirectly(int first, int second) {
    if (first < 0 || second >= size() || second != first + 1 || hasBelow(second)) {
      return false;
    }
    Place one = place(first);
    Place other = place(second);
    return one.isProse()
        && one.setLike(other)
        && (one.degree() == 0 || one.above().equals(other.above()));
  }

  List<Integer> all() {
    return IntStream.range(0, size()).boxed().toList();
  }

  /** The degree of the deepest sub-paragraphs; 0 where there are none. */
  int deepest() {
    return paragraphs.stream().mapToInt(p -> p.place().degree()).max().orElse(0);
  }

  List<Integer> ofDegree(int degree) {
    return all().stream().filter(n -> place(n).degree() == degree).toList();
  }

  /** The sub-paragraphs of a paragraph, not those of a lower degree. */
  List<Integer> below(int n) {
    return IntStream.range(n + 1, end(n))
        .filter(below -> place(below).degree() == place(n).degree() + 1)
        .boxed()
        .toList();
  }

  /** What a paragraph and those below it say, to find the same elsewhere. */
  List<List<String>> keysWithBelow(int n) {
    return tokens.subList(n, end(n)).stream()
        .map(row -> row.stream().map(Token::key).toList())
        .toList();
  }
}
