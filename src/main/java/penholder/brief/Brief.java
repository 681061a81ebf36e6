package penholder.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import penholder.library.Library;
import penholder.model.Places;
import penholder.model.Resolution;

/** Reads reports for a draft. */
public final class Brief {
  private Brief() {}

  /**
   * What reports name that bears on a draft.
   *
   * @param reports the reports
   * @param draft the draft, or an adopted text that a draft is to follow
   * @param library adopted texts: they know the names that acronyms stand for
   * @return each thing once, where it is first named, in the order of the reports
   */
  public static List<Proposal> of(List<Report> reports, Resolution draft, Library library) {
    Stream<Resolution> texts =
        Stream.concat(
            Stream.of(draft),
            library.symbols().stream().flatMap(symbol -> library.text(symbol).stream()));
    Acronyms acronyms =
        new Acronyms(
            texts
                .flatMap(text -> Places.of(text).row().stream())
                .map(placed -> placed.clause().words())
                .toList());
    Held held = new Held(draft, acronyms);
    List<Proposal> proposals = new ArrayList<>();
    Set<Object> named = new HashSet<>();
    for (Report report : reports) {
      for (Report.Sentence sentence : report.sentences()) {
        for (Item item : Items.in(sentence.words())) {
          Object key =
              List.of(
                  item.sort(),
                  acronyms.content(item.name()),
                  item.sort() == Sort.SPONSORS ? item.words() : "",
                  item.number(),
                  item.until());
          if (named.add(key)) {
            proposals.add(
                new Proposal(
                    item.sort(),
                    item.words(),
                    report.name(),
                    sentence.line(),
                    sentence.words(),
                    held.standing(item)));
          }
        }
      }
    }
    return proposals;
  }
}
