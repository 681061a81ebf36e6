package penholder.check.stale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import penholder.check.CheckedText;
import penholder.check.Passage;
import penholder.check.Surroundings;
import penholder.model.Adopted;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Resolution;
import penholder.model.Session;

/** The day that a draft speaks on, and what its series had said until then. */
final class Moment {
  private final CheckedText text;
  private final Session session;
  private final Optional<Adopted> base;
  private final List<Passage> said;

  private Moment(CheckedText text, Optional<Resolution> before) {
    this.text = text;
    this.session = text.resolution().header().session();
    this.base =
        before
            .map(one -> one.header().stage())
            .filter(Adopted.class::isInstance)
            .map(Adopted.class::cast);
    this.said =
        before.stream()
            .flatMap(one -> new CheckedText(one, Surroundings.none()).paragraphs().stream())
            .toList();
  }

  /** The moment of a draft; empty for an adopted text and for sessions without a known day. */
  static Optional<Moment> of(CheckedText text) {
    Header header = text.resolution().header();
    return header.stage() instanceof Draft && !header.session().emergency()
        ? Optional.of(new Moment(text, text.surroundings().before()))
        : Optional.empty();
  }

  /** The day on which the session opens (R-SES-1). */
  LocalDate opens() {
    return session.opens();
  }

  /** The year in which it opens. */
  int year() {
    return session.year();
  }

  /** "the seventy-seventh session". */
  String sessionName() {
    return "the " + session.ordinal() + " session";
  }

  /** The draft itself. */
  CheckedText text() {
    return text;
  }

  /** The day from which on an event may be news: that of the base, or two years before. */
  LocalDate newsSince() {
    return base.map(Adopted::date).orElseGet(() -> opens().minusYears(2));
  }

  /** Where the base has the same words, "75/15 OP7"; empty if it has not, or there is none. */
  Optional<String> saidIn(String words) {
    return said.stream()
        .filter(passage -> passage.words().contains(words))
        .findFirst()
        .flatMap(passage -> base.map(one -> one.symbol().shortForm() + " " + passage.label()));
  }
}
