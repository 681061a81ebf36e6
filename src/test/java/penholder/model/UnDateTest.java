package penholder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnDateTest {

  @ParameterizedTest
  @CsvSource({
    "27 May 2025, 2025-05-27",
    "8 September 2026, 2026-09-08",
    "2020-11-23, 2020-11-23",
    "29 February 2024, 2024-02-29"
  })
  void bothWaysOfWritingADateAreRead(String written, LocalDate date) {
    assertEquals(Optional.of(date), UnDate.parse(written));
  }

  @Test
  void aNoBreakSpaceIsASpace() {
    assertEquals(Optional.of(LocalDate.of(2025, 5, 27)), UnDate.parse("27\u00a0May 2025"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 June 2026",
        "29 February 2026",
        "May 27, 2025",
        "27 Mai 2025",
        "2025-13-01",
        ""
      })
  void whatIsNoDateIsNone(String written) {
    assertEquals(Optional.empty(), UnDate.parse(written));
  }

  @Test
  void everyMonthIsPrintedAndReadBack() {
    for (int month = 1; month <= 12; month++) {
      LocalDate date = LocalDate.of(2026, month, 1);
      assertEquals(Optional.of(date), UnDate.parse(UnDate.print(date)));
    }
    assertEquals("8 September 2026", UnDate.print(LocalDate.of(2026, 9, 8)));
  }
}
