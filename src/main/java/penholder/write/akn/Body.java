package penholder.write.akn;

import java.util.ArrayList;
import java.util.List;
import penholder.model.Inline;
import penholder.model.Part;
import penholder.model.Phrase;
import penholder.model.Setting;
import penholder.style.Printed;
import penholder.write.Cells;

/** Writes the paragraphs: the preamble, the operative part, the annexes. */
final class Body {
  private static final String FORMULA = "formula_1";

  private final AknOut out;
  private final Wording wording;
  private final Lists lists;
  private int paragraphs = 1;

  Body(AknOut out, List<Notes.Written> notes) {
    this.out = out;
    this.wording = new Wording(out, notes);
    this.lists = new Lists(out, wording);
  }

  void preamble(Printed printed) {
    out.open("preamble");
    out.open("formula", "name", "enactingFormula", "eId", FORMULA);
    out.open("p");
    out.wordsInline("span", "The General Assembly", "class", "italic");
    out.text(",");
    out.close();
    out.close();
    List<Branch> row = Branch.of(printed, Part.PREAMBULAR);
    for (int at = 0; at < row.size(); ) {
      at = row.get(at).isRow() ? table(row, at) : container(row, at);
    }
    out.close();
  }

  void operative(Printed printed) {
    main(Branch.of(printed, Part.OPERATIVE));
  }

  /** Writes the annexes, each an attachment that begins with its heading of rank 0. */
  void annexes(Printed printed, Frbr frbr) {
    List<List<Branch>> annexes = new ArrayList<>();
    for (Branch branch : Branch.of(printed, Part.ANNEXED)) {
      if (annexes.isEmpty() || branch.head().setting().equals(new Setting.Heading(0))) {
        annexes.add(new ArrayList<>());
      }
      annexes.get(annexes.size() - 1).add(branch);
    }
    if (annexes.isEmpty()) {
      return;
    }
    out.open("attachments");
    for (int i = 1; i <= annexes.size(); i++) {
      out.open("attachment", "eId", "attachment_" + i);
      out.open("doc", "name", "annex");
      out.open("meta");
      frbr.write(out, annexes.size() == 1 ? "annex" : "annex_" + i);
      out.close();
      main(annexes.get(i - 1));
      out.close();
      out.close();
    }
    out.close();
  }

  private void main(List<Branch> row) {
    out.open("mainBody");
    for (int at = 0; at < row.size(); ) {
      at = row.get(at).isRow() ? table(row, at) : paragraph(row, at);
    }
    if (row.isEmpty()) {
      out.empty("p"); // the schema wants something
    }
    out.close();
  }

  private int container(List<Branch> row, int at) {
    Branch branch = row.get(at);
    String id = "container_" + ++paragraphs;
    String name =
        branch.head().text().get(0) instanceof Phrase phrase ? phrase.words() : "paragraph";
    out.open("container", "name", name, "eId", id);
    setting(branch.head());
    if (branch.items().isEmpty()) {
      wording.block("p", branch.head().text(), branch.opens());
    } else {
      lists.blockList(branch, id);
    }
    out.close();
    return at + 1;
  }

  private int paragraph(List<Branch> row, int at) {
    Branch branch = row.get(at);
    String id = "para_" + ++paragraphs;
    out.open("paragraph", "eId", id, "class", style(branch.head().setting()));
    setting(branch.head());
    if (!branch.head().mark().isEmpty()) {
      out.words("num", branch.head().mark());
    }
    if (branch.items().isEmpty()) {
      out.open("content", "eId", id + "__content");
      wording.block("p", branch.head().text(), branch.opens());
      out.close();
    } else {
      lists.list(branch, id);
    }
    out.close();
    return at + 1;
  }

  private int table(List<Branch> row, int from) {
    String id = "container_" + ++paragraphs;
    out.open("container", "name", "table", "eId", id);
    out.open("table", "eId", id + "_table_1");
    int at = from;
    for (; at < row.size() && row.get(at).isRow(); at++) {
      out.open("tr");
      for (List<Inline> cell : Cells.of(row.get(at).head().text())) {
        out.open("td");
        wording.block("p", cell);
        out.close();
      }
      out.close();
    }
    out.close();
    out.close();
    return at;
  }

  /** The name of the style in the Word template of the United Nations. */
  private static String style(Setting setting) {
    if (setting instanceof Setting.Heading heading) {
      return heading.rank() < 2 ? "H1" : heading.rank() == 2 ? "H23" : "H4";
    }
    return "SingleTxt";
  }

  private void setting(Printed.Paragraph paragraph) {
    if (!paragraph.setting().equals(Setting.COUNTED)) {
      out.attribute(Own.name("setting"), Own.word(paragraph.setting()));
    }
    boolean unseen = paragraph.part() == Part.PREAMBULAR;
    if (unseen && paragraph.setting() instanceof Setting.Marked marked) {
      out.attribute(Own.name("mark"), marked.mark());
    }
  }
}
