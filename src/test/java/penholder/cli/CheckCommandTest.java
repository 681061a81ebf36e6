package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code penholder check} for other programs, as data and as a log for editors. */
final class CheckCommandTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void aDraftWithOneFault() {
    desk = new Desk(folder);
    desk.write(
        "out/81/draft.md",
        """
        ---
        title: Cooperation between the United Nations and the Association of Southeast Asian Nations
        session: 81
        ---

        *The General Assembly*,

        *Recalling* the Charter of the United Nations,

        1. *Notes* that 40 % of the States have replied;

        2. *Decides* to remain seized of the matter.
        """);
  }

  @Test
  void aProgramGetsTheFindingsAsData() {
    Desk.Said said = desk.run("check", "--json");
    assertEquals("", said.err());
    assertEquals(1, said.exitCode());
    assertEquals(
        """
        {
          "fixed": [],
          "texts": [
            {
              "file": "~/out/81/draft.md",
              "paragraphs": 3,
              "counts": {
                "error": 1,
                "warning": 0,
                "note": 0
              },
              "findings": [
                {
                  "rule": "R-NUM-2",
                  "severity": "error",
                  "paragraph": "OP1",
                  "line": 10,
                  "column": 20,
                  "marked": " %",
                  "message": "Write \\"per cent\\" in the place of \\"%\\".",
                  "instead": " per cent"
                }
              ],
              "exempted": []
            }
          ]
        }"""
            .strip(),
        said.out());
  }

  @Test
  void anEditorGetsThemAsSarifWithTheRepairItCanMake() {
    Desk.Said said = desk.run("check", "81", "--to", "sarif");
    assertEquals(1, said.exitCode());
    String log = said.out();
    String rule =
        """
                    {
                      "id": "R-NUM-2",
                      "shortDescription": {
                        "text": "Write \\"per cent\\", not \\"%\\" or \\"percent\\"."
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      }
                    }""";
    assertTrue(log.contains(rule.indent(12).stripTrailing()));
    String result =
        """
        {
          "ruleId": "R-NUM-2",
          "ruleIndex": %d,
          "level": "error",
          "message": {
            "text": "Write \\"per cent\\" in the place of \\"%\\"."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "file://~/out/81/draft.md"
                },
                "region": {
                  "startLine": 10,
                  "startColumn": 19,
                  "endLine": 10,
                  "endColumn": 21
                }
              },
              "logicalLocations": [
                {
                  "name": "OP1"
                }
              ]
            }
          ],
          "fixes": [
            {
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "file://~/out/81/draft.md"
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "startLine": 10,
                        "startColumn": 19,
                        "endLine": 10,
                        "endColumn": 21
                      },
                      "insertedContent": {
                        "text": " per cent"
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }"""
            .replace("%d", "" + (log.split("\"id\": \"R-NUM-2\"")[0].split("\"id\": ").length - 1));
    assertTrue(log.contains(result.indent(8).stripTrailing()));
  }

  @Test
  void theLogGoesIntoAFile() {
    String file = folder.resolve("draft.sarif").toString();
    Desk.Said said = desk.run("check", "81", "-o", file);
    assertEquals("Written: ~/draft.sarif", said.out());
    assertEquals(1, said.exitCode());
    assertTrue(desk.text("draft.sarif").contains("\"version\": \"2.1.0\""));
    assertEquals(
        "There is no folder ~/findings.txt. Name a folder that exists, or a file that ends in"
            + " .sarif.",
        desk.run("check", "81", "-o", folder.resolve("findings.txt").toString()).err());
  }

  @Test
  void twoFormsAtOnceAreRefused() {
    Desk.Said said = desk.run("check", "--json", "--to", "sarif");
    assertEquals("--json and SARIF are two forms of one thing: ask for one.", said.err());
    assertEquals(2, said.exitCode());
    assertEquals(
        "Invalid value for option '--to': There is no output \"sarf\". Did you mean sarif? There are: sarif.",
        desk.run("check", "--to", "sarf").err().lines().findFirst().orElseThrow());
  }

  @Test
  void theRulesAreDataToo() {
    assertTrue(
        desk.run("check", "--list", "--json")
            .out()
            .contains(
                """
                    {
                      "rule": "R-NUM-2",
                      "severity": "error",
                      "sentence": "Write \\"per cent\\", not \\"%\\" or \\"percent\\"."
                    }"""
                    .indent(4)
                    .stripTrailing()));
  }
}
