package penholder.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.library.named.NamedAnniversary;
import penholder.library.named.NamedDate;
import penholder.library.named.NamedOrdinal;
import penholder.library.named.NamedTerm;
import penholder.library.named.ProperName;

/** Finds what a sentence names. */
final class Items {
  private static final int NEAR = 80;
  private static final int REACH = 400;
  private static final String CAPITAL = "(?:\\d{4} )?\\p{Lu}[\\p{L}’'–-]*";

  /** No name has more words: in a longer run of capitals the rest is a name by itself. */
  private static final int LONGEST = 60;

  private static final String RUN =
      "(?:%s)(?:(?: (?:of|on|for|to|and|the|in|towards|with|between)\\b){0,6}+ \\p{Lu}[\\p{L}’'–-]*+){0,%d}+"
          .formatted(CAPITAL, LONGEST);
  private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d-])" + RUN);
  private static final Pattern INSTRUMENT =
      Pattern.compile(
          "\\b(?:Declaration|Plan|Agenda|Vision|Blueprints?|Framework|Treaty|Charter|Convention"
              + "|Memorandum|Road ?[Mm]ap|Protocol|Strategy|Compact|Statement|Outlook|Programme|Goals)\\b");
  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:Forum|Institute|Centre|Center|Commission|Network|Fund|Committee|Council)\\b");
  private static final Pattern SUMMIT =
      Pattern.compile(".*? (?:Summit|Meeting|Conference|Dialogue|Gathering)(?= in |$)");
  private static final Pattern SPONSORS =
      Pattern.compile(
          "(?i)\\bco-?sponsor(?:ed|ship)? (?:by|of|from) (?:nearly |over |more than |some )?(\\d{2,3})\\b[^,.;]*|\\b(\\d{2,3}) (?:countries |States |members |UN members )?co-?sponsor(?:s|ing|ed)?\\b");
  private static final Pattern PERSON =
      Pattern.compile(
          "\\b(?:Ambassador|Secretary-General|President|Prime Minister|Foreign Minister|Minister|Chairman|Chairperson|Under-Secretary-General|Dr\\.?|Mr\\.?|Ms\\.?)"
              + "((?: (?!of\\b)\\p{Lu}[\\p{L}’'-]*){2,4})"
              + "(?:,? (?:the )?(?:Permanent Representative|Minister|Ambassador|Secretary-General|President)[^,.;()]*)?");
  private static final Pattern PERIOD =
      Pattern.compile(
          "^ for (?:the )?(?:period )?((?:19|20)\\d{2}\\s?[–-]\\s?(?:19|20)\\d{2})(?: period)?");

  private final String words;
  private final NavigableMap<Integer, NamedDate> dates = new TreeMap<>();
  private final List<NamedTerm> terms;
  private final List<Item> found = new ArrayList<>();

  /** The end of each item by its start; none reaches into another. */
  private final NavigableMap<Integer, Integer> taken = new TreeMap<>();

  private Items(String words) {
    this.words = words;
    NamedDate.in(words).forEach(date -> dates.put(date.start(), date));
    this.terms = NamedTerm.in(words);
  }

  /** What a sentence names, in no order. */
  static List<Item> in(String sentence) {
    Items items = new Items(sentence);
    items.people();
    items.anniversaries();
    items.sponsors();
    items.meetings();
    items.names();
    return List.copyOf(items.found);
  }

  private void people() {
    PERSON
        .matcher(words)
        .results()
        .forEach(one -> take(one.start(), one.end(), Item.named(Sort.PERSON, one.group())));
  }

  private void sponsors() {
    SPONSORS.matcher(words).results().forEach(one -> take(one.start(), one.end(), sponsors(one)));
  }

  private static Item sponsors(MatchResult one) {
    String number = one.group(1) == null ? one.group(2) : one.group(1);
    return Item.named(Sort.SPONSORS, number + " co-sponsors");
  }

  private void anniversaries() {
    for (NamedAnniversary one : NamedAnniversary.in(words)) {
      String of = ProperName.startOf(one.of());
      String said = words.substring(one.start(), one.end()) + (of.isEmpty() ? "" : " of the " + of);
      take(
          one.start(),
          one.end(),
          new Item(
              Sort.ANNIVERSARY,
              said,
              of,
              Optional.of(one.number()),
              Optional.empty(),
              Optional.empty()));
    }
  }

  private void meetings() {
    for (NamedOrdinal ordinal : NamedOrdinal.in(words)) {
      String after = ProperName.startOf(behind(ordinal.end()).replaceFirst("^ of the ", ""));
      boolean of = words.startsWith(" of the ", ordinal.end());
      int end = of ? ordinal.end() + " of the ".length() + after.length() : ordinal.end();
      Optional<NamedDate> date = dateBehind(end);
      String said = words.substring(ordinal.start(), end) + date.map(this::when).orElse("");
      String name = ordinal.between() + " " + ordinal.kind() + (of ? " " + after : "");
      take(ordinal.start(), end, Item.meeting(ordinal, said, name.strip(), date));
    }
  }

  /** The words behind a place, as far as a name can reach. */
  private String behind(int at) {
    return words.substring(at, Math.min(words.length(), at + REACH));
  }

  private String when(NamedDate date) {
    return ", " + date.cut(words);
  }

  private Optional<NamedDate> dateBehind(int at) {
    return dates.subMap(at, at + NEAR).values().stream()
        .filter(date -> words.substring(at, date.start()).matches("[^.;]*\\b(?:in|on) "))
        .findFirst();
  }

  private void names() {
    Matcher matcher = NAME.matcher(words);
    while (matcher.find()) {
      name(matcher.toMatchResult());
    }
  }

  private void name(MatchResult run) {
    String name = ProperName.withoutStart(run.group(), run.start() == 0);
    int start = run.end() - name.length();
    Matcher summit = SUMMIT.matcher(name);
    boolean meeting = summit.lookingAt();
    int end = meeting ? start + summit.end() : run.end();
    Optional<NamedDate> date = meeting ? dateBehind(end) : Optional.empty();
    if (meeting && date.isPresent()) {
      String said = words.substring(start, date.get().end());
      take(start, end, Item.event(said, summit.group(), date.get()));
    } else if (INSTRUMENT.matcher(name).find() && name.contains(" ")) {
      take(start, run.end(), instrument(name, start, run.end()));
    } else if (BODY.matcher(name).find() && name.contains(" ")) {
      take(start, run.end(), Item.named(Sort.BODY, name));
    }
  }

  private Item instrument(String name, int start, int end) {
    Matcher period = PERIOD.matcher(behind(end));
    if (period.find()) {
      String years = period.group(1).replaceAll("[\\s-]+", "–");
      String said = words.substring(start, end + period.end());
      return NamedTerm.in(name + " (" + years + ")").stream()
          .findFirst()
          .map(term -> Item.plan(term, said, name))
          .orElseGet(() -> Item.named(Sort.PLAN, name));
    }
    return terms.stream()
        .filter(term -> term.start() >= end && term.start() <= end + 2)
        .findFirst()
        .map(term -> Item.plan(term, name + " " + term.years(), name))
        .orElseGet(() -> Item.named(Sort.PLAN, name));
  }

  private void take(int start, int end, Item item) {
    Map.Entry<Integer, Integer> before = taken.lowerEntry(end);
    if (before == null || before.getValue() <= start) {
      taken.put(start, end);
      found.add(item);
    }
  }
}
