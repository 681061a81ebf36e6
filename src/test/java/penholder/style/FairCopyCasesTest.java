package penholder.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import penholder.model.Resolution;

/** The cases in {@code cases/fair-copy}: a text, and its fair copy. */
class FairCopyCasesTest {
  private static final String SAME = "the same";

  @TestFactory
  Stream<DynamicTest> fairCopiesAreAsInTheCases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : List.of("chains", "characters", "closings", "notes", "series")) {
      for (String section : cases(file).split("(?m)^## ")) {
        String[] titled = section.split("\n", 2);
        if (titled[1].contains("before:")) {
          tests.add(DynamicTest.dynamicTest(file + ": " + titled[0], () -> check(titled[1])));
        }
      }
    }
    return tests.stream();
  }

  private static void check(String section) {
    String[] halves = section.split("(?m)^before:\n|^after:", -1);
    Resolution before = Lines.read(halves[1]);
    Resolution fair = FairCopy.of(before);

    assertEquals(expected(halves[1], halves[2]), Lines.write(fair));
    assertEquals(fair, FairCopy.of(fair), "the fair copy of the fair copy");
  }

  private static String expected(String before, String after) {
    if (!after.strip().startsWith(SAME)) {
      return after.strip();
    }
    List<String> lines = new ArrayList<>(before.strip().lines().toList());
    List<String> exceptions = after.strip().lines().toList();
    if (exceptions.size() > 1) {
      String label = exceptions.get(0).substring((SAME + " but ").length());
      List<String> labels =
          Printed.numbered(Lines.read(before)).stream().map(Printed.Paragraph::label).toList();
      lines.set(labels.indexOf(label), exceptions.get(1));
    }
    return String.join("\n", lines);
  }

  private static String cases(String name) throws IOException {
    String file = "/cases/fair-copy/" + name + ".txt";
    try (InputStream stream = FairCopyCasesTest.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
