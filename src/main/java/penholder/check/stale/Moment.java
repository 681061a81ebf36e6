package penholder.check.stale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import penholder.check.CheckedText;
import penholder.check.Passage;
import penholder.check.Surroundings;
import penholder.library.named.NamedOrdinal;
import penholder.library.named.NamedTerm;
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
  private final List<In<NamedTerm>> terms;
  private final List<In<NamedOrdinal>> ordinals;

  /** Something that a paragraph of the draft names. */
  record In<T>(Passage passage, T named) {}

  private Moment(CheckedText text) {
    Optional<Resolution> before = text.surroundings().before();
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
    this.terms = named(NamedTerm::in);
    this.ordinals = named(NamedOrdinal::in);
  }

  /** The moment of a draft; empty for an adopted text and for sessions without a known day. */
  static Optional<Moment> of(CheckedText text) {
    return isIn(text) ? Optional.of(text.once(Moment.class, Moment::new)) : Optional.empty();
  }

  /** Whether a text speaks on a day that time can overtake: a draft for a session with a day. */
  static boolean isIn(CheckedText text) {
    Header header = text.resolution().header();
    return header.stage() instanceof Draft && !header.session().emergency();
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

  /** The plans with their years that the draft names, in printing order. */
  List<In<NamedTerm>> terms() {
    return terms;
  }

  /** The meetings with their numbers that the draft names, in printing order. */
  List<In<NamedOrdinal>> ordinals() {
    return ordinals;
  }

  private <T> List<In<T>> named(Function<String, List<T>> finder) {
    return text.paragraphs().stream()
        .flatMap(
            passage ->
                finder.apply(passage.words()).stream().map(named -> new In<>(passage, named)))
        .toList();
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
