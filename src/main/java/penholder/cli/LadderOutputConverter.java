package penholder.cli;

import penholder.searching.LadderOutput;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of what is made of a ladder. */
final class LadderOutputConverter implements ITypeConverter<LadderOutput> {
  @Override
  public LadderOutput convert(String written) {
    return NamedChoice.of(written, LadderOutput.values(), LadderOutput::word);
  }
}
