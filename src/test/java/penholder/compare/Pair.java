package penholder.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import penholder.Seeds;
import penholder.model.Resolution;
import penholder.style.Akn;
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
