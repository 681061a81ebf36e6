package penholder.library.lineage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import penholder.Seeds;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Resolution;

/**
 * What became of each paragraph of a text, as a person read it.
 *
 * @param older the name of the older text: "67-110"
 * @param newer the name of the newer text
 * @param links every link, none of them unsure
 * @param unsure links that count neither for nor against the program, "OP4 -> OP8"
 */
record ReadByHand(String older, String newer, List<Link> links, Set<String> unsure) {

  /**
   * A link that was read.
   *
   * @param from the label in the older text
   * @param to the label in the newer text
   * @param kind "same", "edited", "reworked", or "likely" where only that is asked for
   */
  record Link(String from, String to, String kind) {
    String arrow() {
      return from + " -> " + to;
    }

    boolean isLikely() {
      return kind.equals("likely");
    }
  }

  /** Reads a case file; every paragraph of both texts must be spoken of in it. */
  static ReadByHand of(String older, String newer) {
    Path file = Path.of("src/test/resources/cases/lineage", older + "_" + newer + ".txt");
    List<Link> links = new ArrayList<>();
    Set<String> unsure = new HashSet<>();
    Set<String> spoken = new HashSet<>();
    for (String line : Seeds.text(file).lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> words = Arrays.asList(line.split("\\s+"));
      boolean doubted = words.get(0).equals("unsure");
      String from = words.get(doubted ? 1 : 0);
      String to = words.get(doubted ? 3 : 2);
      spoken.add("old " + from);
      spoken.add("new " + to);
      if (doubted) {
        unsure.add(from + " -> " + to);
      } else if (!from.equals("none") && !to.equals("none")) {
        links.add(new Link(from, to, words.get(3)));
      }
    }
    ReadByHand read = new ReadByHand(older, newer, links, unsure);
    for (Resolution text : List.of(read.olderText(), read.newerText())) {
      String side = text.equals(read.olderText()) ? "old " : "new ";
      for (Places.Placed placed : Places.of(text).row()) {
        Place place = placed.place();
        if (!spoken.contains(side + place.label())) {
          throw new AssertionError("%s says nothing of the %s%s".formatted(file, side, place));
        }
      }
    }
    return read;
  }

  Resolution olderText() {
    return Seeds.resolution(older);
  }

  Resolution newerText() {
    return Seeds.resolution(newer);
  }
}
