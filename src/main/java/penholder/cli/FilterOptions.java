package penholder.cli;

import java.util.Locale;
import java.util.Optional;
import penholder.library.search.Filters;
import penholder.model.Part;
import penholder.model.Session;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say which clauses come into question. */
final class FilterOptions {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = KindConverter.class,
      description = "Only preambular, operative or annexed paragraphs.")
  private Part part;

  @Option(
      names = "--verb",
      paramLabel = "VERB",
      description = "Only clauses that open with this: Welcomes, \"Takes note with appreciation\".")
  private String verb;

  @Option(
      names = "--series",
      paramLabel = "NAME",
      description =
          "Only this series: its name, a part of its title, or the symbol of one of its texts.")
  private String series;

  @Option(
      names = "--from",
      paramLabel = "SESSION",
      converter = SessionConverter.class,
      description = "Only resolutions of this session and later ones.")
  private Session from;

  @Option(
      names = "--to",
      paramLabel = "SESSION",
      converter = SessionConverter.class,
      description = "Only resolutions of this session and earlier ones.")
  private Session to;

  @Option(
      names = "--adopted",
      paramLabel = "HOW",
      converter = AdoptionConverter.class,
      description = "Only resolutions adopted without-vote, or by a vote.")
  private Filters.Adoption adopted;

  Filters filters() {
    return new Filters(
        Optional.ofNullable(part),
        Optional.ofNullable(verb),
        Optional.empty(),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Optional.ofNullable(adopted));
  }

  Optional<String> series() {
    return Optional.ofNullable(series);
  }

  /** Reads the kind of a paragraph. */
  static final class KindConverter implements ITypeConverter<Part> {
    @Override
    public Part convert(String written) {
      for (Part one : Part.values()) {
        if (one.name().toLowerCase(Locale.ROOT).equals(written.toLowerCase(Locale.ROOT))) {
          return one;
        }
      }
      throw new TypeConversionException(
          "\"%s\" is no kind of paragraph. There are: preambular, operative, annexed."
              .formatted(written));
    }
  }

  /** Reads how a resolution was adopted. */
  static final class AdoptionConverter implements ITypeConverter<Filters.Adoption> {
    @Override
    public Filters.Adoption convert(String written) {
      return switch (written.toLowerCase(Locale.ROOT)) {
        case "without-vote", "without" -> Filters.Adoption.WITHOUT_VOTE;
        case "vote" -> Filters.Adoption.VOTE;
        default ->
            throw new TypeConversionException(
                "\"%s\" is no way to adopt. There are: without-vote, vote.".formatted(written));
      };
    }
  }
}
