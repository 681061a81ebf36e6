package penholder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import penholder.compare.Sort;
import penholder.draft.PutRight;
import penholder.draft.Summary;
import penholder.library.Address;
import penholder.making.DraftWritten;
import penholder.model.Enumeration;
import penholder.model.OpenSlot;
import penholder.model.Part;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;

/** The summary of a draft, for the terminal. */
final class SummaryText {
  private static final String ROW = "  %-16s %s";

  private final Summary summary;
  private final List<String> lines = new ArrayList<>();

  private SummaryText(Summary summary) {
    this.summary = summary;
  }

  /**
   * What became of the base, what is open, and the files that were written.
   *
   * @param workspace the option that names the workspace, as {@link Penholder#directoryOption()}
   */
  static List<String> lines(DraftWritten written, String workspace) {
    SummaryText text = new SummaryText(written.summary());
    text.base();
    text.carriedOver();
    text.broughtUpToDate();
    text.lines.addAll(putRight(written.summary().putRight()));
    text.left();
    text.lines.addAll(open(written.summary().open()));
    text.lines.add(TallyText.of(written.compared()));
    text.lines.add("Written");
    written.files().forEach(file -> text.lines.add("  " + file));
    written.kept().forEach(file -> text.lines.add("  your file is kept as " + file));
    if (!written.summary().open().isEmpty()) {
      text.lines.add("");
      text.lines.add(
          "To fill a slot, write its value under \"facts:\" in %s, then: penholder export %s%s"
              .formatted(
                  written.files().get(0),
                  workspace,
                  ShellWord.of(written.files().get(0).toString())));
    }
    return text.lines;
  }

  /** What the fair copy put right, a line each; no lines if there is nothing. */
  static List<String> putRight(List<PutRight> changes) {
    List<String> lines = new ArrayList<>();
    if (!changes.isEmpty()) {
      lines.add("Put right");
    }
    for (PutRight change : changes) {
      boolean words = !change.before().equals(change.after());
      String difference =
          words
              ? "%s (%s)"
                  .formatted(Difference.of(change.before(), change.after()), change.subject())
              : change.subject();
      lines.add(ROW.formatted(change.label(), difference));
    }
    return lines;
  }

  /** The slots that are still open, a line each; no lines if there is none. */
  static List<String> open(List<OpenSlot> open) {
    List<String> lines = new ArrayList<>();
    if (!open.isEmpty()) {
      lines.add("Still open");
    }
    for (OpenSlot slot : open) {
      lines.add(ROW.formatted("{" + slot.name() + "}", slot.told()));
    }
    return lines;
  }

  private void base() {
    lines.add(
        "Draft for the %s session, from the text of %s."
            .formatted(summary.session().ordinal(), summary.base()));
    if (!summary.newerNotHere().isEmpty()) {
      lines.add(
          "  %s newer, but not here as text: the draft cites %s, and has none of the words."
              .formatted(
                  list(summary.newerNotHere())
                      + (summary.newerNotHere().size() == 1 ? " is" : " are"),
                  summary.newerNotHere().size() == 1 ? "it" : "them"));
    }
    summary
        .adopted()
        .ifPresent(
            symbol ->
                lines.add(
                    "  The text of this session is known as adopted already: %s."
                        .formatted(symbol)));
    for (Session missing : summary.missing()) {
      lines.add(
          "  The resolution of the %s session is not known here, so the list of previous ones lacks it."
              .formatted(missing.ordinal()));
    }
    summary
        .due()
        .ifPresent(
            due ->
                lines.add(
                    "  The series is out of step here: its next text is due at the %s session."
                        .formatted(due.ordinal())));
  }

  private void carriedOver() {
    List<String> putRight = summary.putRight().stream().map(PutRight::label).toList();
    long unchanged =
        carried(Sort.PARAGRAPH)
            .filter(paragraph -> paragraph.changes().isEmpty())
            .filter(paragraph -> !putRight.contains(paragraph.label()))
            .count();
    lines.add("Carried over");
    lines.add(
        "  %d preambular and %d operative paragraphs, %d of them word for word"
            .formatted(carried(Part.PREAMBULAR), carried(Part.OPERATIVE), unchanged));
    List<String> besides =
        Stream.of(Sort.HEADING, Sort.ROW)
            .filter(sort -> carried(sort).findAny().isPresent())
            .map(sort -> sort.counted((int) carried(sort).count()))
            .toList();
    if (!besides.isEmpty()) {
      lines.add("  " + Enumeration.of(besides));
    }
    summary.paragraphs().stream()
        .filter(paragraph -> paragraph.from().isEmpty())
        .forEach(paragraph -> lines.add(ROW.formatted(paragraph.label(), "from the template")));
    if (summary.annexed() > 0) {
      lines.add(
          "  %s of %s %s not carried over"
              .formatted(
                  summary.annexed() == 1 ? "The annex" : "The annexes",
                  summary.base(),
                  summary.annexed() == 1 ? "is" : "are"));
    }
    summary.dropped().forEach(from -> lines.add(ROW.formatted(from, "left out by the template")));
  }

  private long carried(Part part) {
    return carried(Sort.PARAGRAPH)
        .flatMap(paragraph -> paragraph.from().stream())
        .map(Address::part)
        .filter(part::equals)
        .count();
  }

  /** What the base gave that counts as one sort; annexes are not carried over. */
  private Stream<Summary.Paragraph> carried(Sort sort) {
    return summary.paragraphs().stream()
        .filter(paragraph -> paragraph.from().isPresent())
        .filter(paragraph -> Sort.of(Part.OPERATIVE, paragraph.setting()) == sort);
  }

  private void broughtUpToDate() {
    lines.add("Brought up to date");
    for (Summary.Change change : summary.title().moved()) {
      lines.add(ROW.formatted("title", change.before() + " -> " + change.after()));
    }
    for (Summary.Paragraph paragraph : summary.paragraphs()) {
      for (Summary.Change change : paragraph.changes()) {
        lines.add(ROW.formatted(paragraph.label(), Difference.of(change.before(), change.after())));
      }
    }
  }

  private void left() {
    List<Summary.Paragraph> speaking =
        summary.paragraphs().stream().filter(paragraph -> !paragraph.left().isEmpty()).toList();
    List<String> title = summary.title().open();
    if (!speaking.isEmpty() || !title.isEmpty()) {
      lines.add("Left as it stood, to be looked at");
    }
    title.forEach(words -> lines.add(ROW.formatted("title", words)));
    for (Summary.Paragraph paragraph : speaking) {
      paragraph.left().forEach(words -> lines.add(ROW.formatted(paragraph.label(), words)));
    }
  }

  private static String list(List<ResolutionSymbol> symbols) {
    return Enumeration.of(symbols.stream().map(ResolutionSymbol::shortForm).toList());
  }
}
