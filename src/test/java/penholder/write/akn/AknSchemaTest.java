package penholder.write.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import penholder.Seeds;
import penholder.docx.RandomResolution;

/** Whatever the text, the file is valid. */
class AknSchemaTest {

  @ParameterizedTest
  @ValueSource(strings = {"67-110", "71-255", "75-15"})
  void anAdoptedTextIsValid(String name) {
    byte[] file = AknXml.write(Seeds.resolution(name));
    assertEquals(List.of(), AknSchema.errors(file));
  }

  @ParameterizedTest
  @ValueSource(ints = {77, 81})
  void aDraftIsValid(int session) {
    byte[] file = AknXml.write(Seeds.draft(session));
    assertEquals(List.of(), AknSchema.errors(file));
  }

  @RepeatedTest(300)
  void anyTextIsValid(RepetitionInfo info) {
    long seed = info.getCurrentRepetition();
    byte[] file = AknXml.write(RandomResolution.of(seed));
    assertEquals(List.of(), AknSchema.errors(file), "seed " + seed);
  }
}
