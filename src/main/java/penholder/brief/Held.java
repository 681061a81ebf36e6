package penholder.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import penholder.library.named.NamedAnniversary;
import penholder.library.named.NamedDate;
import penholder.library.named.NamedOrdinal;
import penholder.library.named.NamedTerm;
import penholder.library.named.ProperName;
import penholder.model.Places;
import penholder.model.Resolution;

/** A draft that things are held against. */
final class Held {
  /** The least share of the words of a name that a paragraph has which names the same. */
  private static final double SAME = 0.85;

  private final List<Paragraph> paragraphs;
  private final Acronyms acronyms;

  private record Paragraph(String label, String words, Set<String> content) {}

  /** Something in the draft of the kind of an item: its number, its year or its day in a row. */
  private record Rival(String label, String words, long rank) {}

  Held(Resolution draft, Acronyms acronyms) {
    this.acronyms = acronyms;
    this.paragraphs =
        Places.of(draft).row().stream()
            .map(
                placed ->
                    new Paragraph(
                        placed.place().label(),
                        placed.clause().words(),
                        acronyms.content(capitals(placed.clause().words()))))
            .toList();
  }

  /** The words that can belong to names: "common goals" are not the Goals. */
  private static String capitals(String words) {
    return Stream.of(words.split("[ \u00a0]+"))
        .filter(ProperName::isCapital)
        .collect(Collectors.joining(" "));
  }

  Standing standing(Item item) {
    return switch (item.sort()) {
      case EVENT -> ranked(events(item), rank(item));
      case ANNIVERSARY -> ranked(anniversaries(item), item.number().orElseThrow());
      case PLAN, BODY -> item.until().isPresent() ? plan(item) : name(item.name());
      case PERSON, SPONSORS -> verbatim(item.name());
    };
  }

  private static long rank(Item item) {
    return item.number()
        .map(Integer::longValue)
        .orElseGet(() -> item.date().orElseThrow().first().toEpochDay());
  }

  private static Standing ranked(List<Rival> rivals, long rank) {
    Optional<Rival> latest = rivals.stream().max(Comparator.comparingLong(Rival::rank));
    if (latest.isEmpty()) {
      return Standing.NEW;
    }
    Standing.Kind kind = latest.get().rank() < rank ? Standing.Kind.NEWER : Standing.Kind.ALREADY;
    List<Rival> touched =
        rivals.stream().filter(rival -> rival.rank() == latest.get().rank()).toList();
    return standing(kind, touched);
  }

  private static Standing standing(Standing.Kind kind, List<Rival> rivals) {
    return new Standing(
        kind, rivals.stream().map(Rival::label).distinct().toList(), rivals.get(0).words());
  }

  private List<Rival> events(Item item) {
    Set<String> wanted = acronyms.content(item.name());
    List<Rival> rivals = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      for (NamedOrdinal one : NamedOrdinal.in(paragraph.words())) {
        String after = paragraph.words().substring(one.end());
        String of =
            after.startsWith(" of the ")
                ? ProperName.startOf(after.substring(" of the ".length()))
                : "";
        String name = one.between() + " " + one.kind() + " " + of;
        if (acronyms.content(name).equals(wanted)) {
          rank(item, one, paragraph).ifPresent(rivals::add);
        }
      }
    }
    return rivals;
  }

  private static Optional<Rival> rank(Item item, NamedOrdinal one, Paragraph paragraph) {
    String words = paragraph.words().substring(one.start(), one.end());
    if (item.number().isPresent()) {
      return Optional.of(new Rival(paragraph.label(), words, one.number()));
    }
    return NamedDate.in(paragraph.words()).stream()
        .filter(date -> date.start() > one.end())
        .findFirst()
        .map(
            date ->
                new Rival(
                    paragraph.label(),
                    words + ", " + date.cut(paragraph.words()),
                    date.first().toEpochDay()));
  }

  private List<Rival> anniversaries(Item item) {
    Set<String> wanted = acronyms.content(item.name());
    List<Rival> rivals = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      for (NamedAnniversary one : NamedAnniversary.in(paragraph.words())) {
        if (acronyms.content(ProperName.startOf(one.of())).equals(wanted)) {
          rivals.add(
              new Rival(
                  paragraph.label(),
                  paragraph.words().substring(one.start(), one.end()),
                  one.number()));
        }
      }
    }
    return rivals;
  }

  private Standing plan(Item item) {
    Set<String> wanted = acronyms.content(item.name());
    List<Rival> rivals = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      for (NamedTerm term : NamedTerm.in(paragraph.words())) {
        if (acronyms.content(term.name()).containsAll(wanted)) {
          rivals.add(new Rival(paragraph.label(), term.name() + " " + term.years(), term.until()));
        }
      }
    }
    int until = item.until().orElseThrow();
    List<Rival> same = rivals.stream().filter(rival -> rival.rank() == until).toList();
    if (!same.isEmpty()) {
      return standing(Standing.Kind.ALREADY, same);
    }
    return rivals.isEmpty() ? name(item.name()) : ranked(rivals, until);
  }

  private Standing name(String name) {
    Set<String> wanted = acronyms.content(name);
    List<Rival> rivals =
        paragraphs.stream()
            .filter(paragraph -> share(wanted, paragraph.content()) >= SAME)
            .map(paragraph -> new Rival(paragraph.label(), name, 0))
            .toList();
    return rivals.isEmpty() ? Standing.NEW : standing(Standing.Kind.ALREADY, rivals);
  }

  private static double share(Set<String> wanted, Set<String> there) {
    return wanted.isEmpty()
        ? 0
        : (double) wanted.stream().filter(there::contains).count() / wanted.size();
  }

  private Standing verbatim(String words) {
    List<Rival> rivals =
        paragraphs.stream()
            .filter(paragraph -> paragraph.words().contains(words))
            .map(paragraph -> new Rival(paragraph.label(), words, 0))
            .toList();
    return rivals.isEmpty() ? Standing.NEW : standing(Standing.Kind.ALREADY, rivals);
  }
}
