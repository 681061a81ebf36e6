package penholder.fuzz;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every reader has an answer to the files that {@link ReadersFuzz} began with or stumbled on. */
class KeptInputsTest {
  @TestFactory
  List<DynamicTest> hasAnAnswer() throws IOException, URISyntaxException {
    Path all = Path.of(ReadersFuzz.class.getResource("ReadersFuzzInputs").toURI());
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(all)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String target = file.getParent().getFileName().toString();
        String name = target.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        tests.add(
            dynamicTest(
                target + "/" + file.getFileName(),
                () -> HostileReader.valueOf(name).read(Files.readAllBytes(file))));
      }
    }
    return tests;
  }
}
