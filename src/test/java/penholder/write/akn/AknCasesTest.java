package penholder.write.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import penholder.Seeds;
import penholder.corpus.MarkdownReader;
import penholder.model.Resolution;
import penholder.report.Source;

/**
 * Small texts and the files they make, in cases/akn-out. To take over a change: -Dgolden=accept.
 */
class AknCasesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "cases", "akn-out");

  @ParameterizedTest
  @ValueSource(strings = {"adopted", "draft"})
  void aTextMakesItsFile(String name) throws IOException {
    Path golden = FOLDER.resolve(name + ".akn.xml");
    byte[] file = AknXml.write(text(name));
    if ("accept".equals(System.getProperty("golden"))) {
      Files.write(golden, file);
    }
    assertEquals(Files.readString(golden), new String(file, StandardCharsets.UTF_8));
    assertEquals(List.of(), AknSchema.errors(file));
  }

  /** So that a schema that lets everything pass would be seen. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      textBlock =
          """
          <p/>                       | <td/>                       | td
          eId="para_9"               | eId="para_8"                | para_8
          name="agenda item"         | title="agenda item"         | name
          <mainBody>                 | <mainBody><subheading/>     | subheading
          date="2044-12-01"          | date="1 December 2044"      | date
          refersTo="#thirdCommittee" | refersTo="#fourthCommittee" | fourthCommittee
          marker="1" placement="bottom" | marker="1" placement="foot" | placement
          """)
  void aFileThatIsWrongIsFound(String right, String wrong, String named) throws IOException {
    String file = new String(AknXml.write(text("adopted")), StandardCharsets.UTF_8);
    String broken = file.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    List<String> errors = AknSchema.errors(broken.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of(named),
        errors.stream().filter(error -> error.contains(named)).limit(1).map(e -> named).toList(),
        errors.toString());
  }

  private static Resolution text(String name) {
    Path file = FOLDER.resolve(name + ".md");
    return MarkdownReader.read(new Source(file.toString(), Seeds.text(file))).value().orElseThrow();
  }
}
