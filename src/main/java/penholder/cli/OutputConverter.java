package penholder.cli;

import penholder.making.Output;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of an output. */
final class OutputConverter implements ITypeConverter<Output> {
  @Override
  public Output convert(String written) {
    return NamedChoice.of(written, Output.values(), Output::word);
  }
}
