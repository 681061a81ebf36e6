package penholder.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import penholder.corpus.Member;
import penholder.model.ResolutionSymbol;
import penholder.report.Refusal;

/** The one series that somebody means by a name, a symbol or a part of the title. */
public final class SeriesChoice {
  private static final int MOST_SHOWN = 12;
  private static final int LONG_ENOUGH_TO_SLIP = 4;

  /** What is known under a name: with a register, or found among the texts. */
  private record Named(String name, String title, List<ResolutionSymbol> symbols, Object series) {}

  private final List<Named> all = new ArrayList<>();

  private SeriesChoice() {}

  static SeriesChoice of(List<SeriesTexts> registers, SeriesList found) {
    SeriesChoice choice = new SeriesChoice();
    for (SeriesTexts one : registers) {
      List<ResolutionSymbol> symbols =
          one.register().members().stream().map(Member::symbol).toList();
      choice.all.add(new Named(one.name(), one.register().title(), symbols, one));
    }
    Stream.concat(found.recurring().stream(), found.alone().stream())
        .map(one -> new Named(one.name(), one.title(), one.symbols(), one))
        .forEach(choice.all::add);
    return choice;
  }

  /**
   * What is made of the series of a name.
   *
   * @param asked its name, the symbol of one of its resolutions, or a part of its title
   * @throws Refusal (wrong use) if there is none, or if there are several; it says which there are
   */
  public <T> T named(
      String asked, Function<SeriesTexts, T> ofRegister, Function<SeriesHere, T> ofFound) {
    Named named = named(asked);
    return named.series() instanceof SeriesTexts register
        ? ofRegister.apply(register)
        : ofFound.apply((SeriesHere) named.series());
  }

  private Named named(String asked) {
    Optional<ResolutionSymbol> symbol = ResolutionSymbol.parse(asked);
    String part = plain(asked);
    List<Predicate<Named>> ways =
        List.of(
            one -> one.name().equals(asked),
            one -> symbol.filter(one.symbols()::contains).isPresent(),
            one -> plain(one.title()).equals(part),
            one -> plain(one.title()).contains(part) || one.name().contains(part));
    for (Predicate<Named> way : ways) {
      List<Named> meant = all.stream().filter(way).toList();
      if (meant.size() == 1) {
        return meant.get(0);
      }
      if (meant.size() > 1) {
        throw wrongUse(
            "\"%s\" may mean any of %d series: %s. Give the name of one."
                .formatted(asked, meant.size(), shown(meant)));
      }
    }
    throw wrongUse(
        "There is no series \"%s\".%s There are: %s.".formatted(asked, nearest(asked), shown(all)));
  }

  /** " Did you mean ...?", for a slip of the hand in the name or in words of the title. */
  private String nearest(String asked) {
    String question = Nearest.question(asked, all.stream().map(Named::name).toList());
    if (!question.isEmpty()) {
      return question;
    }
    String[] words = plain(asked).split(" ");
    List<String> near =
        all.stream()
            .filter(one -> Stream.of(words).allMatch(word -> isIn(one.title(), word)))
            .map(Named::name)
            .toList();
    return near.isEmpty() || near.size() > MOST_SHOWN
        ? ""
        : " Did you mean %s?".formatted(String.join(" or ", near));
  }

  private static boolean isIn(String title, String word) {
    return Stream.of(plain(title).split(" "))
        .anyMatch(
            other ->
                other.equals(word)
                    || word.length() >= LONG_ENOUGH_TO_SLIP && Nearest.isOneSlipAway(word, other));
  }

  private static String shown(List<Named> series) {
    List<String> names = series.stream().map(Named::name).toList();
    return names.size() <= MOST_SHOWN
        ? String.join(", ", names)
        : "%s and %d more (penholder series lists them)"
            .formatted(String.join(", ", names.subList(0, MOST_SHOWN)), names.size() - MOST_SHOWN);
  }

  private static Refusal wrongUse(String message) {
    return new Refusal(Refusal.Kind.WRONG_USE, message);
  }

  /** In one spelling of capitals, hyphens, quotation marks and spaces. */
  private static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace('\u2011', '-')
        .replace('’', '\'')
        .replaceAll("[\\s\u00a0]+", " ")
        .strip();
  }
}
