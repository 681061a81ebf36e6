package penholder.library.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import penholder.compare.Comparison;
import penholder.compare.Entry;
import penholder.compare.Paragraph;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Places.Placed;
import penholder.model.Resolution;

/** Finds the links between two texts. */
final class Linking {
  /** "A third of their words": of fewer it is not certain that a paragraph is another. */
  private static final double THIRD = 1.0 / 3;

  /** Weighed, of less in common it is not even likely. */
  private static final double LEAST = 0.2;

  /** The share of a paragraph that stands in another, of which it is a part. */
  private static final double PART = 0.5;

  /** Words that tell what a paragraph is about, in a link that no comparison shows. */
  private static final int MATTER = 3;

  private static final int MATTER_ALONE = 5;

  private final List<Placed> old;
  private final List<Placed> fresh;
  private final List<Said> oldSaid;
  private final List<Said> freshSaid;
  private final Shares shares;
  private final Link[][] links;

  Linking(Resolution older, Resolution newer) {
    old = Places.of(older).row();
    fresh = Places.of(newer).row();
    Set<String> title = new HashSet<>(Said.title(older.header().title()));
    title.addAll(Said.title(newer.header().title()));
    oldSaid = old.stream().map(placed -> Said.of(placed.clause(), title)).toList();
    freshSaid = fresh.stream().map(placed -> Said.of(placed.clause(), title)).toList();
    shares = new Shares(oldSaid, freshSaid);
    links = new Link[old.size()][fresh.size()];
    Comparison.of(older, newer).entries().forEach(this::compared);
    parts();
  }

  private void compared(Entry entry) {
    if (entry instanceof Entry.MovedHere moved) {
      judge(index(old, moved.oldPlace()), index(fresh, moved.freshPlace()));
    } else {
      for (Paragraph was : entry.old()) {
        for (Paragraph is : entry.fresh()) {
          judge(index(old, was.place()), index(fresh, is.place()));
        }
      }
    }
  }

  private static int index(List<Placed> row, Place place) {
    for (int n = 0; n < row.size(); n++) {
      if (row.get(n).place().equals(place)) {
        return n;
      }
    }
    throw new IllegalArgumentException("no " + place);
  }

  private void judge(int o, int f) {
    Changed changed = Changed.of(old.get(o), fresh.get(f));
    Common common = shares.of(oldSaid.get(o), freshSaid.get(f));
    boolean part = common.inRuns() >= PART;
    if (changed.kind() == Link.Kind.SAME) {
      link(o, f, changed, true);
    } else if (common.matter() > 0 && common.both() >= LEAST) {
      link(o, f, changed, changed.likeness() >= THIRD || part);
    }
  }

  private void parts() {
    List<Candidate> candidates = new ArrayList<>();
    for (int o = 0; o < old.size(); o++) {
      for (int f = 0; f < fresh.size(); f++) {
        boolean free = from(o) == 0 || to(f) == 0;
        if (free
            && links[o][f] == null
            && old.get(o).place().isProse()
            && fresh.get(f).place().isProse()) {
          Common common = shares.of(oldSaid.get(o), freshSaid.get(f));
          if (common.matter() >= MATTER) {
            candidates.add(new Candidate(o, f, common));
          }
        }
      }
    }
    candidates.sort(Comparator.comparing(candidate -> -candidate.common().inRuns()));
    for (Candidate one : candidates) {
      boolean part = one.common().inRuns() >= PART;
      boolean free = from(one.o()) == 0 || to(one.f()) == 0;
      if (part && free) {
        link(one.o(), one.f(), Changed.of(old.get(one.o()), fresh.get(one.f())), true);
      }
    }
    candidates.sort(Comparator.comparing(candidate -> -candidate.common().both()));
    for (Candidate one : candidates) {
      boolean alone = from(one.o()) == 0 && to(one.f()) == 0;
      if (alone && one.common().both() >= LEAST && one.common().matter() >= MATTER_ALONE) {
        link(one.o(), one.f(), Changed.of(old.get(one.o()), fresh.get(one.f())), false);
      }
    }
  }

  private record Candidate(int o, int f, Common common) {}

  private int from(int o) {
    int count = 0;
    for (int f = 0; f < fresh.size(); f++) {
      count += links[o][f] == null ? 0 : 1;
    }
    return count;
  }

  private int to(int f) {
    int count = 0;
    for (int o = 0; o < old.size(); o++) {
      count += links[o][f] == null ? 0 : 1;
    }
    return count;
  }

  private void link(int o, int f, Changed changed, boolean certain) {
    links[o][f] =
        new Link(
            old.get(o).place(), fresh.get(f).place(), changed.kind(), certain, changed.likeness());
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
