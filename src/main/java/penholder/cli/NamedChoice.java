package penholder.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import penholder.shelf.Nearest;
import picocli.CommandLine.TypeConversionException;

/** One of several outputs, by its name. */
final class NamedChoice {
  private NamedChoice() {}

  /**
   * The one that is named so, in whatever letters.
   *
   * @throws TypeConversionException if there is none; it says which there are
   */
  static <T> T of(String written, T[] all, Function<T, String> word) {
    String asked = written.strip().toLowerCase(Locale.ROOT);
    List<String> words = Arrays.stream(all).map(word).toList();
    return Arrays.stream(all)
        .filter(output -> word.apply(output).equals(asked))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "There is no output \"%s\".%s There are: %s."
                        .formatted(
                            written, Nearest.question(asked, words), String.join(", ", words))));
  }
}
