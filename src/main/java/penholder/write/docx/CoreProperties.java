package penholder.write.docx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import penholder.model.Adopted;
import penholder.model.Draft;
import penholder.model.Fact;
import penholder.model.Header;
import penholder.write.XmlOut;

/** What the file says of itself: title, session, symbol, "Draft", and when it was made. */
record CoreProperties(Header header, Instant made) {
  private static final String CP =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  byte[] bytes() {
    XmlOut out = new XmlOut();
    out.open("cp:coreProperties");
    out.attribute("xmlns:cp", CP);
    out.attribute("xmlns:dc", DC);
    out.attribute("xmlns:dcterms", DCTERMS);
    out.attribute("xmlns:xsi", XSI);
    property(out, "dc:title", header.title());
    property(out, "dc:subject", subject());
    property(out, "dc:creator", "Penholder");
    symbol().ifPresent(symbol -> property(out, "dc:identifier", symbol));
    property(out, "dc:language", "en-GB");
    if (header.stage() instanceof Draft) {
      property(out, "cp:contentStatus", "Draft");
    }
    time(out, "dcterms:created");
    time(out, "dcterms:modified");
    out.close();
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

  private static void property(XmlOut out, String name, String value) {
    out.open(name);
    out.text(value);
    out.close();
  }

  private void time(XmlOut out, String name) {
    out.open(name);
    out.attribute("xsi:type", "dcterms:W3CDTF");
    out.text(made.truncatedTo(ChronoUnit.SECONDS).toString());
    out.close();
  }
}
