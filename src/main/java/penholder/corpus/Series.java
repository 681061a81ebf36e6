package penholder.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import penholder.model.Adopted;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;

/**
 * The register of a series of resolutions that recur: what is known of every one, whether its text
 * is here or not.
 *
 * @param title the title that all of them have
 * @param item the title of the agenda item under which each is considered, without the sub-item
 * @param every every how many sessions the text recurs
 * @param members the resolutions, oldest first
 */
public record Series(String title, String item, int every, List<Member> members) {
  public Series {
    members = members.stream().sorted(Comparator.comparing(Member::symbol)).toList();
    if (every < 1 || members.isEmpty()) {
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

  /** The session that the next text is due at. */
  public Session next() {
    return newest().symbol().session().plus(every);
  }

  /** The sessions after the newest known resolution and before another at which a text was due. */
  public List<Session> dueBefore(Session session) {
    List<Session> due = new ArrayList<>();
    for (Session one = next(); session.isAfter(one); one = one.plus(every)) {
      due.add(one);
    }
    return due;
  }

  /** Whether a text is due at a session, counting from the newest known. */
  public boolean isDue(Session session) {
    return Math.floorMod(session.number() - newest().symbol().session().number(), every) == 0;
  }

  /**
   * Item and sub-item as the masthead prints them: "Cooperation between ... other organizations:
   * cooperation between ... Nations".
   */
  public String agendaTitle() {
    return item + ": " + title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
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
        all.add(
            new Member(
                adopted.symbol(),
                adopted.date(),
                adopted.meeting(),
                adopted.agendaItem(),
                adopted.drafts(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
      }
    }
    return new Series(title, item, every, all);
  }
}
