package penholder.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import penholder.draft.edit.Edited;
import penholder.draft.edit.Moved;
import penholder.editing.DraftEdited;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Places.Placed;
import penholder.report.Refusal;
import picocli.CommandLine;

/** What an edit did, for the terminal: the paragraphs before and after, and what followed. */
final class EditedText {
  private static final String ROW = "  %-16s %s";

  private final List<String> lines = new ArrayList<>();

  private EditedText() {}

  /**
   * Prints an edit.
   *
   * @return the exit code
   */
  static int print(DraftEdited made, DraftOptions options, CommandLine command) {
    PrintWriter out = command.getOut();
    if (options.json()) {
      out.print(EditedData.json(made));
    } else {
      lines(made).forEach(out::println);
    }
    made.findings().forEach(finding -> command.getErr().println(finding.print()));
    return made.findings().isEmpty() ? 0 : Refusal.Kind.FINDINGS.exitCode();
  }

  static List<String> lines(DraftEdited made) {
    EditedText text = new EditedText();
    Edited edited = made.edited();
    edited.touched().forEach(text::touched);
    text.section(
        "Brought up to date",
        edited.updates().stream()
            .map(
                update ->
                    ROW.formatted(
                        update.label(),
                        Difference.of(update.change().before(), update.change().after())))
            .toList());
    text.section(
        "In the style of today",
        edited.repairs().stream()
            .map(
                repair ->
                    ROW.formatted(
                        repair.label(),
                        "%s (%s)"
                            .formatted(
                                Difference.of(repair.before(), repair.after()), repair.rule())))
            .toList());
    text.section("References", edited.references().stream().map(EditedText::moved).toList());
    text.lines.addAll(SummaryText.putRight(edited.putRight()));
    text.section(
        "Left as it stood, to be looked at",
        edited.left().stream().map(left -> ROW.formatted(left.label(), left.words())).toList());
    made.kept()
        .ifPresent(
            file ->
                text.lines.add("Your own edits that were undone are kept as: %s".formatted(file)));
    text.lines.add(end(made));
    return text.lines;
  }

  private static String end(DraftEdited made) {
    if (made.written()) {
      return "Written: %s (to take it back: penholder undo)".formatted(made.file());
    }
    return made.same()
        ? "Nothing changes: %s says this already.".formatted(made.file())
        : "Not written: %s is as it was.".formatted(made.file());
  }

  private static String moved(Moved moved) {
    return ROW.formatted(moved.label(), moved.before() + " -> " + moved.after());
  }

  private void section(String title, List<String> rows) {
    if (!rows.isEmpty()) {
      lines.add(title);
      lines.addAll(rows);
    }
  }

  private void touched(Edited.Touched touched) {
    String was = label(touched.before());
    String is = label(touched.after());
    boolean same = touched.before().map(Placed::clause).equals(touched.after().map(Placed::clause));
    if (was.isEmpty()) {
      lines.add(is + " is new");
    } else if (is.isEmpty()) {
      lines.add(was + " is gone");
    } else {
      lines.add(was.equals(is) ? is : was + " is now " + is);
    }
    if (!same) {
      touched.before().ifPresent(placed -> words("- ", placed.clause()));
    }
    touched.after().ifPresent(placed -> words(same ? "  " : "+ ", placed.clause()));
  }

  private static String label(Optional<Placed> placed) {
    return placed.map(one -> one.place().label()).orElse("");
  }

  private void words(String sign, Clause clause) {
    lines.add("  " + sign + words(clause.text()));
    clause.items().forEach(item -> words(sign + "  ", item));
  }

  private static String words(List<Inline> text) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : text) {
      words.append(
          inline instanceof Note note
              ? "[note: " + note.words() + "]"
              : Inline.words(List.of(inline)));
    }
    return words.toString();
  }
}
