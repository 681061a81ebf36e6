package penholder.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoBreakTest {
  /** A tilde stands for the space that does not break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          of 8 August 1967, and            | of 8~August 1967, and
          from 4–15 September 1995         | from 4–15~September 1995
          United Nations, vol. 1331, No. 22341. | United Nations, vol.~1331, No.~22341.
          vols. 2225 and 2326, Nos. 39574  | vols.~2225 and 2326, Nos.~39574
          A/75/345, sect. II, paras. 3, chap. IV | A/75/345, sect.~II, paras.~3, chap.~IV
          Sales No. E.96.IV.13             | Sales No. E.96.IV.13
          in May 2025; 1990 March          | in May 2025; 1990 March
          96 per cent, 4.3 million         | 96 per cent, 4.3 million
          say No. It is                    | say No. It is
          """)
  void aLineDoesNotBreakWithinADateOrAfterNo(String words, String printed) {
    assertEquals(printed, NoBreak.in(words).replace('\u00a0', '~'));
  }
}
