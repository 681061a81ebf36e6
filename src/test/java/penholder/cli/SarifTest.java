package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code penholder check --to sarif} writes, by the schema of OASIS and by its standard. */
final class SarifTest {
  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";
  private static final String DRAFT =
      """
      ---
      title: Cooperation between the United Nations and the Association of Southeast Asian Nations
      session: 81
      ---

      *The General Assembly*,

      *Recalling* the Charter of the United Nations,

      *Recalling* the “Accord” and the \ud835\udd18nity of 40 % of the States;

      1. *Notes* that 40 % of the States have replied^[See A/75/1],

      2. *Decides* to remain seized of the matter.
      """;

  @TempDir private Path folder;

  private String log() {
    Desk desk = new Desk(folder);
    desk.write("out/81/draft.md", DRAFT);
    desk.write("my texts/Entwürfe 100%/draft #2.md", DRAFT);
    desk.write(
        "check.yaml",
        "rules:\n  R-STR-2: off\nexempt:\n"
            + "  - rule: R-NUM-2\n    paragraph: Notes that\n    reason: It is quoted.\n");
    String file = folder.resolve("check.sarif").toString();
    String other = folder.resolve("my texts/Entwürfe 100%/draft #2.md").toString();
    Desk.Said said = desk.run("check", "81", other, "71/255", "-o", file);
    assertEquals("", said.err());
    return desk.text("check.sarif");
  }

  @Test
  void theLogFollowsTheSchema() throws IOException {
    try (InputStream schema = SarifTest.class.getResourceAsStream(SCHEMA)) {
      List<Error> errors =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(schema, InputFormat.JSON)
              .validate(
                  log(),
                  InputFormat.JSON,
                  context ->
                      context.executionConfig(config -> config.formatAssertionsEnabled(true)));
      assertEquals(List.of(), errors.stream().map(Error::toString).toList());
    }
  }

  @Test
  void whatTheSchemaCannotSayHoldsToo() {
    Map<?, ?> log = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(log());
    assertEquals("2.1.0", log.get("version"));
    Map<?, ?> run = (Map<?, ?>) list(log, "runs").get(0);
    assertEquals("utf16CodeUnits", run.get("columnKind"));
    List<?> rules = list(map(map(run, "tool"), "driver"), "rules");
    List<String> lines = DRAFT.lines().toList();
    List<String> uris = new ArrayList<>();
    for (Object each : list(run, "results")) {
      Map<?, ?> result = (Map<?, ?>) each;
      Map<?, ?> rule = (Map<?, ?>) rules.get((Integer) result.get("ruleIndex"));
      assertEquals(rule.get("id"), result.get("ruleId"));
      assertTrue(List.of("note", "warning", "error").contains(result.get("level")));
      Map<?, ?> location = (Map<?, ?>) list(result, "locations").get(0);
      Map<?, ?> physical = map(location, "physicalLocation");
      String uri = (String) map(physical, "artifactLocation").get("uri");
      assertTrue(uri.matches("\\p{ASCII}+") && !uri.contains(" "), uri);
      uris.add(Path.of(URI.create(uri)).getFileName().toString());
      if (uri.contains("draft")) {
        assertIsIn(lines, map(physical, "region"));
      }
    }
    assertEquals(
        List.of("draft.md", "draft #2.md", "71-255.md"), uris.stream().distinct().toList());
  }

  /** The end stands behind the last character, and both count from 1. */
  private static void assertIsIn(List<String> lines, Map<?, ?> region) {
    int startLine = (Integer) region.get("startLine");
    int endLine = (Integer) region.get("endLine");
    int startColumn = (Integer) region.get("startColumn");
    int endColumn = (Integer) region.get("endColumn");
    assertTrue(1 <= startLine && startLine <= endLine && endLine <= lines.size(), "" + region);
    assertTrue(
        1 <= startColumn && startColumn <= lines.get(startLine - 1).length() + 1, "" + region);
    assertTrue(1 <= endColumn && endColumn <= lines.get(endLine - 1).length() + 1, "" + region);
    assertTrue(startLine < endLine || startColumn <= endColumn, "" + region);
  }

  private static List<?> list(Map<?, ?> map, String name) {
    return (List<?>) map.get(name);
  }

  private static Map<?, ?> map(Map<?, ?> map, String name) {
    return (Map<?, ?>) map.get(name);
  }
}
