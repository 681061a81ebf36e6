package penholder.write.akn;

import java.util.List;

/** Writes sub-paragraphs: in the preamble as items, in the body as points. */
final class Lists {
  private final AknOut out;
  private final Wording wording;

  Lists(AknOut out, Wording wording) {
    this.out = out;
    this.wording = wording;
  }

  /** Writes a paragraph of the preamble with its sub-paragraphs, each degree in the one above. */
  void blockList(Branch branch, String id) {
    out.open("blockList", "eId", id + "_list");
    wording.block("listIntroduction", branch.head().text(), branch.opens());
    for (Branch item : branch.items()) {
      String itemId = id + "_list_item_" + letter(item);
      out.open("item", "eId", itemId);
      out.words("num", item.head().mark());
      if (item.items().isEmpty()) {
        wording.block("p", item.head().text());
      } else {
        blockList(item, itemId);
      }
      out.close();
    }
    out.close();
  }

  /** Writes a paragraph of a body with its sub-paragraphs. */
  void list(Branch branch, String id) {
    String list = id + "_list";
    out.open("list", "eId", list);
    out.open("intro", "eId", list + "_intro");
    wording.block("p", branch.head().text(), branch.opens());
    out.close();
    points(branch.items(), list);
    out.close();
  }

  /** What is below a point stands behind it, as the United Nations has it. */
  private void points(List<Branch> points, String list) {
    for (Branch point : points) {
      String id = list + "_point_" + letter(point);
      out.open("point", "eId", id);
      out.words("num", point.head().mark());
      out.open("content", "eId", id + "_content");
      wording.block("p", point.head().text());
      out.close();
      out.close();
      if (!point.items().isEmpty()) {
        out.open("sublist", "eId", id + "_sublist");
        points(point.items(), id + "_sublist");
        out.close();
      }
    }
  }

  private static String letter(Branch branch) {
    return branch.head().mark().replaceAll("[().]", "");
  }
}
