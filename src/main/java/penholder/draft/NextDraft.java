package penholder.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.corpus.MarkdownReader;
import penholder.corpus.MarkdownWriter;
import penholder.corpus.Member;
import penholder.corpus.Series;
import penholder.library.Library;
import penholder.library.LibraryClause;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Committee;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Numbering;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Setting;
import penholder.report.Finding;
import penholder.report.Refusal;
import penholder.report.Reported;
import penholder.report.Severity;
import penholder.report.Source;
import penholder.style.FairCopy;

/**
 * The next text of a series: the clauses of the newest text that is here, brought to the session,
 * assembled by the template, and put right by the fair copy.
 *
 * @param resolution the draft, its slots open where nothing is known
 * @param summary what was carried over, what was brought up to date, what is open
 */
public record NextDraft(Resolution resolution, Summary summary) {
  /** Sessions are counted to 999, and a draft speaks of later ones. */
  private static final int LAST = 900;

  private static final Setting ANNEX = new Setting.Heading(0);

  /** What is annexed is of its year: a declaration, a programme. */
  private static final List<Part> CARRIED_OVER = List.of(Part.PREAMBULAR, Part.OPERATIVE);

  /**
   * Makes the draft of a session.
   *
   * @param series the register, with every resolution that the draft must cite
   * @param library the texts that are here
   * @param session the session of the draft
   * @param base the text to start from
   * @param known facts that an earlier draft of the session had
   * @param given facts that are given now: they win, and the draft must ask for each
   * @param templates the templates of the workspace
   * @throws Refusal if the session is not after that of the base, if the base is not here, or if
   *     the template fails or gives a text that is no draft
   */
  public static NextDraft of(
      Series series,
      Library library,
      Session session,
      ResolutionSymbol base,
      Map<String, String> known,
      Map<String, String> given,
      Templates templates) {
    checkSession(library, session, base);
    Resolution last = library.text(base).orElseThrow();
    List<BroughtUpToDate> clauses = new ArrayList<>();
    ReportSlots reports = new ReportSlots();
    Optional<EarlierResolutions> earlier =
        EarlierResolutions.in(library.clauses(base, Part.PREAMBULAR), series);
    for (Part part : CARRIED_OVER) {
      for (LibraryClause clause : library.clauses(base, part)) {
        clauses.add(BroughtUpToDate.of(clause, session, series, reports, earlier));
      }
    }
    TitleMoved title = TitleMoved.of(last.header(), headers(library), session);
    Optional<Committee> committee =
        ((Adopted) last.header().stage()).committee().flatMap(Committee::in);
    Map<String, String> facts = new HashMap<>();
    reports.further().forEach(slot -> facts.put(slot, ""));
    facts.putAll(known);
    facts.putAll(Facts.read(given, session, committee));
    Header header =
        new Header(
            title.in(last.header().title()),
            session,
            series.agendaTitle().or(() -> last.header().agendaTitle()).map(title::in),
            new Draft(Optional.of(base), committee, facts));
    String template = Templates.nameFor(series);
    String text =
        new Rendering(templates).render(template, TemplateValues.of(header, series, clauses));
    Resolution assembled = read(header, template, text);
    Facts.checkAskedFor(assembled, given.keySet());
    FairCopy.Made fair = FairCopy.make(assembled);
    return new NextDraft(
        fair.copy(), summary(series, library, base, title, clauses, assembled, fair));
  }

  private static List<Header> headers(Library library) {
    return library.symbols().stream()
        .map(symbol -> library.text(symbol).orElseThrow().header())
        .toList();
  }

  /** Loads the template engine, for whoever has time before a draft is asked for. */
  public static void prepare() {
    Rendering.prepare();
  }

  private static void checkSession(Library library, Session session, ResolutionSymbol base) {
    if (library.text(base).isEmpty()) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "The text of %s is not here. The texts that are: %s."
              .formatted(base, names(library.symbols())));
    }
    if (session.number() > LAST) {
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "There is no %s session to draft for.".formatted(session.ordinal()));
    }
    if (!session.isAfter(base.session())) {
      List<ResolutionSymbol> older =
          library.symbols().stream().filter(symbol -> session.isAfter(symbol.session())).toList();
      String hint =
          older.isEmpty()
              ? "No older text is here."
              : "To start from an older text: --base " + older.get(older.size() - 1) + ".";
      throw new Refusal(
          Refusal.Kind.WRONG_USE,
          "The %s session is not after that of the base, %s (%s session). %s"
              .formatted(session.ordinal(), base, base.session().ordinal(), hint));
    }
  }

  private static String names(List<ResolutionSymbol> symbols) {
    return symbols.isEmpty()
        ? "none"
        : String.join(", ", symbols.stream().map(ResolutionSymbol::shortForm).toList());
  }

  private static Resolution read(Header header, String template, String text) {
    Resolution empty = new Resolution(header, List.of(), List.of());
    String front = MarkdownWriter.frontMatter(empty);
    Source source = new Source("the text made from templates/" + template, front + "\n" + text);
    Reported<Resolution> read = MarkdownReader.read(source);
    for (Finding finding : read.findings()) {
      if (finding.severity() == Severity.ERROR) {
        throw Refusal.because(finding);
      }
    }
    return read.value().orElseThrow();
  }

  private static Summary summary(
      Series series,
      Library library,
      ResolutionSymbol base,
      TitleMoved title,
      List<BroughtUpToDate> clauses,
      Resolution assembled,
      FairCopy.Made fair) {
    List<BroughtUpToDate> left = new ArrayList<>(clauses);
    List<Summary.Paragraph> paragraphs = new ArrayList<>();
    for (Part part : CARRIED_OVER) {
      for (Numbering.Numbered numbered : Numbering.of(part, assembled.part(part))) {
        Clause before = numbered.clause();
        Optional<BroughtUpToDate> origin =
            left.stream().filter(clause -> clause.clause().equals(before)).findFirst();
        origin.ifPresent(left::remove);
        paragraphs.add(
            new Summary.Paragraph(
                numbered.label(),
                before.setting(),
                origin.map(clause -> clause.origin().address()),
                origin.map(BroughtUpToDate::updates).orElse(List.of()),
                left(origin, title)));
      }
    }
    Session session = assembled.header().session();
    List<ResolutionSymbol> newer =
        series.before(session).stream()
            .filter(symbol -> symbol.compareTo(base) > 0 && library.text(symbol).isEmpty())
            .toList();
    return new Summary(
        session,
        base,
        newer,
        series.members().stream()
            .map(Member::symbol)
            .filter(symbol -> symbol.session().equals(session))
            .findFirst(),
        series.dueBefore(session),
        series.isDue(session) ? Optional.empty() : series.next(),
        title,
        paragraphs,
        left.stream().map(clause -> clause.origin().address()).toList(),
        (int)
            library.text(base).orElseThrow().annexes().stream()
                .filter(clause -> clause.setting().equals(ANNEX))
                .count(),
        PutRight.in(fair),
        OpenSlots.of(fair.copy()));
  }

  private static List<String> left(Optional<BroughtUpToDate> origin, TitleMoved title) {
    List<String> left = new ArrayList<>();
    origin.ifPresent(
        one -> {
          left.addAll(title.yearsIn(one.clause()));
          left.addAll(one.left());
        });
    return left;
  }
}
