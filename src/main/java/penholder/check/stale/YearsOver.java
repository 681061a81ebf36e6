package penholder.check.stale;

import java.util.List;
import penholder.check.Passage;
import penholder.library.named.NamedTerm;

/** R-STALE-1: a plan whose years end before the session. */
final class YearsOver extends StaleRule {
  YearsOver() {
    super(
        "R-STALE-1",
        "A plan whose years end before the session is over: name the one that follows, or speak of"
            + " it as of something past.");
  }

  @Override
  List<StaleFact> in(Passage passage, Moment moment) {
    String words = passage.words();
    Verbs verbs = new Verbs(words);
    return NamedTerm.in(words).stream()
        .filter(term -> term.until() < moment.year())
        .filter(term -> !verbs.recallBefore(term.start()))
        .map(
            term ->
                new StaleFact(
                    term.start(),
                    term.end(),
                    "The years of %s end in %d, before %s opens in %d: name what follows it, or say what came of it."
                        .formatted(
                            Told.name(term.name()),
                            term.until(),
                            moment.sessionName(),
                            moment.year())))
        .toList();
  }

  @Override
  List<String> kin(String words) {
    return NamedTerm.in(words).stream().map(NamedTerm::years).distinct().toList();
  }
}
