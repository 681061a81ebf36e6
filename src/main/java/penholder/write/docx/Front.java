package penholder.write.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import penholder.model.Adopted;
import penholder.model.Draft;
import penholder.model.Enumeration;
import penholder.model.Fact;
import penholder.model.Header;
import penholder.model.Inline;
import penholder.model.Ordinal;
import penholder.model.Text;
import penholder.model.UnDate;
import penholder.write.Sponsors;

/** What stands in the content controls of the template, by tag; what has no value is left out. */
final class Front {
  /** The only control whose symbols are links. */
  static final String ORIGIN = "adopted-reference";

  private static final int LAST_SESSION_WITH_SHORT_ADDENDA = 71;

  private final Header header;
  private final Map<String, List<Inline>> values = new LinkedHashMap<>();

  private Front(Header header) {
    this.header = header;
  }

  static Map<String, List<Inline>> of(Header header) {
    Front front = new Front(header);
    front.put("session", header.session().title());
    header.agendaTitle().ifPresent(title -> front.put("agenda-title", title));
    front.put("running-title", header.title());
    if (header.stage() instanceof Draft draft) {
      front.draft(draft);
    } else if (header.stage() instanceof Adopted adopted) {
      front.adopted(adopted);
    }
    return front.values;
  }

  private void put(String tag, String words) {
    values.put(tag, List.of(new Text(words)));
  }

  /** The masthead of a document for limited distribution: a draft that was tabled. */
  private void draft(Draft draft) {
    put("draft-mark", "Draft");
    put("distribution", "Limited");
    put("language", "English");
    put("draft-title", header.title());
    draft.committee().ifPresent(committee -> put("committee", committee.title()));
    symbol(draft);
    String date = Fact.DATE.slot().name();
    values.put(date, known(draft, Fact.DATE, Front::date));
    values.put("agenda-item", known(draft, Fact.AGENDA_ITEM, item -> item));
    values.put("sponsors", known(draft, Fact.SPONSORS, Sponsors::line));
  }

  private static List<Inline> known(Draft draft, Fact fact, UnaryOperator<String> printed) {
    Optional<Inline> words = draft.fact(fact).map(printed).map(Text::new);
    return List.of(words.orElse(fact.slot()));
  }

  private static String date(String written) {
    return UnDate.parse(written).map(UnDate::print).orElse(written);
  }

  /** Only the Secretariat gives a symbol: until then its number stays open (A/81/L.{symbol}). */
  private void symbol(Draft draft) {
    Optional<String> known = draft.fact(Fact.SYMBOL);
    String symbol = known.orElse(Fact.symbolFront(header.session(), draft.committee()));
    symbol(symbol, known.isPresent() ? List.of() : List.of(Fact.SYMBOL.slot()));
  }

  private void symbol(String symbol, List<Inline> open) {
    put("symbol-letter", symbol.substring(0, 1));
    values.put("symbol-rest", followed(symbol.substring(1), open));
    values.put("running-symbol", followed(symbol, open));
  }

  private static List<Inline> followed(String words, List<Inline> open) {
    List<Inline> all = new ArrayList<>(open);
    if (!words.isEmpty()) {
      all.add(0, new Text(words));
    }
    return all;
  }

  private void adopted(Adopted adopted) {
    symbol(adopted.symbol().full(), List.of());
    put("distribution", adopted.distribution().orElse("General"));
    adopted.issued().ifPresent(issued -> put("date", UnDate.print(issued)));
    adopted.agendaItem().ifPresent(item -> put("agenda-item", item));
    String day = UnDate.print(adopted.date());
    put("adopted-line", "Resolution adopted by the General Assembly on " + day);
    origin(adopted).ifPresent(origin -> put(ORIGIN, origin));
    put("adopted-title", adopted.symbol().shortForm() + ".\t" + header.title());
    adopted
        .meeting()
        .ifPresent(number -> put("meeting", Ordinal.figures(number) + " plenary meeting"));
    put("meeting-date", UnDate.print(adopted.date()));
  }

  private Optional<String> origin(Adopted adopted) {
    if (adopted.committee().isPresent() || adopted.drafts().isEmpty()) {
      return adopted.committee();
    }
    // R-SYM-2: "up to the 71st (A/71/L.44/Rev.1 and Add.1), 72nd-76th (A/75/L.25 and
    // A/75/L.25/Add.1), from the 77th one symbol".
    List<String> drafts = new ArrayList<>(adopted.drafts());
    if (header.session().number() <= LAST_SESSION_WITH_SHORT_ADDENDA) {
      for (int i = 1; i < drafts.size(); i++) {
        drafts.set(i, drafts.get(i).replaceFirst(".*/(?=Add\\.\\d+$)", ""));
      }
    }
    return Optional.of("without reference to a Main Committee (" + Enumeration.of(drafts) + ")");
  }
}
