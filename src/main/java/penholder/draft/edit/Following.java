package penholder.draft.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.draft.edit.Reference.Named;
import penholder.model.Enumeration;

/**
 * One reference after an edit: it names the same paragraphs by the numbers that they have now.
 *
 * <p>Where all of them are there in the same order, only the numbers change. Otherwise they are
 * named anew, lowest number first: "paragraphs 4, 5 and 9 above". Instead of a paragraph that is
 * gone stands an open slot; a range shrinks by one that stood between its ends.
 */
final class Following {
  private static final Pattern REST = Pattern.compile("(\\d{0,4})((?:\\([a-z]+\\))*)");
  private static final int LEAST_RANGE = 3;

  private final Reference reference;
  private final Travel travel;
  private final Supplier<String> slots;
  private final List<String> gone = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();

  /**
   * A paragraph as a reference names it.
   *
   * @param number its number; 0 in a sub-paragraph by itself
   * @param marks its marks: "(b)"
   * @param label what it is called in full
   */
  private record Target(int number, String marks, String label) {
    String words() {
      String tight = (number == 0 ? "" : String.valueOf(number)) + marks.replace("(", " (");
      return tight.strip();
    }
  }

  /**
   * What one name in the reference stands for: a paragraph, or a slot instead of it.
   *
   * @param within the paragraphs between the ends of a range, of which this is the last
   * @param shrunk whether one of those is gone: it was not named, so the range only shrinks
   */
  private record Item(
      Named named,
      Optional<Target> target,
      Optional<String> slot,
      List<Target> within,
      boolean shrunk) {}

  /**
   * What a reference says after an edit.
   *
   * @param words its words; a slot with its braces
   * @param gone what the paragraphs were called that it named and that are gone
   */
  record After(String words, List<String> gone) {}

  private Following(Reference reference, Travel travel, Supplier<String> slots) {
    this.reference = reference;
    this.travel = travel;
    this.slots = slots;
  }

  /**
   * A reference after an edit.
   *
   * @param slots gives the name of an open slot that nothing else uses
   * @return empty if it stays as it is: also where the text never had what it names
   */
  static Optional<After> of(Reference reference, Travel travel, Supplier<String> slots) {
    return new Following(reference, travel, slots).after();
  }

  private Optional<After> after() {
    List<String> before = new ArrayList<>();
    for (Named named : reference.named()) {
      if (named.open().isEmpty()) {
        before.add(label(named));
      }
    }
    if (before.isEmpty() || before.stream().anyMatch(label -> !fate(label).known())) {
      return Optional.empty();
    }
    reference.named().forEach(this::add);
    String list = inPlace() ? renumbered() : anew();
    boolean several = !list.matches("\\S+(?: \\([a-z]+\\))*|\\([a-z]+\\)(?: \\([a-z]+\\))*");
    String words = head(several) + reference.space() + list + tail(before);
    return Optional.of(new After(words, gone));
  }

  private String label(Named named) {
    String number = named.number().map(String::valueOf).orElse("");
    return travel.sectionBefore(reference) + number + named.marks();
  }

  private Fate fate(String label) {
    return travel.fates().apply(label);
  }

  private void add(Named named) {
    if (named.open().isPresent()) {
      items.add(new Item(named, Optional.empty(), named.open(), List.of(), false));
      return;
    }
    List<Target> within = new ArrayList<>();
    int before = gone.size();
    if (named.endsRange() && !items.isEmpty()) {
      Named first = items.get(items.size() - 1).named();
      if (first.marks().isEmpty() && named.marks().isEmpty() && first.number().isPresent()) {
        for (int n = first.number().get() + 1; n < named.number().orElse(0); n++) {
          String label = travel.sectionBefore(reference) + n;
          target(label).ifPresentOrElse(within::add, () -> gone.add(label));
        }
      }
    }
    boolean shrunk = gone.size() > before;
    Optional<Target> target = target(label(named));
    Optional<String> slot = Optional.empty();
    if (target.isEmpty()) {
      gone.add(label(named));
      slot = Optional.of("{" + slots.get() + "}");
    }
    items.add(new Item(named, target, slot, within, shrunk));
  }

