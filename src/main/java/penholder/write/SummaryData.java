package penholder.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import penholder.compare.Kind;
import penholder.compare.Sort;
import penholder.compare.Tally;
import penholder.model.Adopted;
import penholder.model.Fact;
import penholder.model.Header;
import penholder.model.OpenSlot;
import penholder.model.Place;

/** The summary of a comparison as data for a program. The names of the fields never change. */
final class SummaryData {
  private SummaryData() {}

  static String json(Compared compared) {
    Tally tally = compared.comparison().tally();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("old", text(compared.oldName(), compared.comparison().oldHeader()));
    data.put("new", text(compared.freshName(), compared.comparison().freshHeader()));
    data.putAll(counts(tally));
    data.put("wordsAdded", tally.wordsAdded());
    data.put("wordsRemoved", tally.wordsRemoved());
    data.put("open", compared.open().stream().map(SummaryData::open).toList());
    data.put(
        "paragraphs",
        SummaryLine.of(compared.comparison(), compared.origins()).stream()
            .map(SummaryData::paragraph)
            .toList());
    return Json.print(data);
  }

  /** The figures of each sort by kind, each in a field of its own. */
  static Map<String, Object> counts(Tally tally) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("counts", counts(tally, Sort.PARAGRAPH));
    counts.put("headings", counts(tally, Sort.HEADING));
    counts.put("rows", counts(tally, Sort.ROW));
    counts.put("annexed", counts(tally, Sort.ANNEXED));
    return counts;
  }

  private static Map<String, Object> counts(Tally tally, Sort sort) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      counts.put(name(kind), tally.of(sort, kind));
    }
    return counts;
  }

  private static Map<String, Object> text(String name, Header header) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("name", name);
    text.put("title", header.title());
    text.put("session", header.session().number());
    if (header.stage() instanceof Adopted adopted) {
      text.put("symbol", adopted.symbol().full());
    }
    return text;
  }

  private static Map<String, Object> open(OpenSlot slot) {
    Map<String, Object> open = new LinkedHashMap<>();
    open.put("name", slot.name());
    open.put("where", slot.where());
    slot.fact().map(Fact::meaning).ifPresent(meaning -> open.put("meaning", meaning));
    return open;
  }

  private static Map<String, Object> paragraph(SummaryLine line) {
    Map<String, Object> paragraph = new LinkedHashMap<>();
    paragraph.put("kind", name(line.outcome().kind()));
    paragraph.put("sort", line.outcome().sort().name().toLowerCase(Locale.ROOT));
    paragraph.put("old", labels(line.outcome().old()));
    paragraph.put("new", labels(line.outcome().fresh()));
    paragraph.put("wordsAdded", line.outcome().wordsAdded());
    paragraph.put("wordsRemoved", line.outcome().wordsRemoved());
    paragraph.put("opening", line.opening());
    paragraph.put("changes", line.shown().changes().stream().map(SummaryData::change).toList());
    boolean added = line.outcome().kind() == Kind.NEW;
    line.shown()
        .kin()
        .ifPresent(place -> paragraph.put(added ? "wordsFrom" : "wordsIn", place.label()));
    line.origin().ifPresent(sentence -> paragraph.put("origin", sentence));
    return paragraph;
  }

  static Map<String, Object> change(WordChange change) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("old", change.old());
    words.put("new", change.fresh());
    return words;
  }

  private static List<String> labels(List<Place> places) {
    return places.stream().map(Place::label).toList();
  }

  private static String name(Kind kind) {
    return kind.word().replace(' ', '-');
  }
}
