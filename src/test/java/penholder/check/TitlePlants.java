package penholder.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.model.Stage;

/** Titles that are not those of their agenda items. */
final class TitlePlants {
  private static final String AGENDA = "provisional agenda";

  private TitlePlants() {}

  static final List<Plant> ALL =
      List.of(
          Plant.of("R-STR-8", TitlePlants::wordLeftOutOfTheItem),
          Plant.of("R-STR-8", TitlePlants::wordLeftOutOfTheTitle),
          Plant.of("R-STR-8", TitlePlants::draftUnderAnotherTitle));

  /** Where a text puts the item with its own title on the agenda. */
  private record Item(Passage paragraph, MatchResult find) {
    static Stream<Item> in(CheckedText text) {
      Pattern quoted = Pattern.compile("“" + Pattern.quote(title(text)) + "”");
      return text.paragraphs().stream()
          .filter(one -> one.place().part() == Part.OPERATIVE && one.words().contains(AGENDA))
          .flatMap(one -> quoted.matcher(one.words()).results().map(find -> new Item(one, find)));
    }
  }

  private static List<Plant.Room> wordLeftOutOfTheItem(CheckedText text) {
    return oneWordLess(
        text,
        "item",
        (item, less) ->
            WordPlant.reworded(text.resolution(), item.paragraph(), item.find(), "“" + less + "”"));
  }

  private static List<Plant.Room> wordLeftOutOfTheTitle(CheckedText text) {
    Resolution right = text.resolution();
    return oneWordLess(text, "title", (item, less) -> titled(right, less, right.header().stage()));
  }

  private static List<Plant.Room> oneWordLess(
      CheckedText text, String what, BiFunction<Item, String, Resolution> fault) {
    List<Plant.Room> rooms = new ArrayList<>();
    for (Item item : Item.in(text).limit(1).toList()) {
      for (String less : lessOneWord(title(text))) {
        rooms.add(
            new Plant.Room(
                item.paragraph().label(),
                what + " became " + less,
                () -> fault.apply(item, less),
                text::resolution));
      }
    }
    return rooms;
  }

  /** The text before is under the title that is right; no item is there to tell. */
  private static List<Plant.Room> draftUnderAnotherTitle(CheckedText text) {
    boolean item = text.paragraphs().stream().anyMatch(one -> one.words().contains(AGENDA));
    Draft draft = new Draft(Optional.empty(), Map.of());
    String first = text.paragraphs().get(0).label();
    return lessOneWord(title(text)).stream()
        .filter(less -> !item)
        .map(
            less ->
                new Plant.Room(
                    first,
                    "draft was titled " + less,
                    () -> titled(text.resolution(), less, draft),
                    () -> titled(text.resolution(), title(text), draft)))
        .toList();
  }

  private static String title(CheckedText text) {
    return text.resolution().header().title();
  }

  private static Resolution titled(Resolution text, String title, Stage stage) {
    Header header = text.header();
    return text.with(new Header(title, header.session(), header.agendaTitle(), stage));
  }

  /** A title without one of its words; years and ordinals change from session to session. */
  private static List<String> lessOneWord(String title) {
    List<String> less = new ArrayList<>();
    List<String> words = List.of(title.split(" "));
    for (int n = 0; n < words.size() && words.size() > 1; n++) {
      if (words.get(n).matches("\\p{L}+")) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(n);
        less.add(String.join(" ", rest));
      }
    }
    return less;
  }
}
