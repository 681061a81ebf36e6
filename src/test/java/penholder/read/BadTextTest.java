package penholder.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import penholder.Seeds;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.report.Severity;
import penholder.report.Source;

/** What the user is told of a text that cannot be used, word for word. */
class BadTextTest {
  private static final String GOOD = Seeds.received(Seeds.RECEIVED_67_110).text();

  private static String errors(Reported<?> reported) {
    return reported.findings().stream()
        .filter(finding -> finding.severity() != Severity.NOTE)
        .map(Finding::print)
        .collect(Collectors.joining("\n"));
  }

  private static String errors(String text) {
    return errors(TextReader.read(new Source("a.txt", text)));
  }

  @Test
  void anEmptyFile() {
    assertEquals(
        "a.txt:1:1: error: The file is empty.",
        errors(Decoding.text("a.txt", " \n".getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void aBinaryFile() {
    assertEquals(
        """
        a.doc:1:1: error: This is not a text file. Give the text of the resolution: open it in Word or in a PDF reader, \
        copy the text into a file and save it as plain text (UTF-8).""",
        errors(Decoding.text("a.doc", new byte[] {'P', 'K', 3, 4, 0, 0})));
  }

  @Test
  void textThatIsNotUtf8() {
    byte[] latin = "Adopted\nby Türkiye".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        """
        a.txt:2:5: error: The text is not UTF-8 from here on. Save the file again as plain text with the encoding UTF-8.
            by T
                ^""",
        errors(Decoding.text("a.txt", latin)));
  }

  @Test
  void aTextThatIsNoResolution() {
    assertEquals(
        """
        a.txt:1:1: error: This is not the text of an adopted resolution: it has no line that is \
        a title with the number of the resolution ("75/15. Cooperation between ...").
            UN and ASEAN
            ^""",
        errors("UN and ASEAN\nA good story.\n"));
  }

  @Test
  void aHoleInTheParagraphNumbers() {
    assertEquals(
        """
        a.txt:21:2: error: Paragraph 9 stands where paragraph 8 is due: a paragraph is missing or has lost its number.
             9. Also welcomes the adoption by the Association of Southeast Asian Nations leaders of the Decl…
             ^""",
        errors(GOOD.replaceAll("(?m)^\\t8\\..*\\n", ""))
            .lines()
            .limit(3)
            .collect(Collectors.joining("\n")));
  }

  @Test
  void aParagraphThatLostItsNumber() {
    assertEquals(
        """
        a.txt:33:2: error: A paragraph without a number stands among the numbered ones, after paragraph 19.
             Requests the Secretary-General to submit to the General Assembly at its sixty-ninth session a r…
             ^""",
        errors(GOOD.replace("\t20.\tRequests", "\tRequests"))
            .lines()
            .limit(3)
            .collect(Collectors.joining("\n")));
  }

  @Test
  void aHoleInTheNoteNumbers() {
    assertEquals(
        """
        a.txt:41:1: error: Note 4 stands where note 3 is due: a note is missing or has lost its number.
            4 United Nations, Treaty Series, vol. 2624, No. 46745.
            ^""",
        errors(GOOD.replaceAll("(?m)^3 A/67.*\\n", "")));
  }

  @Test
  void aNoteThatLostItsNumber() {
    String message =
        "error: A note begins with its number and a space, and this line stands where note 1 is due.";
    assertTrue(errors(GOOD.replace("\t21.", "¹United Nations.\n\t21.")).contains(message));
    String print =
        Print.of(Seeds.resolution("67-110"), 1)
            .replaceFirst("\n1 United Nations", "\nUnited Nations");
    assertTrue(errors(print).contains(message));
  }

  @Test
  void aMarkWhoseNoteIsGone() {
    assertEquals(
        """
        a.txt:30:268: error: The mark of note 5 stands here, but there is no note 5.
            …ast Asia Nuclear-Weapon-Free Zone (Bangkok Treaty)5 and its related documents would mark another…
                                                               ^""",
        errors(GOOD.replaceAll("(?m)^5 Ibid.*\\n", "")));
  }

  @Test
  void aTextWhoseNotesAreAllGone() {
    assertEquals(
        """
        a.txt:6:144: error: The mark of note 1 stands here, but there is no note 1.
            …rined in the Bangkok Declaration of 8 August 1967,1 in particular the maintenance of close and b…
                                                               ^""",
        errors(GOOD.replaceAll("(?m)^[1-5] (United|Ibid|Res|A/67).*\\n", "")));
  }

  @Test
  void aNumberWithoutASpaceBehindItIsANumber() {
    assertEquals("", errors(GOOD.replace("21.\tDecides", "21.Decides")));
  }

  @Test
  void aParagraphThatLostItsCommaStaysAParagraphAndOthersAreJoinedWithAWarning() {
    assertEquals("", errors(GOOD.replace("Secretary-General,3", "Secretary-General3")));
    assertEquals(
        """
        a.txt:32:2: warning: This line is joined to the one before it, which has no comma, semicolon or full stop at its end; \
        if it is a paragraph of its own, mend the source.
             in accordance with the purposes and principles of the Charter of the United Nations, including …
             ^""",
        errors(
            GOOD.replace(
                "in the region and the world, in accordance",
                "in the region and the world\n\tin accordance")));
  }

  @Test
  void aSubparagraphWithHalfAMark() {
    assertEquals(
        """
        a.txt:33:2: error: The mark of a sub-paragraph has two brackets: "(a)".
             b) Climate change;
             ^""",
        errors(GOOD.replace("\t20.\tRequests", "\tb) Climate change;\n\t20.\tRequests"))
            .lines()
            .limit(3)
            .collect(Collectors.joining("\n")));
  }

  @Test
  void aNoteWhoseMarkIsGone() {
    assertEquals(
        """
        a.txt:41:3: error: Note 3 has no mark in the text.
            3 A/67/280-S/2012/614, sect. II.
              ^""",
        errors(GOOD.replace("Secretary-General,3", "Secretary-General,")));
  }

  @Test
  void aTextWhoseEndIsMissing() {
    assertEquals(
        """
        a.txt:13:2: error: The text ends here without an operative paragraph: the end is missing.
             Recalling the First, Second, Third and Fourth Association of Southeast Asian Nations-United Nat…
             ^""",
        errors(
            GOOD.substring(0, GOOD.indexOf("\t1.\tWelcomes")).replaceAll("(?<=[a-z7],)[123]", "")));
  }

  @Test
  void aContradictionBetweenMastheadAndTitleIsSaidAndTheTitleWins() {
    Reported<?> read =
        TextReader.read(
            new Source(
                "a.txt", GOOD.replace("NationsA/RES/67/110General", "NationsA/RES/67/111General")));
    assertEquals(
        """
        a.txt:64:15: warning: The masthead says A/RES/67/111, the title A/RES/67/110; the title is used.
            United NationsA/RES/67/111General AssemblyDistr.: General
                          ^""",
        errors(read));
  }

  @Test
  void aLineThatNobodyUnderstandsIsSaid() {
    assertEquals(
        """
        a.txt:37:1: warning: This line is not used: it is no part of a resolution that is known here.
            Copied by the archive on Tuesday
            ^""",
        errors(GOOD.replace("\n17 December 2012\n", "\nCopied by the archive on Tuesday\n")));
  }
}
