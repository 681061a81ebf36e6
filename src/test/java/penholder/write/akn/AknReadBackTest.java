package penholder.write.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import penholder.Seeds;
import penholder.docx.RandomResolution;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Resolution;
import penholder.model.Text;
import penholder.read.akn.AknReader;
import penholder.report.Reported;

/** Whatever the text, the file is valid, and comes back as the same value. */
class AknReadBackTest {
  private static final Pattern CAN_GO =
      Pattern.compile("(?<=>)[^<>]*[^<>\\s][^<>]*(?=<)| (?!xmlns)[A-Za-z:]+=\"[^\"]*\"");

  @ParameterizedTest
  @ValueSource(strings = {"67-110", "71-255", "75-15"})
  void anAdoptedTextComesBack(String name) {
    comesBack(Seeds.resolution(name), name);
  }

  @ParameterizedTest
  @ValueSource(ints = {77, 79, 81, 83})
  void aDraftComesBack(int session) {
    comesBack(Seeds.draft(session), "draft " + session);
  }

  @RepeatedTest(300)
  void anyTextComesBack(RepetitionInfo info) {
    long seed = info.getCurrentRepetition();
    comesBack(RandomResolution.of(seed), "seed " + seed);
  }

  @RepeatedTest(300)
  void anySettingComesBack(RepetitionInfo info) {
    long seed = info.getCurrentRepetition();
    comesBack(RandomSettings.of(seed), "seed " + seed);
  }

  /** Somebody took words or an attribute out in another program. */
  @RepeatedTest(60)
  void aChangedFileIsReadOrRefused(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    boolean draft = random.nextBoolean();
    Resolution resolution = draft ? Seeds.draft(81) : Seeds.resolution("75-15");
    String file = new String(AknXml.write(resolution), StandardCharsets.UTF_8);
    List<MatchResult> places = CAN_GO.matcher(file).results().toList();
    MatchResult gone = places.get(random.nextInt(places.size()));
    String changed = file.substring(0, gone.start()) + file.substring(gone.end());
    for (Reported<Resolution> read :
        AknReader.read(changed.getBytes(StandardCharsets.UTF_8), "changed")) {
      assertTrue(read.value().isPresent() || !read.findings().isEmpty(), gone.group());
    }
  }

  private static void comesBack(Resolution resolution, String name) {
    byte[] file = AknXml.write(resolution);
    assertEquals(List.of(), AknSchema.errors(file), name);
    List<Reported<Resolution>> read = AknReader.read(file, name);
    assertEquals(1, read.size(), name);
    assertEquals(List.of(), read.get(0).findings(), name);
    Resolution back = read.get(0).value().orElseThrow();
    assertEquals(lines(joined(resolution)), lines(back), name);
    assertEquals(joined(resolution), back, name);
  }

  /** One line for the header and for each paragraph, so that a difference can be found. */
  private static String lines(Resolution resolution) {
    return resolution.toString().replace("Clause[", "\nClause[");
  }

  /** The same text without two stretches of roman words in a row, which no reader makes. */
  private static Resolution joined(Resolution resolution) {
    return resolution.each(AknReadBackTest::joined);
  }

  private static Clause joined(Clause clause) {
    return clause.with(
        joined(clause.text()), clause.items().stream().map(AknReadBackTest::joined).toList());
  }

  private static List<Inline> joined(List<Inline> text) {
    List<Inline> joined = new ArrayList<>();
    for (Inline inline : text) {
      int last = joined.size() - 1;
      if (inline instanceof Text more && last >= 0 && joined.get(last) instanceof Text before) {
        joined.set(last, new Text(before.words() + more.words()));
      } else if (inline instanceof Note note) {
        joined.add(new Note(joined(note.text()), note.wording()));
      } else {
        joined.add(inline);
      }
    }
    return joined;
  }
}
