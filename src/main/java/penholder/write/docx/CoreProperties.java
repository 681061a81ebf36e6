package penholder.write.docx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import penholder.model.Adopted;
import penholder.model.Draft;
import penholder.model.Fact;
import penholder.model.Header;

/** What the file says of itself: title, session, symbol, "Draft", and when it was made. */
record CoreProperties(Header header, Instant made) {
  private static final String CP =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  byte[] bytes() {
    XmlOut out = new XmlOut();
    out.open("cp", "coreProperties", CP);
    out.declare("cp", CP);
    out.declare("dc", DC);
    out.declare("dcterms", DCTERMS);
    out.declare("xsi", XSI);
    property(out, "dc", "title", DC, header.title());
    property(out, "dc", "subject", DC, subject());
    property(out, "dc", "creator", DC, "Penholder");
    symbol().ifPresent(symbol -> property(out, "dc", "identifier", DC, symbol));
    property(out, "dc", "language", DC, "en-GB");
    if (header.stage() instanceof Draft) {
      property(out, "cp", "contentStatus", CP, "Draft");
    }
    time(out, "created");
    time(out, "modified");
    return out.bytes();
  }

  private String subject() {
    return header.session().title() + agendaItem().map(item -> ", agenda item " + item).orElse("");
  }

  private Optional<String> agendaItem() {
    return header.stage() instanceof Adopted adopted
        ? adopted.agendaItem()
        : ((Draft) header.stage()).fact(Fact.AGENDA_ITEM);
  }

  private Optional<String> symbol() {
    return header.stage() instanceof Adopted adopted
        ? Optional.of(adopted.symbol().full())
        : ((Draft) header.stage()).fact(Fact.SYMBOL);
  }

  private static void property(
      XmlOut out, String prefix, String name, String namespace, String value) {
    out.open(prefix, name, namespace);
    out.text(value);
    out.close();
  }

  private void time(XmlOut out, String name) {
    out.open("dcterms", name, DCTERMS);
    out.attribute("xsi", "type", XSI, "dcterms:W3CDTF");
    out.text(made.truncatedTo(ChronoUnit.SECONDS).toString());
    out.close();
  }
}
