package penholder.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SponsorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Viet Nam                                | Viet Nam
          Viet Nam, Cambodia                      | Cambodia and Viet Nam
          Türkiye,Tunisia , Viet Nam, Cambodia    | Cambodia, Tunisia, Türkiye and Viet Nam
          Croatia, Côte d’Ivoire, Costa Rica      | Costa Rica, Côte d’Ivoire and Croatia
          Guyana, Guinea-Bissau, Guinea           | Guinea, Guinea-Bissau and Guyana
          Nigeria, Niger, Netherlands (Kingdom of the), Nepal | Nepal, Netherlands (Kingdom of the), Niger and Nigeria
          Trinidad and Tobago, Togo, Trinidad and Tobago, | Togo and Trinidad and Tobago
          """)
  void sponsorsStandInEnglishAlphabeticalOrder(String names, String line) {
    assertEquals(line, Sponsors.line(names));
  }
}
