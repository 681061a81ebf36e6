package penholder.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import penholder.Seeds;
import penholder.docx.DocxFile;
import penholder.docx.UnStyleTemplate;
import penholder.model.Resolution;
import penholder.report.Reported;
import penholder.write.docx.CleanDocx;

/** Damage of any kind ends in a text or in one error, never in anything else. */
class DamagedWordFileTest {
  private static final byte[] SOUND =
      CleanDocx.write(Seeds.resolution("67-110"), UnStyleTemplate.FILE, Instant.EPOCH);
  private static final Map<String, byte[]> PARTS = DocxFile.of(SOUND).parts();

  @RepeatedTest(60)
  void bytesOfTheFileThatFlipped(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    byte[] file = SOUND.clone();
    for (int i = 0; i < 3; i++) {
      file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
    }
    check(file, info);
  }

  @RepeatedTest(60)
  void bytesOfTheXmlThatFlippedOrWereCutOff(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    WordFile file = WordFile.empty();
    for (Map.Entry<String, byte[]> part : PARTS.entrySet()) {
      byte[] bytes = part.getValue().clone();
      int from = random.nextInt(bytes.length);
      if (random.nextInt(6) == 0) {
        bytes[from] ^= (byte) (1 << random.nextInt(8));
      } else if (random.nextInt(12) == 0) {
        bytes = Arrays.copyOf(bytes, from);
      }
      file.put(part.getKey(), bytes);
    }
    check(file.zip(), info);
  }

  private static void check(byte[] file, RepetitionInfo info) {
    Reported<TrackedText> read = TrackedText.read(file, "a.docx");
    String seed = "seed " + info.getCurrentRepetition();
    Reported<Resolution> resolution = WordReader.read(file, "a.docx", Side.ACCEPTED);
    assertEquals(resolution.value().isEmpty(), Reported.hasError(resolution.findings()), seed);
    if (read.value().isEmpty()) {
      assertEquals(1, read.findings().size(), seed);
    } else {
      TrackedText text = read.value().get();
      assertEquals(0, text.changes().size(), seed);
      assertEquals(text.accepted().words(), text.rejected().words(), seed);
    }
  }
}
