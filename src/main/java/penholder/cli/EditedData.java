package penholder.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import penholder.corpus.MarkdownWriter;
import penholder.draft.edit.Edited;
import penholder.editing.DraftEdited;
import penholder.model.Places.Placed;
import penholder.write.Json;

/** What an edit did, as data for programs; README.md lists the fields. */
final class EditedData {
  private EditedData() {}

  static String json(DraftEdited made) {
    Edited edited = made.edited();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("draft", made.file().toString());
    all.put("written", made.written() ? "yes" : "no");
    all.put("paragraphs", edited.touched().stream().map(EditedData::touched).toList());
    all.put(
        "updated",
        edited.updates().stream()
            .map(one -> row(one.label(), one.change().before(), one.change().after()))
            .toList());
    all.put(
        "repaired",
        edited.repairs().stream()
            .map(one -> with(row(one.label(), one.before(), one.after()), "rule", one.rule()))
            .toList());
    all.put(
        "references",
        edited.references().stream()
            .map(one -> with(row(one.label(), one.before(), one.after()), "gone", one.gone()))
            .toList());
    all.put(
        "putRight",
        edited.putRight().stream()
            .map(one -> with(row(one.label(), one.before(), one.after()), "about", one.subject()))
            .toList());
    all.put(
        "left",
        edited.left().stream()
            .map(one -> Map.of("paragraph", one.label(), "words", one.words()))
            .toList());
    return Json.print(all);
  }

  private static Map<String, Object> touched(Edited.Touched touched) {
    Map<String, Object> fields = new LinkedHashMap<>();
    side(fields, "before", touched.before());
    side(fields, "after", touched.after());
    return fields;
  }

  private static void side(Map<String, Object> fields, String name, Optional<Placed> placed) {
    placed.ifPresent(
        one -> {
          Map<String, Object> side = new LinkedHashMap<>();
          side.put("paragraph", one.place().label());
          side.put("text", MarkdownWriter.clause(one.clause()).strip());
          fields.put(name, side);
        });
  }

  private static Map<String, Object> row(String label, String before, String after) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("paragraph", label);
    fields.put("before", before);
    fields.put("after", after);
    return fields;
  }

  private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
    fields.put(name, value);
    return fields;
  }
}
