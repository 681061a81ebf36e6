package penholder.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Adopted;
import penholder.model.Header;
import penholder.model.ResolutionSymbol;
import penholder.model.UnDate;
import penholder.report.Finding;

/** The facts around a text, from the front, the masthead and the lines after the last paragraph. */
final class Facts {
  private static final Pattern WITHOUT_COMMITTEE =
      Pattern.compile("without reference to a Main Committee \\((.+)\\)");
  private static final Pattern SYMBOL = Pattern.compile("A/[^ ,]+");
  private static final Pattern BETWEEN_SYMBOLS = Pattern.compile(",\\s*|\\s+and\\s+");

  private final Sorting lines;
  private final List<Finding> findings;

  private Facts(Sorting lines, List<Finding> findings) {
    this.lines = lines;
    this.findings = findings;
  }

  /** The header; empty, with an error among the findings, where title or date of adoption fail. */
  static Optional<Header> read(Sorting lines, List<Finding> findings) {
    Facts facts = new Facts(lines, findings);
    return lines.isDraft() ? DraftFacts.read(lines, findings) : facts.header();
  }

  private Optional<Header> header() {
    SourceLine titleLine = lines.first(Role.TITLE).orElseThrow();
    Matcher title = LineForm.TITLE.of(titleLine);
    Optional<ResolutionSymbol> symbol = ResolutionSymbol.parse(title.group(1));
    Optional<LocalDate> adopted = adopted();
    if (symbol.isEmpty() || adopted.isEmpty()) {
      return Optional.empty();
    }
    checkMasthead(symbol.get(), titleLine);
    checkClosingDate(adopted.get());
    return Optional.of(
        new Header(
            repaired(titleLine.passage().from(title.start(2))),
            symbol.get().session(),
            lines.first(Role.AGENDA_TITLE).map(line -> repaired(line.passage())),
            new Adopted(
                symbol.get(),
                adopted.get(),
                meeting(),
                masthead(Masthead.AGENDA_ITEM).map(Masthead.Piece::value),
                drafts(),
                committee(),
                masthead(Masthead.DISTRIBUTION).map(Masthead.Piece::value),
                masthead(Masthead.DATE).flatMap(piece -> UnDate.parse(piece.value())))));
  }

  private Optional<Masthead.Piece> masthead(Masthead piece) {
    return piece.in(lines.with(Role.MASTHEAD));
  }

  private Optional<LocalDate> adopted() {
    Optional<SourceLine> line = lines.first(Role.ADOPTION);
    if (line.isEmpty()) {
      findings.add(
          Finding.error(
              "no date of adoption",
              "There is no line \"Resolution adopted by the General Assembly on ...\" above the"
                  + " title.",
              lines.first(Role.TITLE).orElseThrow().passage().place(0)));
      return Optional.empty();
    }
    Matcher adoption = LineForm.ADOPTION.of(line.get());
    Optional<LocalDate> date = UnDate.parse(adoption.group(1));
    if (date.isEmpty()) {
      findings.add(
          Finding.error(
              "no date of adoption",
              "The date of adoption is not written as \"17 December 2012\".",
              line.get().passage().place(adoption.start(1))));
    }
    return date;
  }

  private void checkMasthead(ResolutionSymbol symbol, SourceLine titleLine) {
    masthead(Masthead.SYMBOL)
        .filter(piece -> !isOf(symbol, piece.value()))
        .ifPresent(
            piece ->
                warn(
                    "The masthead says %s, the title %s; the title is used."
                        .formatted(piece.value(), symbol.full()),
                    piece.passage()));
    masthead(Masthead.SESSION)
        .filter(piece -> piece.ordinal() != symbol.session().number())
        .ifPresent(
            piece ->
                warn(
                    "The masthead says \"%s session\", the symbol %s belongs to the %s; the symbol is used."
                        .formatted(piece.value(), symbol, symbol.session().ordinal()),
                    piece.passage()));
  }

  /** The masthead of a text in parts names all of them: "A/RES/76/247 A–C". */
  private static boolean isOf(ResolutionSymbol symbol, String printed) {
    return printed.equals(symbol.full())
        || printed
            .replaceFirst(" [A-Z][-–][A-Z]$", "")
            .equals(symbol.full().replaceFirst(" [A-Z]$", ""));
  }

  private void checkClosingDate(LocalDate adopted) {
    for (SourceLine line : lines.with(Role.MEETING_DATE)) {
      String date = line.text().replace("*", "");
      if (!UnDate.parse(date).equals(Optional.of(adopted))) {
        warn(
            "The last line says %s, the front %s; the front is used."
                .formatted(date, UnDate.print(adopted)),
            line.passage());
      }
    }
  }

  private void warn(String message, Passage passage) {
    findings.add(Finding.warning("contradiction", message, passage.place(0)));
  }

  private OptionalInt meeting() {
    return lines
        .first(Role.MEETING)
        .map(line -> OptionalInt.of(Integer.parseInt(LineForm.MEETING.of(line).group(1))))
        .orElse(OptionalInt.empty());
  }

  /** The words between the brackets under the line of adoption. */
  private Optional<String> reference() {
    return lines
        .first(Role.REFERENCE)
        .map(line -> line.passage().between(1, line.text().length() - 1))
        .map(this::repaired);
  }

  /** "A/67/L.40 and Add.1" stands for A/67/L.40 and A/67/L.40/Add.1 (R-SYM-2). */
  private List<String> drafts() {
    List<String> symbols = new ArrayList<>();
    reference()
        .map(WITHOUT_COMMITTEE::matcher)
        .filter(Matcher::matches)
        .ifPresent(
            matcher -> {
              for (String written : BETWEEN_SYMBOLS.split(matcher.group(1))) {
                boolean whole = written.startsWith("A/") || symbols.isEmpty();
                symbols.add(whole ? written : symbols.get(0) + "/" + written);
              }
            });
    return symbols.stream().allMatch(symbol -> SYMBOL.matcher(symbol).matches())
        ? symbols
        : List.of();
  }

  /** The printed words, unless they only name drafts: "(A/76/550, para. 15)" names a report. */
  private Optional<String> committee() {
    return drafts().isEmpty() ? reference() : Optional.empty();
  }

  private String repaired(Passage passage) {
    Passage repaired =
        passage.isKnown()
            ? Repair.SPACE.once(passage.withoutMarks(), findings)
            : Repair.all(passage, findings);
    return repaired.strip().text();
  }
}
