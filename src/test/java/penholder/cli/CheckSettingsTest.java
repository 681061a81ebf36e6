package penholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check.yaml} says of the rules, and what is said of it. */
final class CheckSettingsTest {
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

        1. *Notes* the “report” that 40 % of the States have replied;

        2. *Decides* to remain seized of the matter.
        """);
  }

  private String sum() {
    return desk.run("check").out().lines().reduce((first, second) -> second).orElseThrow();
  }

  private void refused(String settings, String message) {
    desk.write("check.yaml", settings);
    Desk.Said said = desk.run("check");
    assertEquals(message, said.err());
    assertEquals("", said.out());
    assertEquals(1, said.exitCode());
  }

  @Test
  void aRuleIsSwitchedOffOrGivenAnotherWeight() {
    desk.write("check.yaml", "rules:\n  R-NUM-2: off\n  R-CH-3: note\n");
    assertEquals("~/out/81/draft.md: no findings in 3 paragraphs.", sum());
    assertEquals(0, desk.run("check").exitCode());
    String list = desk.run("check", "--list").out();
    assertTrue(
        list.contains(
            "R-NUM-2    off      Write \"per cent\", not \"%\" or \"percent\". (usually error)\n"),
        list);
    assertTrue(list.contains("R-CH-3     note     "), list);
    desk.write("check.yaml", "rules:\n  R-NUM-2: note\n");
    assertEquals("~/out/81/draft.md: 1 note in 3 paragraphs.", sum());
  }

  @Test
  void aParagraphIsExemptedWithAReason() {
    desk.write(
        "check.yaml",
        """
        exempt:
          - rule: R-NUM-2
            paragraph: Notes the "report" that 40
            reason: The report is quoted.
        """);
    assertEquals("~/out/81/draft.md: 1 exempted in 3 paragraphs.", sum());
    Desk.Said said = desk.run("check", "--fix");
    assertEquals("", said.err());
    assertEquals(
        "Nothing to repair: ~/out/81/draft.md is as it was.",
        said.out().lines().findFirst().orElseThrow());
    assertTrue(desk.run("check", "--json").out().contains("\"reason\": \"The report is quoted.\""));
    assertTrue(
        desk.run("check", "--to", "sarif")
            .out()
            .contains("\"justification\": \"The report is quoted.\""));
  }

  @Test
  void anExemptionThatExemptsNothingIsANote() {
    desk.write(
        "check.yaml",
        "exempt:\n  - rule: R-NUM-2\n    paragraph: Decides\n    reason: It was there.\n");
    assertEquals(
        """
        ~/check.yaml:2:5: note: This exempts nothing in what was checked: no paragraph that begins with these words departs from R-NUM-2.
              - rule: R-NUM-2
                ^"""
            .strip(),
        desk.run("check").err());
  }

  @Test
  void whatCannotBeMeantIsRefusedWhereItStands() {
    refused(
        "rules:\n  R-NUM2: off\n",
        """
        ~/check.yaml:2:3: error: There is no rule "R-NUM2". Did you mean R-NUM-2? To see them: penholder check --list.
              R-NUM2: off
              ^""");
    refused(
        "rules:\n  R-NUM-2: fatal\n",
        """
        ~/check.yaml:2:12: error: "fatal" cannot be read as "R-NUM-2"; it looks like this: off, error, warning or note
              R-NUM-2: fatal
                       ^""");
    refused(
        "exempt:\n  - rule: R-NUM-2\n    paragraph: Notes\n",
        """
        ~/check.yaml:2:5: error: "reason" is missing.
              - rule: R-NUM-2
                ^""");
    refused(
        "rule:\n  R-NUM-2: off\n",
        """
        ~/check.yaml:1:1: error: There is no field "rule" here; the fields are rules, exempt.
            rule:
            ^""");
    refused(
        "rules: [R-NUM-2]\n",
        """
        ~/check.yaml:1:8: error: Under "rules" stand lines like "name: value".
            rules: [R-NUM-2]
                   ^""");
  }

  @Test
  void aFileWithCommentsOnlyChangesNothing() {
    desk.write("check.yaml", "# rules:\n");
    assertEquals("~/out/81/draft.md: 1 error in 3 paragraphs.", sum());
  }
}
