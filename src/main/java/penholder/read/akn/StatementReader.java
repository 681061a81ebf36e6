package penholder.read.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import penholder.model.Adopted;
import penholder.model.Header;
import penholder.model.Opening;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.report.Severity;
import penholder.report.Source;

/** Reads one resolution: a text, or one part of a text in parts. */
final class StatementReader {
  private static final Set<String> READ =
      Set.of("meta", "coverPage", "preface", "preamble", "mainBody", "conclusions", "attachments");

  private static final Pattern PARTICIPLE = Pattern.compile("[A-Z][a-z]+ing\\b");

  private final Source source;
  private final XmlElement document;
  private final XmlElement text;
  private final Cover cover;
  private final Cover own;
  private final Records records;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param document the text, or the collection that holds the facts common to its parts
   * @param text the text
   */
  StatementReader(Source source, XmlElement document, XmlElement text) {
    this.source = source;
    this.document = document;
    this.text = text;
    this.cover = new Cover(document);
    this.own = new Cover(text);
    this.records = new Records(document.child("meta").orElse(document));
  }

  Reported<Resolution> read() {
    language();
    Optional<Header> header = Reported.hasError(findings) ? Optional.empty() : header();
    if (header.isEmpty()) {
      return Reported.refused(findings);
    }
    findings.addAll(Contradictions.find(source, cover, records));
    NoteChain notes = new NoteChain();
    title();
    List<Line> preamble = new ArrayList<>(lines(Part.PREAMBULAR, "preamble", notes));
    List<Line> operative = lines(Part.OPERATIVE, "mainBody", notes);
    List<Line> annexes = lines(Part.ANNEXED, "attachments", notes);
    int begin = 0;
    while (begin < operative.size() && isPreambular(operative.get(begin))) {
      begin++;
    }
    preamble.addAll(operative.subList(0, begin));
    text.children()
        .filter(child -> !READ.contains(child.name()) && !child.words().isEmpty())
        .findFirst()
        .ifPresent(
            child ->
                say(
                    Severity.WARNING,
                    "not read",
                    "What stands in <%s> is not read: it is no part of a resolution that is known here."
                        .formatted(child.name()),
                    child));
    if (operative.isEmpty()) {
      say(
          Severity.ERROR,
          "no operative part",
          "There is no operative paragraph in this text: the file is not whole. Fetch it once more.",
          text);
    }
    return Reported.of(
        new Resolution(
            header.get(),
            Arrangement.of(Part.PREAMBULAR, preamble),
            Arrangement.of(Part.OPERATIVE, operative.subList(begin, operative.size())),
            Arrangement.of(Part.ANNEXED, annexes)),
        findings);
  }

  /** The body of some files begins with the end of the preamble. */
  private static boolean isPreambular(Line line) {
    String words = line.wording().words();
    return line.kind() == Line.Kind.PARAGRAPH
        && line.mark().isEmpty()
        && words.endsWith(",")
        && (Opening.of(words, Part.PREAMBULAR).isPresent()
            || PARTICIPLE.matcher(words).lookingAt());
  }

  private List<Line> lines(Part part, String name, NoteChain notes) {
    List<String> told = new ArrayList<>();
    return text.child(name)
        .map(
            element ->
                Lines.of(
                    element,
                    notes,
                    (message, where) -> {
                      // A file made to hold a thousand of a kind gets one finding.
                      if (!told.contains(message)) {
                        told.add(message);
                        say(Severity.WARNING, "order and numbers", message, where);
                      }
                    }))
        .map(lines -> HiddenHeadings.shown(part, lines))
        .orElse(List.of());
  }

  private void language() {
    records
        .meta()
        .first("FRBRlanguage")
        .filter(found -> !Set.of("eng", "en").contains(found.attribute("language")))
        .ifPresent(
            found ->
                say(
                    Severity.ERROR,
                    "language",
                    "The language of this text is \"%s\"; only English ones are read. Fetch the English one."
                        .formatted(found.attribute("language")),
                    found));
  }

  private Optional<Header> header() {
    String letter = document == text ? cover.letter() : own.number().orElse("");
    Optional<ResolutionSymbol> symbol =
        cover
            .number()
            .map(number -> (number + " " + letter).strip())
            .flatMap(ResolutionSymbol::parse);
    Optional<String> title = own.title().or(cover::title);
    if (symbol.isEmpty()) {
      missing("symbol", "no symbol before the title, such as \"76/107.\"");
    } else if (title.isEmpty()) {
      missing("title", "no title");
    } else if (cover.adopted().isEmpty()) {
      missing(
          "date of adoption",
          "no line \"Resolution adopted by the General Assembly on 9 December 2021\" on the cover page");
    }
    return Reported.hasError(findings)
        ? Optional.empty()
        : Optional.of(
            new Header(
                title.orElseThrow(),
                symbol.orElseThrow().session(),
                cover.agendaTitle(),
                adopted(symbol.orElseThrow())));
  }

  private Adopted adopted(ResolutionSymbol symbol) {
    return new Adopted(
        symbol,
        cover.adopted().orElseThrow(),
        own.meeting(),
        cover.agendaItem(),
        drafts(),
        cover.committee(),
        cover.distribution(),
        cover.issued(),
        records.proceedings(cover.job()));
  }

  /** Where the text names the report of a committee, the records name the draft. */
  private List<String> drafts() {
    return cover.committee().isEmpty()
        ? cover.drafts()
        : records.symbol(Records.Step.DRAFT).filter(symbol -> symbol.contains("/L.")).stream()
            .toList();
  }

  private void missing(String what, String message) {
    say(
        Severity.ERROR,
        "no " + what,
        "There is "
            + message
            + ": the file is not whole, or holds no adopted resolution. Fetch it once more.",
        document.child("preface").orElse(text));
  }

  /** What the title says beyond its words, which a resolution has no place for. */
  private void title() {
    document
        .child("preface")
        .flatMap(preface -> preface.first("authorialNote"))
        .ifPresent(
            note ->
                say(
                    Severity.NOTE,
                    "note on the title",
                    "The note on the title is left out: " + note.words(),
                    note));
    cover
        .title()
        .filter(title -> document != text && !Optional.of(title).equals(cover.agendaTitle()))
        .filter(title -> own.title().isPresent())
        .ifPresent(
            title ->
                say(
                    Severity.NOTE,
                    "title of all parts",
                    "The title of this part is used; that of all parts is \"%s\".".formatted(title),
                    document.child("preface").orElse(document)));
  }

  private void say(Severity severity, String rule, String message, XmlElement where) {
    findings.add(
        new Finding(severity, rule, message, Optional.of(source.at(where.line(), where.column()))));
  }
}
