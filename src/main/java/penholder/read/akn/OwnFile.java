package penholder.read.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import penholder.model.Clause;
import penholder.model.Resolution;
import penholder.model.Setting;

/**
 * A file that Penholder wrote itself. It says of each paragraph how it is set, and every character
 * in it counts: nothing has to be guessed, and the text comes back as it was.
 */
final class OwnFile {
  private final OwnWording wording = new OwnWording();

  private OwnFile() {}

  /** Whether a text was written by Penholder. */
  static boolean is(XmlElement statement) {
    return statement.attribute("exact").equals("true");
  }

  /** The resolution; empty if something that Penholder writes is missing. */
  static Optional<Resolution> read(XmlElement statement) {
    try {
      return new OwnFile().resolution(statement);
    } catch (IllegalArgumentException changed) {
      // A paragraph without words, say: somebody changed the file.
      return Optional.empty();
    }
  }

  private Optional<Resolution> resolution(XmlElement statement) {
    List<Clause> preamble = under(statement.child("preamble"));
    List<Clause> operative = under(statement.child("mainBody"));
    List<Clause> annexes = new ArrayList<>();
    statement
        .child("attachments")
        .ifPresent(
            all -> all.all("mainBody").forEach(body -> annexes.addAll(clauses(body, false))));
    return new OwnHeader(statement)
        .header()
        .map(header -> new Resolution(header, preamble, operative, annexes));
  }

  private List<Clause> under(Optional<XmlElement> part) {
    return part.map(found -> clauses(found, true)).orElse(List.of());
  }

  private List<Clause> clauses(XmlElement part, boolean opens) {
    List<Clause> clauses = new ArrayList<>();
    part.children()
        .filter(block -> block.is("container") || block.is("paragraph"))
        .forEach(
            block ->
                block
                    .child("table")
                    .ifPresentOrElse(
                        table -> rows(table, clauses), () -> clauses.add(paragraph(block, opens))));
    return clauses;
  }

  private void rows(XmlElement table, List<Clause> clauses) {
    table
        .all("tr")
        .forEach(
            row -> clauses.add(Clause.of(wording.cells(row.all("td").toList())).set(Setting.ROW)));
  }

  private Clause paragraph(XmlElement block, boolean opens) {
    Setting setting = setting(block);
    boolean words = !setting.isHeading() && !setting.equals(Setting.ROW);
    return clause(block, opens && words).set(setting);
  }

  /** One text, or an introduction with a list. */
  private Clause clause(XmlElement block, boolean opens) {
    Optional<XmlElement> list = block.child("blockList").or(() -> block.child("list"));
    if (list.isPresent()) {
      return list(list.get(), opens);
    }
    return Clause.of(wording.of(block.child("content").orElse(block).child("p"), opens));
  }

  private Clause list(XmlElement list, boolean opens) {
    Optional<XmlElement> introduction =
        list.child("listIntroduction")
            .or(() -> list.child("intro").flatMap(intro -> intro.child("p")));
    return new Clause(wording.of(introduction, opens), items(list));
  }

  /** What is below a point stands behind it in the body, and in it in the preamble. */
  private List<Clause> items(XmlElement list) {
    List<Clause> items = new ArrayList<>();
    list.children()
        .forEach(
            child -> {
              if (child.is("item") || child.is("point")) {
                items.add(clause(child, false));
              } else if (child.is("sublist") && !items.isEmpty()) {
                Clause owner = items.remove(items.size() - 1);
                items.add(new Clause(owner.text(), items(child)));
              }
            });
    return items;
  }

  private static Setting setting(XmlElement block) {
    String word = block.attribute("setting");
    if (word.matches("heading [0-" + Setting.Heading.LOWEST + "]")) {
      return new Setting.Heading(word.charAt(word.length() - 1) - '0');
    }
    return switch (word) {
      case "again" -> Setting.AGAIN;
      case "uncounted" -> Setting.UNCOUNTED;
      case "row" -> Setting.ROW;
      case "marked" -> marked(block);
      default -> Setting.COUNTED;
    };
  }

  private static Setting marked(XmlElement block) {
    String mark =
        block.child("num").map(OwnWording::words).orElseGet(() -> block.attribute("mark"));
    return mark.isBlank() ? Setting.UNCOUNTED : new Setting.Marked(mark.strip());
  }
}
