package penholder.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import penholder.compare.Segment;
import penholder.model.Inline;

/** A clause through the years as data for a program. The names of the fields never change. */
final class LadderData {
  private LadderData() {}

  static String json(ShownLadder ladder) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("clause", ladder.clause());
    data.put("title", ladder.title());
    data.put("rungs", ladder.rungs().stream().map(LadderData::rung).toList());
    data.put("likely", ladder.likely().stream().map(LadderData::likely).toList());
    return Json.print(data);
  }

  private static Map<String, Object> rung(ShownLadder.Rung rung) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("text", rung.name());
    data.put("session", rung.session());
    rung.adopted().ifPresent(day -> data.put("adopted", day.toString()));
    rung.vote().ifPresent(vote -> data.put("vote", vote.toString()));
    rung.gap().ifPresent(gap -> data.put("gap", rung.here() ? "clause" : "text"));
    data.put("paragraphs", rung.paragraphs().stream().map(LadderData::paragraph).toList());
    return data;
  }

  private static Map<String, Object> paragraph(ShownLadder.Paragraph paragraph) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("label", paragraph.label());
    data.put("words", Inline.words(paragraph.words()).strip());
    data.put("was", paragraph.was().stream().map(LadderData::was).toList());
    data.put("changes", changes(paragraph.segments()));
    return data;
  }

  private static Map<String, Object> was(ShownLadder.Was was) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("text", was.name());
    data.put("label", was.label());
    data.put("kind", was.kind());
    data.put("percent", was.percent());
    return data;
  }

  private static Map<String, Object> likely(ShownLadder.Likely likely) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("text", likely.name());
    data.put("label", likely.label());
    data.put("was", was(likely.was()));
    data.put("changes", changes(likely.segments()));
    return data;
  }

  private static List<Map<String, Object>> changes(List<Segment> segments) {
    return WordChange.in(segments).stream().map(SummaryData::change).toList();
  }
}
