package penholder.check;

import java.util.List;
import penholder.model.Part;

/** A fault for every rule that can be planted in words: what was right, and what is wrong. */
final class Plants {
  private static final String MONTH =
      "(January|March|April|May|June|July|August|September|October|November|December)";

  private Plants() {}

  static final List<Plant> ALL =
      List.of(
          Plant.inText("R-TYP-3", "’", "'"),
          Plant.words("R-TYP-3", passage -> !passage.isNote(), "[“”]", "\""),
          Plant.inText("R-TYP-4", "((?:19|20)\\d\\d)–((?:19|20)\\d\\d)", "$1-$2"),
          Plant.inNote("R-TYP-5", "(?<=\\d)-(?=S/\\d)", "–"),
          Plant.inText("R-TYP-7", ", (?=and )", "—"),
          Plant.inText("R-NUM-1", "(?<=\\bthe )two(?= (?!or|and|to)[a-z])", "2"),
          Plant.inText("R-NUM-2", " per cent\\b", "%"),
          Plant.inText("R-NUM-2", "\\bper cent\\b", "percent"),
          Plant.inText(
              "R-NUM-3", "\\b(\\d+)[ \u00a0]" + MONTH + "[ \u00a0](\\d{4})\\b", "$2 $1, $3"),
          Plant.inText(
              "R-NUM-3", "\\b(\\d+)[ \u00a0]" + MONTH + "[ \u00a0](\\d{4})\\b", "$1th $2 $3"),
          Plant.inText(
              "R-NUM-3a",
              "\\b\\d+[ \u00a0](?:June|April|September|November)[ \u00a0](\\d{4})\\b",
              "31 June $1"),
          Plant.inText("R-NUM-4", "\\bseventy-seventh(?= session)", "77th"),
          Plant.inText("R-NUM-4", "\\bfiftieth\\b(?= [a-z])", "50th"),
          Plant.inText("R-SPL-1", "(?<=\\b[a-z]{3,12})iz(?=(?:e|ed|es|ing|ation)\\b)", "is"),
          Plant.inText("R-SPL-2", "\\btowards\\b", "toward"),
          Plant.inText("R-SPL-2", "\\bprogramme\\b", "program"),
          Plant.inText("R-SPL-2", "\\bcooperation\\b", "co-operation"),
          Plant.inText("R-SPL-2", "\\bwell-being\\b", "wellbeing"),
          Plant.inText("R-SPL-2", "\\bpeacebuilding\\b", "peace-building"),
          Plant.inText("R-SPL-3", "\\bSoutheast(?= Asian Nations)", "South-East"),
          Plant.inText("R-SPL-4", "(?<= )and(?= [a-z])", "&"),
          Plant.inText("R-SPL-4", "(?<= )including(?= )", "e.g."),
          Plant.inText(
              "R-NAM-1", "\\bAssociation of Southeast Asian Nations(?= [a-z]|[,;.])", "ASEAN"),
          Plant.inText("R-NAM-1", "(?<=\\bthe )United Nations(?= [a-z]|[,;.])", "UN"),
          Plant.inText(
              "R-NAM-1a", "(?<=\\bthe )Sustainable Development Goals(?= [a-z]|[,;.])", "QXZ"),
          Plant.inText(
              "R-NAM-2", "\\bStates members(?= of the (?!United Nations))", "member States"),
          Plant.inText("R-NAM-3", "\\bStates Members(?= of the United Nations)", "Member States"),
          Plant.inText("R-NAM-4", "\\bthe present(?= resolution\\b)", "this"),
          Plant.inText("R-NAM-5", "(?<=\\bresolution )(?=\\d+/\\d)", "A/RES/"),
          Plant.inText("R-NAM-5a", "(?<=\\bits resolution 71/317) of 19 July 2017", ""),
          Plant.inText("R-NAM-7", "\\bViet[ \u00a0]Nam\\b", "Vietnam"),
          Plant.inText("R-NAM-7a", "\\bTimor-Leste\\b", "East Timor"),
          Plant.inNote("R-FN-7", "(?<=Treaty Series, )vol(?=\\.)", "volume"),
          Plant.inNote("R-FN-7", "(?<=, )No\\. (?=\\d+\\.$)", "no. "),
          Plant.inNote("R-FN-8", "^Resolution (?=\\d+/\\d+)", "A/RES/"),
          Plant.inNote("R-FN-8", "^Resolution (?=\\d+/\\d+)", "General Assembly resolution "),
          Plant.inNote("R-FN-9", "^(Resolutions [\\d/, ]+\\d) and (?=\\d+/\\d+\\.$)", "$1, and "),
          Plant.inNote("R-FN-10", "^See (?=A/\\d+/\\d+-S/\\d+/\\d+, sect)", ""),
          Plant.inNote(
              "R-FN-11", "United Nations publication, Sales No\\.", "UN publication, Sales No."),
          Plant.inText("R-FN-12a", "\\bparagraph(?= \\d)", "para."),
          Plant.inNote("R-FN-12b", "(?<=, )sect\\.(?= [IVX])", "section"),
          Plant.inNote("R-FN-13", "^(A/\\d+/\\d+) and \\1(?=/Add\\.1\\.$)", "$1 and "),
          Plant.in(Part.OPERATIVE, "R-STR-2", "^Welcomes", "Welcoms"),
          Plant.in(
              Part.OPERATIVE,
              "R-STR-5",
              "(?<=\\bparagraph )\\d+(?= (?:above|of the present resolution))",
              "399"),
          Plant.in(
              Part.OPERATIVE,
              "R-CLO-2",
              "(?<=Assembly), (?=at its [a-z-]+ session, a report)",
              " "),
          Plant.in(Part.PREAMBULAR, "R-STR-3", ",$", ";"),
          Plant.in(Part.OPERATIVE, "R-STR-4", ";$", "."),
          Plant.in(
              Part.PREAMBULAR,
              "R-CH-1",
              "^(Recalling|Welcoming|Emphasizing|Recognizing) also",
              "$1"),
          Plant.in(Part.OPERATIVE, "R-CH-2", "^Also welcomes", "Welcomes"),
          Plant.in(Part.OPERATIVE, "R-CH-2", "^Also recognizes", "Recognizes"),
          Plant.in(Part.OPERATIVE, "R-CH-3", "^Also requests", "Requests"),
          Plant.inNote("R-FN-12", "\\.$", ""));
}
