package penholder.check;

import java.util.List;
import penholder.model.Part;

/** Faults in words, for every rule that is about them: what was right, and what is wrong. */
final class Plants {
  private static final String MONTH =
      "(January|March|April|May|June|July|August|September|October|November|December)";

  private Plants() {}

  static final List<Plant> IN_WORDS =
      List.of(
          WordPlant.inText("R-TYP-3", "’", "'"),
          WordPlant.words("R-TYP-3", passage -> !passage.isNote(), "[“”]", "\""),
          WordPlant.inText("R-TYP-4", "((?:19|20)\\d\\d)–((?:19|20)\\d\\d)", "$1-$2"),
          WordPlant.inNote("R-TYP-5", "(?<=\\d)-(?=S/\\d)", "–"),
          WordPlant.inText("R-TYP-7", ", (?=and )", "—"),
          WordPlant.inText("R-TYP-7", ", (?=and )", " - "),
          WordPlant.inText("R-NUM-1", "(?<=\\bthe )two(?= (?!or|and|to)[a-z])", "2"),
          WordPlant.inText("R-NUM-2", " per cent\\b", "%"),
          WordPlant.inText("R-NUM-2", "\\bper cent\\b", "percent"),
          WordPlant.inText(
              "R-NUM-3", "\\b(\\d+)[ \u00a0]" + MONTH + "[ \u00a0](\\d{4})\\b", "$2 $1, $3"),
          WordPlant.inText(
              "R-NUM-3", "\\b(\\d+)[ \u00a0]" + MONTH + "[ \u00a0](\\d{4})\\b", "$1th $2 $3"),
          WordPlant.inText(
              "R-NUM-3a",
              "\\b\\d+[ \u00a0](?:June|April|September|November)[ \u00a0](\\d{4})\\b",
              "31 June $1"),
          WordPlant.inText("R-NUM-4", "\\bseventy-seventh(?= session)", "77th"),
          WordPlant.inText("R-NUM-4", "\\bfiftieth\\b(?= [a-z])", "50th"),
          WordPlant.inText("R-SPL-1", "(?<=\\b[a-z]{3,12})iz(?=(?:e|ed|es|ing|ation)\\b)", "is"),
          WordPlant.inText("R-SPL-2", "\\btowards\\b", "toward"),
          WordPlant.inText("R-SPL-2", "\\bprogramme\\b", "program"),
          WordPlant.inText("R-SPL-2", "\\bcooperation\\b", "co-operation"),
          WordPlant.inText("R-SPL-2", "\\bwell-being\\b", "wellbeing"),
          WordPlant.inText("R-SPL-2", "\\bpeacebuilding\\b", "peace-building"),
          WordPlant.inText("R-SPL-2a", "(?<= )(the|of|and|to)(?= [a-z])", "$1 $1"),
          WordPlant.inText("R-SPL-3", "\\bSoutheast(?= Asian Nations)", "South-East"),
          WordPlant.inText("R-SPL-4", "(?<= )and(?= [a-z])", "&"),
          WordPlant.inText("R-SPL-4", "(?<= )including(?= )", "e.g."),
          WordPlant.inText(
              "R-NAM-1", "\\bAssociation of Southeast Asian Nations(?= [a-z]|[,;.])", "ASEAN"),
          WordPlant.inText("R-NAM-1", "(?<=\\bthe )United Nations(?= [a-z]|[,;.])", "UN"),
          WordPlant.inText(
              "R-NAM-1a", "(?<=\\bthe )Sustainable Development Goals(?= [a-z]|[,;.])", "QXZ"),
          WordPlant.inText(
              "R-NAM-2", "\\bStates members(?= of the (?!United Nations))", "member States"),
          WordPlant.inText("R-NAM-2a", "\\bMember States\\b(?! of)", "member states"),
          WordPlant.inText(
              "R-NAM-3", "\\bStates Members(?= of the United Nations)", "Member States"),
          WordPlant.inText("R-NAM-4", "\\bthe present(?= resolution\\b)", "this"),
          WordPlant.inText("R-NAM-5", "(?<=\\bresolution )(?=\\d+/\\d)", "A/RES/"),
          WordPlant.inText("R-NAM-5a", "(?<=\\bits resolution 71/317) of 19 July 2017", ""),
          WordPlant.inText("R-NAM-7", "\\bViet[ \u00a0]Nam\\b", "Vietnam"),
          added("R-NAM-7a", "(?=[,;]$)", ", including in Timor-Leste", ", including in East Timor"),
          added("R-NAM-7a", "(?<= in )(?=[a-z])", "Eswatini and ", "Swaziland and "),
          WordPlant.inNote("R-FN-7", "(?<=Treaty Series, )vol(?=\\.)", "volume"),
          WordPlant.inNote("R-FN-7", "(?<=, )No\\. (?=\\d+\\.$)", "no. "),
          WordPlant.inNote("R-FN-8", "^Resolution (?=\\d+/\\d+)", "A/RES/"),
          WordPlant.inNote("R-FN-8", "^Resolution (?=\\d+/\\d+)", "General Assembly resolution "),
          WordPlant.inNote(
              "R-FN-9", "^(Resolutions [\\d/, ]+\\d) and (?=\\d+/\\d+\\.$)", "$1, and "),
          WordPlant.inNote("R-FN-10", "^See (?=A/\\d+/\\d+-S/\\d+/\\d+, sect)", ""),
          WordPlant.inNote(
              "R-FN-11", "United Nations publication, Sales No\\.", "UN publication, Sales No."),
          WordPlant.inText("R-FN-12a", "\\bparagraph(?= \\d)", "para."),
          WordPlant.inNote("R-FN-12b", "(?<=, )sect\\.(?= [IVX])", "section"),
          WordPlant.added(
              "R-FN-13",
              Passage::isNote,
              "^(A/\\d+/\\d+)\\.$",
              "$1 and $1/Add.1.",
              "$1 and Add.1."),
          WordPlant.inNote("R-FN-13", "^(A/\\d+/\\d+) and \\1(?=/Add\\.1\\.$)", "$1 and "),
          WordPlant.in(Part.OPERATIVE, "R-STR-2", "^Welcomes", "Welcoms"),
          WordPlant.in(
              Part.OPERATIVE,
              "R-STR-5",
              "(?<=\\bparagraph )\\d+(?= (?:above|of the present resolution))",
              "399"),
          WordPlant.in(
              Part.OPERATIVE,
              "R-CLO-2",
              "(?<=Assembly), (?=at its [a-z-]+ session, a report)",
              " "),
          WordPlant.in(Part.PREAMBULAR, "R-STR-3", ",$", ";"),
          WordPlant.in(Part.OPERATIVE, "R-STR-4", ";$", "."),
          WordPlant.in(
              Part.PREAMBULAR,
              "R-CH-1",
              "^(Recalling|Welcoming|Emphasizing|Recognizing) also",
              "$1"),
          WordPlant.in(Part.OPERATIVE, "R-CH-2", "^Also welcomes", "Welcomes"),
          WordPlant.in(Part.OPERATIVE, "R-CH-2", "^Also recognizes", "Recognizes"),
          WordPlant.in(Part.OPERATIVE, "R-CH-3", "^Also requests", "Requests"),
          WordPlant.inNote("R-FN-5", "^Resolution \\d+/\\d+.*\\.$", "See note 1 above."),
          WordPlant.inNote("R-FN-5", "(?<=, No\\. \\d{4,5})\\.$", "; see footnote 3."),
          WordPlant.in(
                  Part.OPERATIVE,
                  "R-CLO-4",
                  "(?<=provisional agenda of its )[a-z]+-[a-z]+(?= session)",
                  "ninety-ninth")
              .onlyIn(Plants::asksForAReport),
          WordPlant.inNote("R-CLO-5", "(?<=\\d, )\\d+/\\d+, (?=.* and \\d+/\\d+\\.$)", "")
              .onlyIn(Plants::isOfASeries),
          WordPlant.inNote("R-CLO-5", " and \\d+/\\d+\\.$", ".").onlyIn(Plants::isOfASeries),
          WordPlant.in(
              Part.OPERATIVE,
              "R-PBI-1",
              "^(Requests the Secretary-General),? to [a-z]+",
              "$1 to convene"),
          WordPlant.in(Part.OPERATIVE, "R-PBI-1", "^Decides to [a-z]+", "Decides to establish"),
          WordPlant.inNote("R-FN-12", "\\.$", ""));

  private static Plant added(String rule, String at, String right, String wrong) {
    return WordPlant.added(
        rule, passage -> !passage.isNote() && passage.place().isProse(), at, right, wrong);
  }

  /** Whether the report is asked for, and the item put on the agenda, in one paragraph each. */
  private static boolean asksForAReport(CheckedText text) {
    return count(text, "(?s).*\\b[Rr]equests? .*\\bsession\\b.*") == 1
        && count(
                text,
                "(?s).*\\bto the General Assembly,? at its [a-z]+-[a-z]+ session,? a report\\b.*")
            == 1
        && count(text, "(?s).*\\bprovisional agenda\\b.*") == 1
        && count(text, "(?s).*\\bsession\\b.*\\breport\\b.*provisional agenda.*") == 0;
  }

  private static long count(CheckedText text, String pattern) {
    return text.paragraphs().stream().filter(one -> one.words().matches(pattern)).count();
  }

  private static boolean isOfASeries(CheckedText text) {
    return text.surroundings().series().isPresent();
  }
}
