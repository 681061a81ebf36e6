package penholder.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import penholder.corpus.MarkdownWriter;
import penholder.corpus.Series;
import penholder.library.Formula;
import penholder.model.Clause;
import penholder.model.Header;
import penholder.model.Note;
import penholder.model.Part;
import penholder.model.ResolutionSymbol;
import penholder.model.Text;

/** What a template can use: finished words, numbers and lists. */
final class TemplateValues {
  private TemplateValues() {}

  static Map<String, Object> of(Header header, Series series, List<BroughtUpToDate> clauses) {
    Map<String, Object> values = new HashMap<>();
    values.put("session", header.session().number());
    series.every().ifPresent(every -> values.put("next", header.session().plus(every).number()));
    values.put("title", words(header.title()));
    series.item().or(header::agendaTitle).ifPresent(item -> values.put("item", words(item)));
    values.put("preamble", paragraphs(clauses, Part.PREAMBULAR));
    values.put("operative", paragraphs(clauses, Part.OPERATIVE));
    values.put(
        "boundary",
        MarkdownWriter.boundary(
            words(of(Part.PREAMBULAR, clauses)), words(of(Part.OPERATIVE, clauses))));
    values.put("previousResolutionsNote", previous(header, series));
    values.put("reportNote", note(DerivedNotes.openReport(header.session())));
    Map<String, Object> has = new HashMap<>();
    for (Formula formula : Formula.values()) {
      has.put(formula.templateName(), false);
    }
    clauses.forEach(
        clause -> clause.formula().ifPresent(formula -> has.put(formula.templateName(), true)));
    values.put("has", has);
    return values;
  }

  private static String previous(Header header, Series series) {
    List<ResolutionSymbol> earlier = series.before(header.session());
    return earlier.isEmpty() ? "" : note(DerivedNotes.previousResolutions(earlier));
  }

  private static List<Map<String, Object>> paragraphs(List<BroughtUpToDate> clauses, Part part) {
    List<BroughtUpToDate> own = of(part, clauses);
    List<Map<String, Object>> paragraphs = new ArrayList<>();
    for (MarkdownWriter.Paragraph written : MarkdownWriter.paragraphs(part, words(own))) {
      BroughtUpToDate clause = own.get(written.first());
      Map<String, Object> paragraph = new HashMap<>();
      paragraph.put("text", written.text());
      paragraph.put("number", written.number());
      paragraph.put("from", clause.origin().address().toString());
      paragraph.put("is", clause.formula().map(Formula::templateName).orElse(""));
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  private static List<BroughtUpToDate> of(Part part, List<BroughtUpToDate> clauses) {
    return clauses.stream().filter(clause -> clause.origin().address().part() == part).toList();
  }

  private static List<Clause> words(List<BroughtUpToDate> clauses) {
    return clauses.stream().map(BroughtUpToDate::clause).toList();
  }

  private static String words(String plain) {
    return MarkdownWriter.clause(Clause.of(new Text(plain))).strip();
  }

  private static String note(Note note) {
    return MarkdownWriter.clause(Clause.of(note)).strip();
  }
}
