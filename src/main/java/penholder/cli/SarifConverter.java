package penholder.cli;

import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads the name of the one form that the findings of a check are written in for other programs.
 */
final class SarifConverter implements ITypeConverter<String> {
  @Override
  public String convert(String written) {
    return NamedChoice.of(written, new String[] {"sarif"}, Function.identity());
  }
}
