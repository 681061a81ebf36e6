package penholder.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> NAMES = List.of("67/110", "71/255", "75/15", "summary");

  @ParameterizedTest(name = "{0} is meant for [{1}]: {2}")
  @CsvSource(
      textBlock =
          """
          75/51,    75/15,   two figures in the wrong order
          75/1,     75/15,   one too few
          775/15,   75/15,   one too many
          75/14,    75/15,   one other
          sumary,   summary, a letter too few
          usmmary,  summary, the first two in the wrong order
          77/12,    '',      two others
          75/15/2,  '',      two too many
          '',       '',      nothing at all
          redline,  '',      another word
          """)
  void oneSlipOfTheHandIsUnderstood(String written, String meant, String slip) {
    String question = meant.isEmpty() ? "" : " Did you mean " + meant + "?";
    assertEquals(question, Nearest.question(written, NAMES), slip);
  }
}
