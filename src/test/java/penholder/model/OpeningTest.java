package penholder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

  @ParameterizedTest
  @CsvSource({
    "'Recalling the aims', Recalling",
    "'Recalling also the aims', Recalling also",
    "'Welcoming further the Association', Welcoming further",
    "'Recognizing also efforts', Recognizing also",
    "'Encouraging further cooperation', Encouraging",
    "'Noting with satisfaction that', Noting with satisfaction",
    "'Noting also with concern that', Noting also with concern",
    "'Taking note also of the report', Taking note also",
    "'Taking further note of the report', Taking further note",
    "'Looking forward to the anniversary', Looking forward",
    "'Bearing in mind the aims', Bearing in mind",
    "'Having considered the report', Having considered",
    "'Welcoming efforts', Welcoming",
    "'Recallings', ''"
  })
  void preambularOnesHaveTheAdverbInsideOrBehind(String words, String opening) {
    assertEquals(opening, Opening.of(words, Part.PREAMBULAR).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "'Also encourages further cooperation', Also encourages",
    "'Encourages further cooperation', Encourages",
    "'Takes note with appreciation of', Takes note with appreciation",
    "'Further expresses its appreciation to', Further expresses its appreciation",
    "'Continues to encourage the United Nations', Continues to encourage",
    "'Requests the Secretary-General', Requests",
    "'Also the', ''"
  })
  void operativeOnesHaveTheAdverbInFront(String words, String opening) {
    assertEquals(opening, Opening.of(words, Part.OPERATIVE).orElse(""));
  }
}
