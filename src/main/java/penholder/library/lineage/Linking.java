package penholder.library.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import penholder.compare.Comparison;
import penholder.compare.Match;
import penholder.model.Clause;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Places.Placed;
import penholder.model.Resolution;

/**
 * Finds the links between two texts: what a comparison shows, judged again; then parts of
 * paragraphs; then what is likely among those that nothing is known of.
 */
final class Linking {
  /** Of fewer of their words it is not certain that a paragraph is another. */
  private static final double THIRD = 1.0 / 3;

  /** Weighed, of less in common it is not even likely. */
  private static final double LEAST = 0.2;

  /** Of fewer of their words in one order it is not likely either. */
  private static final double HOPELESS = 0.12;

  /** Words that tell what a paragraph is about, for a link that no comparison shows. */
  private static final int MATTER = 4;

  private final List<Placed> old;
  private final List<Placed> fresh;
  private final Map<Place, Integer> oldAt = new HashMap<>();
  private final Map<Place, Integer> freshAt = new HashMap<>();
  private final Set<String> title;
  private final Link[][] links;
  private final int[] from;
  private final int[] to;

  /**
   * An old paragraph and a new one that may be linked.
   *
   * @param o which of the old ones, from 0
   * @param f which of the new ones
   * @param common what they have in common, those below them left out
   */
  private record Candidate(int o, int f, Common common) {}

  Linking(Resolution older, Resolution newer) {
    old = Places.of(older).row();
    fresh = Places.of(newer).row();
    old.forEach(placed -> oldAt.put(placed.place(), oldAt.size()));
    fresh.forEach(placed -> freshAt.put(placed.place(), freshAt.size()));
    title = new HashSet<>(Said.title(older.header().title()));
    title.addAll(Said.title(newer.header().title()));
    links = new Link[old.size()][fresh.size()];
    from = new int[old.size()];
    to = new int[fresh.size()];
    matched(Comparison.matches(older, newer));
    List<Candidate> candidates = candidates();
    link(
        candidates,
        Comparator.comparing(one -> -one.common().inRuns()),
        one -> one.common().isPart() && (from[one.o()] == 0 || to[one.f()] == 0),
        true);
    link(
        candidates,
        Comparator.comparing(one -> -one.common().both()),
        one -> one.common().both() >= LEAST && from[one.o()] == 0 && to[one.f()] == 0,
        false);
  }

  private void matched(List<Match> matches) {
    List<Said> oldSaid = said(old);
    List<Said> freshSaid = said(fresh);
    Shares shares = new Shares(oldSaid, freshSaid);
    for (Match match : matches) {
      int o = oldAt.get(match.old());
      int f = freshAt.get(match.fresh());
      if (Changed.isNone(old.get(o), fresh.get(f))) {
        link(o, f, Link.Kind.SAME, true, 1);
      } else {
        judge(o, f, shares.of(oldSaid.get(o), freshSaid.get(f)));
      }
    }
  }

  private void judge(int o, int f, Common common) {
    if (common.matter() > 0 && common.both() >= LEAST) {
      Changed changed = Changed.of(old.get(o), fresh.get(f));
      link(
          o, f, changed.kind(), changed.likeness() >= THIRD || common.isPart(), changed.likeness());
    }
  }

  private List<Said> said(List<Placed> row) {
    return row.stream().map(placed -> Said.of(placed.clause(), title)).toList();
  }

  /** What each paragraph says by itself: a part of a sub-paragraph is none of that above it. */
  private List<Said> saidAlone(List<Placed> row) {
    return row.stream()
        .map(placed -> new Clause(placed.clause().setting(), placed.clause().text(), List.of()))
        .map(clause -> Said.of(clause, title))
        .toList();
  }

  private List<Candidate> candidates() {
    List<Said> oldSaid = saidAlone(old);
    List<Said> freshSaid = saidAlone(fresh);
    Shares shares = new Shares(oldSaid, freshSaid);
    List<Set<String>> oldMatter = oldSaid.stream().map(Said::matter).toList();
    List<Set<String>> freshMatter = freshSaid.stream().map(Said::matter).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int o = 0; o < old.size(); o++) {
      for (int f = 0; f < fresh.size(); f++) {
        boolean free = links[o][f] == null && (from[o] == 0 || to[f] == 0);
        boolean prose = old.get(o).place().isProse() && fresh.get(f).place().isProse();
        if (free && prose && haveInCommon(oldMatter.get(o), freshMatter.get(f))) {
          Common common = shares.of(oldSaid.get(o), freshSaid.get(f));
          if (common.matter() >= MATTER) {
            candidates.add(new Candidate(o, f, common));
          }
        }
      }
    }
    return candidates;
  }

  private static boolean haveInCommon(Set<String> old, Set<String> fresh) {
    return old.stream().filter(fresh::contains).limit(MATTER).count() == MATTER;
  }

  private void link(
      List<Candidate> candidates,
      Comparator<Candidate> order,
      Predicate<Candidate> wanted,
      boolean certain) {
    for (Candidate one : candidates.stream().sorted(order).toList()) {
      if (wanted.test(one)) {
        Changed changed = Changed.of(old.get(one.o()), fresh.get(one.f()));
        if (certain || changed.likeness() >= HOPELESS) {
          link(one.o(), one.f(), changed.kind(), certain, changed.likeness());
        }
      }
    }
  }

  private void link(int o, int f, Link.Kind kind, boolean certain, double likeness) {
    Place was = old.get(o).place();
    Place is = fresh.get(f).place();
    links[o][f] = new Link(was, is, kind, certain, likeness);
    from[o]++;
    to[f]++;
  }

  /** The links, in the order of the newer text. */
  List<Link> links() {
    List<Link> row = new ArrayList<>();
    for (int f = 0; f < fresh.size(); f++) {
      for (int o = 0; o < old.size(); o++) {
        if (links[o][f] != null) {
          row.add(links[o][f]);
        }
      }
    }
    return row;
  }
}