  /** A paragraph by the number that it has now, if it can be named so from here. */
  private Optional<Target> target(String label) {
    String section = travel.sectionAfter(reference);
    return fate(label)
        .label()
        .filter(now -> now.startsWith(section))
        .flatMap(
            now -> {
              Matcher rest = REST.matcher(now.substring(section.length()));
              if (!rest.matches()) {
                return Optional.empty();
              }
              int number = rest.group(1).isEmpty() ? 0 : Integer.parseInt(rest.group(1));
              return Optional.of(new Target(number, rest.group(2), now));
            });
  }

  /** Whether the names can stay in their order, and every range still holds what it held. */
  private boolean inPlace() {
    Optional<Target> last = Optional.empty();
    for (Item item : items) {
      boolean range = item.named().endsRange();
      if (range && (item.target().isEmpty() || last.isEmpty())) {
        return false;
      }
      if (item.target().isPresent()) {
        Target target = item.target().get();
        if (last.isPresent() && ORDER.compare(last.get(), target) >= 0) {
          return false;
        }
        if (range && !isWhole(last.get(), item)) {
          return false;
        }
      }
      last = item.target().isPresent() ? item.target() : range ? Optional.empty() : last;
    }
    return true;
  }

  private static final Comparator<Target> ORDER =
      Comparator.comparing(Target::number).thenComparing(Target::marks);

  private static boolean isWhole(Target first, Item last) {
    int between = last.target().get().number() - first.number() - 1;
    int named = last.named().number().orElse(0);
    boolean numbers = first.marks().isEmpty() && named > 0;
    return !numbers
        || !last.shrunk()
            && last.within().size() == between
            && last.within().stream()
                .allMatch(
                    one ->
                        one.number() > first.number()
                            && one.number() < last.target().get().number());
  }

  /** The same words with other numbers. */
  private String renumbered() {
    StringBuilder list = new StringBuilder();
    int number = -1;
    for (Item item : items) {
      list.append(item.named().joint());
      if (item.target().isEmpty()) {
        list.append(item.slot().orElseThrow());
        continue;
      }
      Target target = item.target().get();
      boolean bare = item.named().bare() && target.number() == number;
      String words = bare ? target.words().replaceFirst("^\\d+ ", "") : target.words();
      list.append(words);
      number = target.number();
    }
    return list.toString();
  }

  /** All paragraphs once, lowest number first, then the slots. */
  private String anew() {
    List<Target> all = new ArrayList<>();
    for (Item item : items) {
      item.target().ifPresent(all::add);
      all.addAll(item.within());
    }
    List<Target> sorted = all.stream().distinct().sorted(ORDER).toList();
    List<String> names = new ArrayList<>();
    for (int at = 0; at < sorted.size(); at++) {
      int end = at;
      while (end + 1 < sorted.size() && isNext(sorted.get(end), sorted.get(end + 1))) {
        end++;
      }
      if (end - at + 1 >= LEAST_RANGE) {
        names.add(sorted.get(at).words() + " to " + sorted.get(end).words());
        at = end;
      } else {
        names.add(sorted.get(at).words());
      }
    }
    items.forEach(item -> item.slot().ifPresent(names::add));
    return Enumeration.of(names);
  }

  private static boolean isNext(Target one, Target other) {
    return one.marks().isEmpty() && other.marks().isEmpty() && other.number() == one.number() + 1;
  }

  private String head(boolean several) {
    String one = reference.head().replaceFirst("s$", "");
    return several ? one + "s" : one;
  }

  /** "above" becomes "below" where all of them stand below now. */
  private String tail(List<String> before) {
    List<String> after =
        items.stream().flatMap(item -> item.target().stream()).map(Target::label).toList();
    Optional<String> was = travel.directionBefore(before);
    boolean wasRight = was.isPresent() && reference.tail().endsWith(was.get());
    if (!wasRight || after.isEmpty()) {
      return reference.tail();
    }
    String stem = reference.tail().substring(0, reference.tail().length() - was.get().length());
    return travel
        .directionAfter(after)
        .map(now -> stem + now)
        .orElse(reference.isOfOwnParagraph() ? reference.tail() : " of the present resolution");
  }
}
