package penholder.write.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import penholder.model.Adopted;
import penholder.model.Draft;
import penholder.model.Enumeration;
import penholder.model.Fact;
import penholder.model.Header;
import penholder.model.Ordinal;
import penholder.model.UnDate;
import penholder.write.Sponsors;

/** What stands around the text on paper: the cover page, the title, and the line at the end. */
final class Front {
  private static final String ORIGIN = "originating document";

  private final AknOut out;

  Front(AknOut out) {
    this.out = out;
  }

  /** Writes the cover page and the title. */
  void write(Header header) {
    out.open("coverPage", "eId", "coverPage_1");
    line("docAuthority", "United Nations", "refersTo", "#publisher");
    Optional<Adopted> adopted = adopted(header);
    symbol(header);
    line("docAuthority", "General Assembly", "refersTo", "#issuingBody");
    adopted.ifPresentOrElse(this::issue, () -> tabling((Draft) header.stage()));
    line(
        "session",
        header.session().title(),
        "refersTo",
        "#generalAssembly",
        "value",
        String.valueOf(header.session().number()),
        "eId",
        "coverPage_1__session_1");
    item(header).ifPresent(item -> named("agenda item", "Agenda item " + item));
    header.agendaTitle().ifPresent(title -> named("agenda item name", title));
    adopted.ifPresent(this::adoption);
    out.close();
    out.open("preface");
    out.open("p", "xml:space", "preserve");
    adopted.ifPresent(this::number);
    out.wordsInline("docTitle", header.title(), "refersTo", "#resolutionTitle");
    out.close();
    sponsors(header).ifPresent(names -> line("docProponent", names, "refersTo", "#sponsors"));
    out.close();
  }

  /** Writes the line that says when a text was adopted. */
  static void conclusions(AknOut out, Adopted adopted) {
    out.open("conclusions", "eId", "conclusions");
    out.open("p");
    if (adopted.meeting().isPresent()) {
      String ordinal = Ordinal.figures(adopted.meeting().getAsInt());
      out.wordsInline(
          "inline", ordinal + " plenary meeting", "name", "adoptionMeeting", "title", ordinal);
      out.openInline("eol");
      out.close();
    }
    out.wordsInline(
        "docDate",
        UnDate.print(adopted.date()),
        "date",
        adopted.date().toString(),
        "refersTo",
        "#adoptionDate");
    out.close();
    out.close();
  }

  private static Optional<Adopted> adopted(Header header) {
    return header.stage() instanceof Adopted known ? Optional.of(known) : Optional.empty();
  }

  /** Only the Secretariat gives a symbol to a draft: until then its number stays open. */
  private void symbol(Header header) {
    out.open("p");
    out.openInline("docNumber", "refersTo", "#symbol");
    if (header.stage() instanceof Draft draft) {
      Optional<String> known = draft.fact(Fact.SYMBOL);
      out.text(known.orElseGet(() -> Fact.symbolFront(header.session(), draft.committee())));
      if (known.isEmpty()) {
        Wording.slot(out, Fact.SYMBOL.slot());
      }
    } else {
      adopted(header).ifPresent(adopted -> out.text(adopted.symbol().full()));
    }
    out.close();
    out.close();
  }

  private void number(Adopted adopted) {
    out.wordsInline("docNumber", adopted.symbol().shortForm() + ".");
    out.text(" ");
  }

  private static Optional<String> item(Header header) {
    return header.stage() instanceof Draft draft
        ? draft.fact(Fact.AGENDA_ITEM)
        : adopted(header).flatMap(Adopted::agendaItem);
  }

  private static Optional<String> sponsors(Header header) {
    return header.stage() instanceof Draft draft
        ? draft.fact(Fact.SPONSORS).map(Sponsors::line)
        : Optional.empty();
  }

  private void issue(Adopted adopted) {
    adopted.distribution().ifPresent(this::distribution);
    adopted.issued().ifPresent(this::date);
  }

  /** A draft is tabled in limited distribution. */
  private void tabling(Draft draft) {
    distribution("Limited");
    draft.fact(Fact.DATE).flatMap(UnDate::parse).ifPresent(this::date);
  }

  private void distribution(String category) {
    line("docStatus", "Distr.: " + category, "refersTo", "#distribution");
  }

  private void date(LocalDate day) {
    String date = day.toString();
    line("docDate", UnDate.print(day), "date", date, "refersTo", "#dateOfIssuance");
  }

  private void adoption(Adopted adopted) {
    line(
        "docTitle",
        "Resolution adopted by the General Assembly on " + UnDate.print(adopted.date()));
    if (adopted.committee().isEmpty() && adopted.drafts().isEmpty()) {
      return;
    }
    out.open("p", "xml:space", "preserve");
    String committee = References.committee(adopted);
    out.openInline("docProponent", "refersTo", "#" + committee);
    adopted.committee().ifPresentOrElse(this::committee, () -> drafts(adopted.drafts()));
    out.close();
    out.close();
  }

  /** "[on the report of the Third Committee (A/76/462, para. 22)]". */
  private void committee(String printed) {
    int open = printed.lastIndexOf('(');
    boolean cited = open >= 0 && printed.endsWith(")");
    out.text("[" + (cited ? printed.substring(0, open + 1) : printed));
    if (cited) {
      String document = printed.substring(open + 1, printed.length() - 1);
      out.wordsInline("inline", document, "name", ORIGIN);
      out.text(")");
    }
    out.text("]");
  }

  private void drafts(List<String> drafts) {
    out.text("[without reference to a Main Committee (");
    out.wordsInline("inline", Enumeration.of(drafts), "name", ORIGIN);
    out.text(")]");
  }

  private void named(String name, String words) {
    line("inline", words, "name", name);
  }

  private void line(String element, String words, String... attributes) {
    out.open("p", "xml:space", "preserve");
    out.wordsInline(element, words, attributes);
    out.close();
  }
}
