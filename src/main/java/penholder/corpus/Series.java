package penholder.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import penholder.model.Adopted;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;

/**
 * A series of resolutions that recur, from its register or found among the texts that are here:
 * what is known of every one, whether its text is here or not.
 *
 * @param title the title that all of them have; of a series that was found, that of the newest
 * @param item the title of the agenda item of which each is a sub-item; empty where the series is
 *     no sub-item, or nothing says so
 * @param every every how many sessions the text recurs; empty where nothing says so
 * @param members the resolutions, oldest first
 */
public record Series(String title, Optional<String> item, OptionalInt every, List<Member> members) {
  public Series {
    members = members.stream().sorted(Comparator.comparing(Member::symbol)).toList();
    if (every.orElse(1) < 1 || members.isEmpty()) {
      throw new IllegalArgumentException("a series has members and recurs");
    }
  }

  /** Those of the sessions before one, oldest first: what its text must cite (R-CLO-5). */
  public List<ResolutionSymbol> before(Session session) {
    return members.stream()
        .map(Member::symbol)
        .filter(symbol -> session.isAfter(symbol.session()))
        .toList();
  }

  /** The newest resolution that is known. */
  public Member newest() {
    return members.get(members.size() - 1);
  }

  /** The session that the next text is due at; empty where nothing says how often it recurs. */
  public Optional<Session> next() {
    return every.isPresent()
        ? Optional.of(newest().symbol().session().plus(every.getAsInt()))
        : Optional.empty();
  }

  /** The sessions after the newest known resolution and before another at which a text was due. */
  public List<Session> dueBefore(Session session) {
    List<Session> due = new ArrayList<>();
    next()
        .ifPresent(
            first -> {
              for (Session one = first; session.isAfter(one); one = one.plus(every.getAsInt())) {
                due.add(one);
              }
            });
    return due;
  }

  /** Whether a text may be due at a session, counting from the newest known. */
  public boolean isDue(Session session) {
    int since = session.number() - newest().symbol().session().number();
    return Math.floorMod(since, every.orElse(1)) == 0;
  }

  /**
   * Item and sub-item as the masthead prints them: "Cooperation between ... other organizations:
   * cooperation between ... Nations"; empty where the series is no sub-item.
   */
  public Optional<String> agendaTitle() {
    return item.map(
        words ->
            words + ": " + title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1));
  }

  /** What is known of a resolution. */
  public Optional<Member> member(ResolutionSymbol symbol) {
    return members.stream().filter(member -> member.symbol().compareTo(symbol) == 0).findFirst();
  }

  /** The register with those texts that are here and that it does not know yet. */
  public Series with(List<Resolution> texts) {
    List<Member> all = new ArrayList<>(members);
    for (Resolution text : texts) {
      Header header = text.header();
      if (header.stage() instanceof Adopted adopted
          && header.title().equals(title)
          && member(adopted.symbol()).isEmpty()) {
        all.add(Member.of(adopted));
      }
    }
    return new Series(title, item, every, all);
  }
}
