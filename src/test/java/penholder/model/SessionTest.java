package penholder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

  @ParameterizedTest
  @CsvSource({
    "1, first",
    "12, twelfth",
    "20, twentieth",
    "21, twenty-first",
    "40, fortieth",
    "58, fifty-eighth",
    "77, seventy-seventh",
    "81, eighty-first",
    "83, eighty-third",
    "90, ninetieth",
    "99, ninety-ninth",
    "100, one hundredth",
    "101, one hundred and first",
    "112, one hundred and twelfth"
  })
  void ordinalsAreSpelled(int number, String words) {
    assertEquals(words, new Session(number).ordinal());
  }

  @Test
  void everySpelledOrdinalIsReadBack() {
    for (int number = 1; number <= 999; number++) {
      assertEquals(OptionalInt.of(number), Ordinal.parse(Ordinal.words(number)));
    }
    assertEquals(OptionalInt.empty(), Ordinal.parse("resumed"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1st",
    "2, 2nd",
    "3, 3rd",
    "11, 11th",
    "12, 12th",
    "30, 30th",
    "71, 71st",
    "111, 111th"
  })
  void meetingsHaveOrdinalsInFigures(int number, String figures) {
    assertEquals(figures, Ordinal.figures(number));
  }

  /** The openings of the 72nd to the 80th session, and those that R-SES-1 foretells. */
  @ParameterizedTest
  @CsvSource({
    "72, 2017-09-12", "73, 2018-09-18", "74, 2019-09-17", "75, 2020-09-15", "76, 2021-09-14",
    "77, 2022-09-13", "78, 2023-09-05", "79, 2024-09-10", "80, 2025-09-09", "81, 2026-09-08",
    "83, 2028-09-05"
  })
  void aSessionOpensOnATuesdayOfSeptember(int session, LocalDate day) {
    assertEquals(day, new Session(session).opens());
  }

  @Test
  void thereIsNoSessionZero() {
    assertEquals(
        "not a session: 0",
        assertThrows(IllegalArgumentException.class, () -> new Session(0)).getMessage());
  }
}
