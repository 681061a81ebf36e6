package penholder.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import penholder.Seeds;
import penholder.model.Place;
import penholder.model.Resolution;
import penholder.style.Akn;
import penholder.style.Lines;
import penholder.write.Origins;

/**
 * Two resolutions to compare.
 *
 * @param name which they are
 * @param old the earlier one
 * @param fresh the later one
 */
public record Pair(String name, Resolution old, Resolution fresh) {

  /** The same two texts, the later one as the old one. */
  public Pair backwards() {
    return new Pair(name + " backwards", fresh, old);
  }

  /**
   * Two small texts in which all is set in every way that there is, as they stand before and after
   * a day of work: headings, rows and annexed paragraphs were edited, came and went.
   */
  public static Pair ofSettings() {
    Resolution old =
        Lines.read(
            """
            PP *Recalling* the Charter of the United Nations,
            OP [heading 1] Oceans
            OP *Requests* a report on oceans, as follows:
            OP [row] Year | Pages | Copies
            OP [row] 2026 | 100 | 12
            OP [row] 2027 | 110 | 14
            OP [row] 2028 | 120 | 16
            OP [unnumbered] The figures are those of the Secretary-General.
            OP [mark 1.1] *Welcomes* the lighthouses of the region.^[See A/80/1.]
            OP [heading 2] Harbours
            OP *Decides* to remain seized of the matter.
            AX [heading 0] Annex I
            AX [heading 1] Rules of the road
            AX Boats keep to the right of the channel at all hours.
            AX (a) By day, they show a flag;
            AX (b) By night, they show a lantern.
            AX [row] Flag | Red
            AX [heading 0] Annex II
            AX [heading 1] List of harbours
            AX [unnumbered] The harbours are those of 2020.""");
    Resolution fresh =
        Lines.read(
            """
            PP *Recalling* the Charter of the United Nations,
            OP [heading 1] Oceans and seas
            OP *Requests* a report on oceans, as follows:
            OP [row] Year | Pages | Copies
            OP [row] 2026 | 100 | 13
            OP [row] 2028 | 120 | 16
            OP [row] 2029 | 130 | 18
            OP [unnumbered] The figures are those of the Board of Auditors.
            OP [mark 1.1] *Welcomes* the lighthouses of the region.^[See A/81/1.]
            OP *Decides* to remain seized of the matter.
            AX [heading 0] Annex I
            AX [heading 1] Rules of the road
            AX Boats keep to the left of the channel at all hours.
            AX (a) By day, they show a flag;
            AX (b) By night, they show two lanterns.
            AX [row] Flag | Red
            AX [row] Lantern | Green
            AX [heading 0] Annex II
            AX [heading 1] List of harbours and piers
            AX [unnumbered] The harbours are those of 2020.""");
    return new Pair("all settings", old, fresh);
  }

  /** What changed. */
  public Comparison comparison() {
    return Comparison.of(old, fresh);
  }

  /** A sentence for every paragraph that is new or moved: where it comes from. */
  public Origins origins() {
    Map<Place, String> sentences = new HashMap<>();
    for (Entry entry : comparison().entries()) {
      if (!(entry instanceof Entry.Continued)) {
        entry.fresh().stream()
            .map(Paragraph::place)
            .forEach(place -> sentences.put(place, "Made up for " + place.label()));
      }
    }
    return new Origins(sentences);
  }

  /** The two steps of the series that every checkout has. */
  public static List<Pair> ofSeeds() {
    return List.of(ofSeeds("67-110", "71-255"), ofSeeds("71-255", "75-15"));
  }

  /** Two texts of the series: "67-110", "71-255". */
  public static Pair ofSeeds(String old, String fresh) {
    return new Pair(old + " " + fresh, Seeds.resolution(old), Seeds.resolution(fresh));
  }

  /** The samples of one session that have a successor of the same title in the other. */
  public static List<Pair> ofSamples(Path folder) throws IOException {
    Map<String, List<Resolution>> earlier = byTitle(folder.resolve("76"));
    Map<String, List<Resolution>> later = byTitle(folder.resolve("78"));
    List<Pair> pairs = new ArrayList<>();
    Stream<String> titles = earlier.keySet().stream().filter(later::containsKey).sorted();
    for (String title : titles.toList()) {
      pairs.add(new Pair(title, earlier.get(title).get(0), later.get(title).get(0)));
    }
    return pairs;
  }

  private static Map<String, List<Resolution>> byTitle(Path session) throws IOException {
    Map<String, List<Resolution>> byTitle = new HashMap<>();
    for (Akn sample : Akn.all(session)) {
      String title = sample.resolution().header().title();
      byTitle.computeIfAbsent(title, t -> new ArrayList<>()).add(sample.resolution());
    }
    byTitle.values().removeIf(texts -> texts.size() > 1);
    return byTitle;
  }
}
