package penholder.cli;

import penholder.model.Session;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a session. */
final class SessionConverter implements ITypeConverter<Session> {
  @Override
  public Session convert(String written) {
    if (!written.matches("[1-9]\\d{0,2}")) {
      throw new TypeConversionException(
          "\"%s\" is no session. A session is a number, for example 81.".formatted(written));
    }
    return new Session(Integer.parseInt(written));
  }
}
