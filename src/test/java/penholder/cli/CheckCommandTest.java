package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  @Test
  void theListOfTheRulesGoesAlone() {
    String message = "--list prints the rules and checks nothing: it goes alone, or with --json.";
    for (String other : List.of("75/15", "--fix", "--to=sarif", "--output=check.sarif")) {
      Desk.Said said = desk.run("check", "--list", other);
      assertEquals(message, said.err(), other);
      assertEquals("", said.out());
      assertEquals(2, said.exitCode());
    }
  }

  @Test
  void whatIsNoTextToCheckIsRefusedWithWhatToDo() {
    desk.write("empty.md", "");
    refused(1, "~/empty.md:1:1: error: The file is empty.", "empty.md");
    refused(3, "There is no file ~/nope.md.", "nope.md");
    refused(3, "There is no file ~/nope.md.", "81", "nope.md");
    refused(
        2,
        "There is no file and no text \"75/16\" here. Did you mean 75/15? The texts that are here:"
            + " 67/110, 71/255, 75/15. To read in another: penholder import FILE.",
        "75/16");
    refused(
        2,
        "~/corpus is a folder, and there is no draft.md in it. A text is named by its symbol (75/15),"
            + " by the session of a draft (81) or by a file.",
        "corpus");
    refused(
        2,
        "A text is checked as a whole, not 75/15 OP3 alone: penholder check 75/15.",
        "75/15:OP3");
    desk.write("draft.pdf", "%PDF-1.7");
    refused(
        1,
        "error: ~/draft.pdf is a PDF. Give the Word document (.docx) of the same text, or copy the text"
            + " out of the PDF into a file and save it as plain text (.txt, UTF-8).",
        "draft.pdf");
  }

  private void refused(int exitCode, String message, String... texts) {
    List<String> arguments = new ArrayList<>(List.of("check"));
    for (String text : texts) {
      boolean file = text.contains(".") || text.equals("corpus");
      arguments.add(file ? folder.resolve(text).toString() : text);
    }
    Desk.Said said = desk.run(arguments.toArray(String[]::new));
    assertEquals(message, said.err());
    assertEquals("", said.out());
    assertEquals(exitCode, said.exitCode());
  }

  @Test
  void aTextHasItsLinesWhateverItsFileIsCalled() {
    desk.write(
        "plain",
        "---\nsession: 81\ntitle: Cooperation\n---\n\nThe General Assembly,\n\n1. *Notes* 40 % of them.\n");
    Desk.Said said = desk.run("check", folder.resolve("plain").toString());
    assertTrue(said.out().contains("~/plain:8:15: error: "), said.toString());
  }

  @Test
  void theParagraphsOfAWordFileAreCountedInThePlaceOfLines() {
    desk.write(
        "out/81/draft.md",
        "---\nsession: 81\ntitle: Cooperation\n---\n\nThe General Assembly,\n\n*Recalling* it,\n\n1. *Notes* 40 % of them.\n");
    desk.run("export", folder.resolve("out/81/draft.md").toString());
    Desk.Said said = desk.run("check", folder.resolve("out/81/draft.docx").toString());
    assertTrue(said.out().contains("~/out/81/draft.docx:2:9: error: "), said.toString());
  }

  @Test
  void aDraftAsAWordFileIsSeenAgainstTheTextBeforeItLikeItsMarkdown() {
    desk.run("draft");
    long markdown = stale(desk.run("check", "81").out());
    long word = stale(desk.run("check", folder.resolve("out/81/draft.docx").toString()).out());
    assertEquals(markdown, word);
  }

  private static long stale(String out) {
    return out.lines().filter(line -> line.contains("[R-STALE-")).count();
  }
}
