package penholder.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import penholder.Nearest;
import penholder.Output;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an output. */
final class OutputConverter implements ITypeConverter<Output> {
  @Override
  public Output convert(String written) {
    String asked = written.strip().toLowerCase(Locale.ROOT);
    List<String> words = Arrays.stream(Output.values()).map(Output::word).toList();
    return Arrays.stream(Output.values())
        .filter(output -> output.word().equals(asked))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "There is no output \"%s\".%s There are: %s."
                        .formatted(
                            written, Nearest.question(asked, words), String.join(", ", words))));
  }
}
