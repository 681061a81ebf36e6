package penholder.cli;

import penholder.model.ResolutionSymbol;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the symbol of a resolution. */
final class SymbolConverter implements ITypeConverter<ResolutionSymbol> {
  @Override
  public ResolutionSymbol convert(String written) {
    return ResolutionSymbol.parse(written)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\"%s\" is no symbol of a resolution. It looks like this: 75/15."
                        .formatted(written)));
  }
}
