package penholder.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Any order of words, notes and ends of paragraphs that came and went. What is expected comes from
 * the list of them alone: strike what is not there, and break the line at each end that is left.
 */
class RandomChangesTest {
  private static final String END = "¶";

  /** A word, a note or the end of a paragraph; what was done to it. */
  private record Token(String words, List<Token> note, String came, String went) {
    boolean isThere(Side side) {
      return (side == Side.ACCEPTED ? went : came).isEmpty();
    }

    String on(Side side) {
      return note.isEmpty() ? words : "^[" + lines(note, side) + "]";
    }
  }

  private static String lines(List<Token> tokens, Side side) {
    String text =
        tokens.stream()
            .filter(token -> token.isThere(side))
            .map(token -> token.on(side))
            .collect(Collectors.joining());
    return text.replaceAll(END + "$", "").replace(END, "\n");
  }

  private static List<Token> tokens(Random random, int depth) {
    List<Token> tokens = new ArrayList<>();
    for (int i = random.nextInt(depth == 0 ? 30 : 6); i > 0; i--) {
      boolean note = depth == 0 && random.nextInt(8) == 0;
      String words = random.nextInt(5) == 0 ? END : "w" + random.nextInt(100);
      String came = random.nextInt(3) > 0 ? "" : random.nextBoolean() ? "ins" : "moveTo";
      String went = random.nextInt(3) > 0 ? "" : random.nextBoolean() ? "del" : "moveFrom";
      tokens.add(new Token(words, note ? tokens(random, 1) : List.of(), came, went));
    }
    tokens.add(new Token(END, List.of(), "", ""));
    return tokens;
  }

  private final StringBuilder notes = new StringBuilder();
  private int noteCount;

  private String xml(List<Token> tokens, Random random) {
    StringBuilder paragraphs = new StringBuilder();
    StringBuilder runs = new StringBuilder();
    for (Token token : tokens) {
      if (token.note().isEmpty() && token.words().equals(END)) {
        String mark = element(token.came(), "") + element(token.went(), "");
        String format = "<w:pPr><w:rPr>" + mark + "</w:rPr></w:pPr>";
        paragraphs.append("<w:p>").append(format).append(runs).append("</w:p>");
        runs.setLength(0);
      } else if (random.nextBoolean()) {
        runs.append(element(token.came(), element(token.went(), run(token, random))));
      } else {
        runs.append(element(token.went(), element(token.came(), run(token, random))));
      }
    }
    return paragraphs.toString();
  }

  private static String element(String name, String content) {
    return name.isEmpty()
        ? content
        : "<w:%s w:id=\"1\" w:author=\"Ana\">%s</w:%s>".formatted(name, content, name);
  }

  private String run(Token token, Random random) {
    if (token.note().isEmpty()) {
      String text = token.went().equals("del") ? "delText" : "t";
      return "<w:r><w:%s>%s</w:%s></w:r>".formatted(text, token.words(), text);
    }
    int id = ++noteCount;
    String inside = xml(token.note(), random);
    notes.append("<w:footnote w:id=\"%d\">%s</w:footnote>".formatted(id, inside));
    return "<w:r><w:footnoteReference w:id=\"%d\"/></w:r>".formatted(id);
  }

  @RepeatedTest(300)
  void bothSidesAreWhatIsLeftOfTheList(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<Token> tokens = tokens(random, 0);
    WordFile file = WordFile.of(xml(tokens, random)).with("footnotes", notes.toString());
    TrackedText read = TrackedText.read(file.zip(), "a.docx").value().orElseThrow();

    String seed = "seed " + info.getCurrentRepetition();
    assertEquals(lines(tokens, Side.ACCEPTED), read.accepted().words(), seed);
    assertEquals(lines(tokens, Side.REJECTED), read.rejected().words(), seed);
    for (String kind : List.of("ins", "del", "moveTo", "moveFrom")) {
      assertEquals(words(tokens, kind), words(read.changes(), Revision.kind(kind).get()), seed);
    }
  }

  private static String words(List<Token> tokens, String kind) {
    return tokens.stream()
        .filter(token -> token.came().equals(kind) || token.went().equals(kind))
        .map(token -> token.on(token.went().isEmpty() ? Side.ACCEPTED : Side.REJECTED))
        .collect(Collectors.joining());
  }

  private static String words(List<Change> changes, Change.Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind && !change.inNote())
        .map(Change::words)
        .collect(Collectors.joining());
  }
}
