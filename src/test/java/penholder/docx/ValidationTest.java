package penholder.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import penholder.Seeds;
import penholder.write.docx.CleanDocx;

/** A check that finds nothing proves nothing: it must find what was spoiled. */
class ValidationTest {
  private static final DocxFile SOUND =
      DocxFile.of(CleanDocx.write(Seeds.resolution("75-15"), UnStyleTemplate.FILE, Instant.EPOCH));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          word/document.xml  | <w:tab/>                  | <w:tabb/>
          word/document.xml  | w:val="SingleTxt"         | w:vall="SingleTxt"
          word/document.xml  | w:val="continuous"        | w:val="continous"
          word/footnotes.xml | <w:footnoteRef/>          | <w:p/><w:footnoteRef/>
          word/styles.xml    | w:styleId="Session"       | w:styleID="Session"
          word/settings.xml  | <w:zoom w:percent="100"/> | <w:updateFields/><w:zoom w:percent="100"/>
          word/_rels/footnotes.xml.rels | TargetMode="External" | TargetMode="Outside"
          """)
  void theSchemasFindWhatWasSpoiled(String part, String sound, String spoiled) {
    List<String> errors = Schemas.errors(spoiled(part, sound, spoiled));
    assertTrue(!errors.isEmpty() && errors.get(0).startsWith(part + ":"), errors::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          word/document.xml  | <w:footnoteReference w:id="3"/> | <w:footnoteReference w:id="33"/> | word/document.xml: no note, or a second mark of it: 33
          word/document.xml  | <w:footnoteReference w:id="3"/> | <w:footnoteReference w:id="2"/> | word/document.xml: no note, or a second mark of it: 2
          word/footnotes.xml | <w:footnote w:id="3">           | <w:footnote w:type="normal" w:id="3"> | word/footnotes.xml: a type on note 3
          word/footnotes.xml | <w:footnote w:id="3">           | <w:footnote w:id="2">           | word/footnotes.xml: two footnote 2
          word/footnotes.xml | w:id="-1"                       | w:id="-2"                       | word/footnotes.xml: no separators
          word/document.xml  | w:val="TitleH1"                 | w:val="Title1"                  | word/document.xml: no style Title1
          word/document.xml  | r:id="link1"                    | r:id="link99"                   | word/document.xml: no relationship link99
          word/_rels/document.xml.rels | Target="styles.xml"   | Target="style.xml"              | word/_rels/document.xml.rels: no part word/style.xml
          [Content_Types].xml | /word/footer-odd.xml           | /word/footer-other.xml          | word/footer-odd.xml: no content type
          """)
  void theLintFindsWhatTheSchemasMiss(
      String part, String sound, String spoiled, String expectedError) {
    DocxFile file = spoiled(part, sound, spoiled);
    assertEquals(List.of(), Schemas.errors(file), "the schemas miss it");
    List<String> errors = Lint.errors(file);
    assertTrue(errors.contains(expectedError), errors::toString);
  }

  private static DocxFile spoiled(String part, String sound, String spoiled) {
    String xml = new String(SOUND.parts().get(part), StandardCharsets.UTF_8);
    assertTrue(xml.contains(sound), () -> "nothing to spoil in " + xml);
    Map<String, byte[]> parts = new TreeMap<>(SOUND.parts());
    int at = xml.indexOf(sound);
    String changed = xml.substring(0, at) + spoiled + xml.substring(at + sound.length());
    parts.put(part, changed.getBytes(StandardCharsets.UTF_8));
    return new DocxFile(parts);
  }
}
