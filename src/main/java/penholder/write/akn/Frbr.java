package penholder.write.akn;

import java.time.LocalDate;
import java.util.Optional;
import penholder.model.Adopted;
import penholder.model.Draft;
import penholder.model.Fact;
import penholder.model.Header;
import penholder.model.UnDate;

/**
 * The names of a document for machines (FRBR): the work, its English expression, and the file.
 *
 * @param kind what the statement is: "resolution" or "draftResolution"
 * @param work the path that names the work, ending in a slash
 * @param workName what happened on the day of the work: "adoption"
 * @param worked the day of the work
 * @param expressionName what happened on the day of the expression: "publication"
 * @param expressed the day of the expression
 */
record Frbr(
    String kind,
    String work,
    String workName,
    LocalDate worked,
    String expressionName,
    LocalDate expressed) {
  private static final String STATEMENT = "/akn/un/statement/";

  static Frbr of(Header header) {
    return header.stage() instanceof Adopted adopted
        ? adopted(adopted)
        : draft(header, (Draft) header.stage());
  }

  /** "/akn/un/statement/deliberation/unga/2020-11-23/75-15/"; a part is "76-247B". */
  private static Frbr adopted(Adopted adopted) {
    String number =
        adopted.symbol().session().symbol()
            + "-"
            + adopted.symbol().number()
            + adopted.symbol().letter();
    Optional<LocalDate> issued = adopted.issued();
    return new Frbr(
        "resolution",
        STATEMENT + "deliberation/unga/" + adopted.date() + "/" + number + "/",
        "adoption",
        adopted.date(),
        issued.isPresent() ? "publication" : "adoption",
        issued.orElse(adopted.date()));
  }

  /** A draft that has no date yet bears that of the day its session opens. */
  private static Frbr draft(Header header, Draft draft) {
    Optional<LocalDate> dated = draft.fact(Fact.DATE).flatMap(UnDate::parse);
    LocalDate date = dated.orElse(header.session().opens());
    String symbol =
        draft
            .fact(Fact.SYMBOL)
            .flatMap(written -> Fact.SYMBOL.read(written, header.session(), draft.committee()))
            .map(known -> known.substring("A/".length()).replace('/', '-'))
            .orElse(header.session().number() + "-draft");
    String name = dated.isPresent() ? "draft" : "opening of the session";
    return new Frbr(
        "draftResolution",
        STATEMENT + "draftResolution/unga/" + date + "/" + symbol + "/",
        name,
        date,
        name,
        date);
  }

  /**
   * Writes the identification.
   *
   * @param component the part of the document it speaks of: "" for the whole, "annex"
   */
  void write(AknOut out, String component) {
    String expression = work + "eng@";
    out.open("identification", "source", Meta.EDITOR);
    out.open("FRBRWork");
    core(out, work + "!main/" + component, work, workName, worked);
    out.empty("FRBRauthor", "href", "#ga", "as", "#author");
    out.empty("FRBRcountry", "value", "un");
    out.close();
    out.open("FRBRExpression");
    core(out, expression + "!main/" + component, expression + "/", expressionName, expressed);
    out.empty("FRBRauthor", "href", "#ga", "as", "#author");
    out.empty("FRBRlanguage", "language", "eng");
    out.close();
    out.open("FRBRManifestation");
    String file = component.isEmpty() ? "" : "/" + component;
    core(
        out, expression + "/!main" + file + ".xml", expression + ".xml", expressionName, expressed);
    out.empty("FRBRauthor", "href", Meta.EDITOR, "as", "#editor");
    out.empty("FRBRformat", "value", "application/akn+xml");
    out.close();
    out.close();
  }

  private static void core(AknOut out, String self, String uri, String name, LocalDate date) {
    out.empty("FRBRthis", "value", self);
    out.empty("FRBRuri", "value", uri);
    out.empty("FRBRdate", "date", date.toString(), "name", name);
  }
}
