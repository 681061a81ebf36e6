package penholder.read.akn;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;

/** The XML of a made-up resolution; a case changes what it is about. */
final class AknFrame {
  private static final String FILE =
      """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <statement name="resolution">
      <meta>
      <identification><FRBRExpression><FRBRlanguage language="eng" /></FRBRExpression></identification>
      <classification source="DHLAUTH">
      <keyword value="TURTLES" showAs="TURTLES" dictionary="UNBIS Thesaurus" />
      <keyword value="UN. Commission on Turtles" showAs="UN. Commission on Turtles" dictionary="DHLAUTH" />
      <keyword refersTo="agenda" value="99bb" showAs="Turtles." />
      </classification>
      <workflow source="#un">
      <step date="2026-10-09" outcome="draftResolution" as="A/C.1/81/L.23" by="Austria, Bolivia (Plurinational State of), Trinidad and Tobago and State of Palestine" />
      <step date="0001-01-01" outcome="draftResolutionAdditionalSponsors" by="Antigua and Barbuda and Côte d'Ivoire" />
      <step date="2026-11-10" outcome="recommendedForAdoption" as="A/81/409" by="" refersTo="89" />
      <step date="2026-12-04" outcome="adopted" as="A/81/PV.42" by="" />
      </workflow>
      <voting outcome="adoptedRecordedVote">
      <count value="3" refersTo="inFavour"><voters><organization>AUSTRIA</organization><organization>COTE D'IVOIRE</organization><organization>TÜRKIYE</organization></voters></count>
      <count value="1" refersTo="against"><voters><organization>CHAD</organization></voters></count>
      </voting>
      <docketNumber refersTo="#publicationJobNumber">26-12345 (E)</docketNumber>
      </meta>
      <coverPage>
      <p class="upperRight"><docNumber refersTo="#symbol">A/RES/81/900</docNumber></p>
      <p><docStatus refersTo="#generalDistribution">Distr.: General</docStatus></p>
      <p><docDate date="2026-12-06" refersTo="#dateOfIssuance">6 December 2026</docDate></p>
      <p><session refersTo="#generalAssembly" value="81">Eighty-first session</session></p>
      <p><inline name="agenda item">Agenda item 99 (bb)</inline></p>
      <p><inline name="agenda item name">Oceans: turtles</inline></p>
      <p><docTitle>Resolution adopted by the General Assembly on 4 December 2026</docTitle></p>
      <p><docProponent>[on the report of the First Committee (<inline name="originating document">A/81/409, para. 89</inline>)]</docProponent></p>
      </coverPage>
      <preface><p><docNumber>81/900.</docNumber><docTitle refersTo="#resolutionTitle"><span class="bold">	Cooperation with sea turtles</span></docTitle></p></preface>
      <preamble><formula><p><span class="italic">The General Assembly</span>,</p></formula></preamble>
      <mainBody><paragraph><content><p><span class="italic">Decides</span> to go on.</p></content></paragraph></mainBody>
      <conclusions><p><event refersTo="#adoption"><location>42nd plenary meeting</location><eol /><docDate refersTo="#adoptionDate">4 December 2026</docDate></event></p></conclusions>
      </statement>
      </akomaNtoso>
      """;

  private AknFrame() {}

  /** The file with what a case gives in the place of the usual. */
  static byte[] file(Map<String, String> parts) {
    String file = parts.getOrDefault("file", FILE);
    for (Map.Entry<String, String> part : parts.entrySet()) {
      String xml = part.getValue();
      file =
          switch (part.getKey()) {
            case "preamble" -> put(file, "</formula>", "</formula>" + xml);
            case "body" ->
                put(file, "(?s)<mainBody>.*?</mainBody>", "<mainBody>" + xml + "</mainBody>");
            case "annexes" ->
                put(
                    file,
                    "</conclusions>",
                    "</conclusions><attachments><attachment><doc><mainBody>"
                        + xml
                        + "</mainBody></doc></attachment></attachments>");
            case "preface" -> put(file, "<preface>.*</preface>", "<preface>" + xml + "</preface>");
            case "cover" -> put(file, "<p><docProponent>.*", xml);
            case "symbol" -> put(file, "A/RES/81/900", xml.strip());
            case "voting" -> put(file, "(?s)<voting.*</voting>", xml);
            default ->
                part.getKey().startsWith("step: ")
                    ? put(file, "<step [^>]*outcome=\"" + part.getKey().substring(6) + "\".*", xml)
                    : file;
          };
    }
    return file.getBytes(StandardCharsets.UTF_8);
  }

  private static String put(String file, String pattern, String xml) {
    String put = file.replaceFirst(pattern, Matcher.quoteReplacement(xml));
    if (put.equals(file)) {
      throw new IllegalArgumentException("nothing to put in the place of: " + pattern);
    }
    return put;
  }
}
