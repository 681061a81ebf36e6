package penholder.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Faults in drafts for the eighty-first session, which opens in 2026: what time has overtaken. */
final class StalePlants {
  /** A paragraph that recalls nothing: what is recalled is never stale. */
  private static final Predicate<Passage> NOT_RECALLING =
      passage ->
          !passage.isNote()
              && passage.place().isProse()
              && passage.place().degree() == 0
              && !passage.words().toLowerCase(Locale.ROOT).contains("recall");

  private static final String NEWS = "^(Welcomes|Welcoming)(?= the )";

  /** A paragraph that welcomes something, and has no date. */
  private static final String UNDATED_NEWS = "^(Welcomes|Welcoming)(?= the [^\\d]*$)";

  private StalePlants() {}

  static final List<Plant> ALL =
      List.of(
          added("R-STALE-1", ", including the Strategic Plan on Health (2016–2020)"),
          added("R-STALE-1", ", in line with the Community Vision 2025"),
          added("R-STALE-2", ", including the Strategic Plan on Health (2024–2028)"),
          added("R-STALE-2", ", in line with the Community Vision 2027"),
          added("R-STALE-3", ", building on the Integration Plan III and the Integration Plan IV"),
          added(
              "R-STALE-3",
              ", as stated in the Strategic Framework I and in the Strategic Framework II"),
          news("R-STALE-4", NEWS, "$1 the convening of the Summit on 3 March 2011 and"),
          news("R-STALE-4", NEWS, "$1 the briefing of January 2015 and"),
          news("R-STALE-4", NEWS, "$1 the holding of the Summit on 3 March 2026 and")
              .inTheTextBeforeToo(),
          news("R-STALE-5", UNDATED_NEWS, "$1 the adoption of the Road Map on Health and")
              .inTheTextBeforeToo(),
          news("R-STALE-5", UNDATED_NEWS, "$1 the launch of the Centre for Health, and")
              .inTheTextBeforeToo(),
          added("R-STALE-6", ", and looks forward to the Summit in October 2025"),
          added("R-STALE-6", ", including the Conference to be held in Hanoi on 3 March 2026"),
          news("R-STALE-7", UNDATED_NEWS, "$1 the outcome of the Third Health Summit and")
              .inTheTextBeforeToo(),
          added("R-STALE-7", ", and the outcomes of the First to Fifth Health Summits")
              .inTheTextBeforeToo(),
          added("R-STALE-8", ", and the fiftieth anniversary of the Association in 2017"),
          added("R-STALE-8", ", and the tenth anniversary of the Association").inTheTextBeforeToo(),
          added("R-STALE-9", ", given the significance of the year 2020"),
          added("R-STALE-9", ", in line with the theme of the chairmanship of Malaysia in 2025"),
          added("R-STALE-10", ", as of October 2020"));

  private static Plant added(String rule, String words) {
    return WordPlant.words(rule, NOT_RECALLING, "(?=[,;]$)", words);
  }

  private static Plant news(String rule, String right, String wrong) {
    return WordPlant.words(rule, NOT_RECALLING, right, wrong);
  }
}
