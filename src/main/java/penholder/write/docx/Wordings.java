package penholder.write.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import penholder.model.Inline;

/**
 * What stands in one place in the old text and in the new; one of them may have nothing there. In a
 * file without revisions both are the same.
 */
record Wordings(Optional<List<Inline>> old, Optional<List<Inline>> fresh) {

  static Wordings same(List<Inline> text) {
    return new Wordings(Optional.of(text), Optional.of(text));
  }

  static Wordings both(List<Inline> old, List<Inline> fresh) {
    return new Wordings(Optional.of(old), Optional.of(fresh));
  }

  static Wordings onlyOld(List<Inline> text) {
    return new Wordings(Optional.of(text), Optional.empty());
  }

  static Wordings onlyFresh(List<Inline> text) {
    return new Wordings(Optional.empty(), Optional.of(text));
  }

  /** The values of two texts by name. */
  static Map<String, Wordings> byName(
      Map<String, List<Inline>> old, Map<String, List<Inline>> fresh) {
    Set<String> names = new TreeSet<>(old.keySet());
    names.addAll(fresh.keySet());
    Map<String, Wordings> byName = new LinkedHashMap<>();
    for (String name : names) {
      byName.put(
          name,
          new Wordings(Optional.ofNullable(old.get(name)), Optional.ofNullable(fresh.get(name))));
    }
    return byName;
  }

  /** What became of the place as a whole: kept, even with other words, or deleted, or inserted. */
  Trace trace() {
    if (old.isPresent() && fresh.isPresent()) {
      return Trace.KEPT;
    }
    return old.isPresent() ? Trace.DELETED : Trace.INSERTED;
  }

  /** Only what is seen of it in a paragraph that has this trace as a whole. */
  Wordings within(Trace paragraph) {
    return switch (paragraph) {
      case DELETED, MOVED_AWAY -> new Wordings(old, Optional.empty());
      case INSERTED, MOVED_HERE -> new Wordings(Optional.empty(), fresh);
      case KEPT -> this;
    };
  }
}
