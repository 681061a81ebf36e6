package penholder.draft.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import penholder.model.Clause;
import penholder.model.Part;
import penholder.model.Place;
import penholder.model.Resolution;

/**
 * Follows paragraphs through edits by itself: each has an identity, and every edit is made once
 * more on rows of identities. What the references of a text name is read off in its own simple way,
 * and written down as identities.
 */
final class Tracker {
  private static final String ONE = "(?:\\d+(?: \\([a-z]+\\))*|\\{paragraph[^}]*\\})";
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\b[Pp]aragraphs? ("
              + ONE
              + "(?:(?:, | and | or | to )"
              + ONE
              + ")*)"
              + "(?:,? (?:above|below)\\b|,? of the present resolution\\b)");
  private static final Pattern RANGE =
      Pattern.compile("(\\d+) to (\\d+)|(\\d+)|(\\{paragraph[^}]*\\})");

  /** What an annex calls a paragraph is one of its own. */
  private static final List<Part> NUMBERED = List.of(Part.PREAMBULAR, Part.OPERATIVE);

  private static final String GONE = "gone";

  /** Before a paragraph that a range holds without naming it: gone, it leaves nothing. */
  private static final String WITHIN = "~";

  private final Map<Part, List<Id>> rows = new EnumMap<>(Part.class);
  private final Map<Id, List<List<String>>> named = new HashMap<>();
  private int last;

  /** A paragraph that stays itself whatever its words and its number. */
  static final class Id {
    private final int number;

    private Id(int number) {
      this.number = number;
    }

    @Override
    public String toString() {
      return "#" + number;
    }
  }

  Tracker(Resolution draft) {
    for (Part part : Part.values()) {
      rows.put(part, fresh(draft.part(part).size()));
    }
    remember(draft);
  }

  private List<Id> fresh(int size) {
    List<Id> ids = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      ids.add(new Id(++last));
    }
    return ids;
  }

  /** Takes what the text says now for what it is to go on saying. */
  void remember(Resolution draft) {
    named.clear();
    for (Part part : NUMBERED) {
      for (int at = 0; at < rows.get(part).size(); at++) {
        named.put(rows.get(part).get(at), references(draft, draft.part(part).get(at)));
      }
    }
  }

  void swap(Place place) {
    named.remove(rows.get(place.part()).get(place.path().get(0) - 1));
  }

  void drop(List<Place> places) {
    List<Id> gone = places.stream().map(this::at).toList();
    rows.get(places.get(0).part()).removeAll(gone);
    gone.forEach(named::remove);
  }

  void insert(int size, Place beside, boolean after) {
    List<Id> row = rows.get(beside.part());
    row.addAll(row.indexOf(at(beside)) + (after ? 1 : 0), fresh(size));
  }

  void move(List<Place> places, Place beside, boolean after) {
    List<Id> moved = places.stream().map(this::at).toList();
    Id anchor = at(beside);
    rows.get(places.get(0).part()).removeAll(moved);
    List<Id> row = rows.get(beside.part());
    row.addAll(row.indexOf(anchor) + (after ? 1 : 0), moved);
  }

  private Id at(Place place) {
    return rows.get(place.part()).get(place.path().get(0) - 1);
  }

  /** What is wrong with a text after the edit: nothing, if its references name what they named. */
  List<String> faults(Resolution draft) {
    List<String> faults = new ArrayList<>();
    for (Part part : NUMBERED) {
      for (int at = 0; at < rows.get(part).size(); at++) {
        Id id = rows.get(part).get(at);
        if (named.containsKey(id)) {
          List<List<String>> now = references(draft, draft.part(part).get(at));
          List<List<String>> expected = named.get(id).stream().map(this::expected).toList();
          if (!plain(now).equals(expected)) {
            faults.add(
                "%s %d names %s and not %s: %s"
                    .formatted(part, at + 1, now, expected, words(draft.part(part).get(at))));
          }
        }
      }
    }
    return faults;
  }

  private static List<List<String>> plain(List<List<String>> named) {
    return named.stream()
        .map(ids -> ids.stream().map(id -> id.replace(WITHIN, "")).sorted().toList())
        .toList();
  }

  private List<String> expected(List<String> ids) {
    List<String> there =
        rows.get(Part.OPERATIVE).stream().map(Id::toString).collect(Collectors.toList());
    return ids.stream()
        .filter(id -> !id.startsWith(WITHIN) || there.contains(id.substring(1)))
        .map(id -> id.replace(WITHIN, ""))
        .map(id -> there.contains(id) ? id : GONE)
        .sorted()
        .toList();
  }

  private List<List<String>> references(Resolution draft, Clause clause) {
    List<List<String>> all = new ArrayList<>();
    Matcher reference = REFERENCE.matcher(words(clause).replace('\u00a0', ' '));
    while (reference.find()) {
      List<String> ids = new ArrayList<>();
      Matcher one = RANGE.matcher(reference.group(1).replaceAll("\\([a-z]+\\)", ""));
      while (one.find()) {
        int from =
            one.group(4) != null ? 0 : Integer.parseInt(one.group(one.group(1) == null ? 3 : 1));
        int to = one.group(2) == null ? from : Integer.parseInt(one.group(2));
        for (int number = from; number <= to; number++) {
          boolean within = from < number && number < to;
          ids.add(number == 0 ? GONE : (within ? WITHIN : "") + id(draft, number));
        }
      }
      all.add(ids.stream().sorted().toList());
    }
    return all;
  }

  private String id(Resolution draft, int number) {
    int count = 0;
    for (int at = 0; at < draft.operative().size(); at++) {
      count += draft.operative().get(at).setting().isCounted() ? 1 : 0;
      if (count == number) {
        return rows.get(Part.OPERATIVE).get(at).toString();
      }
    }
    return "none";
  }

  private static String words(Clause clause) {
    return clause.words()
        + clause.items().stream().map(item -> "\n" + words(item)).collect(Collectors.joining());
  }
}
