package penholder.check.notes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.library.Address;
import penholder.library.Library;
import penholder.model.Adopted;
import penholder.model.Note;
import penholder.model.Place;
import penholder.model.Places;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.report.Severity;
import penholder.style.NamedInstrument;

/**
 * R-FN-1: "in resolutions all sources go in footnotes". Which instruments have a source to be given
 * is told by the other texts of the series: the text before, then the older ones, then those that
 * came later.
 */
final class SourceOmitted implements Rule {
  private static final Pattern RESOLUTION =
      Pattern.compile("Resolution (\\d+/\\d+|\\d+ [A-Z] \\([IVXLC]+\\))");

  @Override
  public String id() {
    return "R-FN-1";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String sentence() {
    return "An instrument that has a note in another text of the series has one where it is first"
        + " named.";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    Map<String, Deviation> found = new LinkedHashMap<>();
    text.surroundings().before().ifPresent(before -> compare(text, before, found));
    if (text.surroundings().series().isPresent() && bare(text).findAny().isPresent()) {
      nearestFirst(text).forEach(other -> compare(text, other, found));
    }
    return List.copyOf(found.values());
  }

  private static void compare(CheckedText text, Resolution other, Map<String, Deviation> found) {
    Set<String> given = text.notes().stream().map(Passage::words).collect(Collectors.toSet());
    for (Places.Placed placed : Places.of(other).row()) {
      boolean suspicious =
          placed.clause().text().stream()
              .anyMatch(piece -> piece instanceof Note note && !given.contains(note.words()));
      if (suspicious) {
        for (NamedInstrument there : NamedInstrument.in(placed.clause().text())) {
          if (!there.notes().isEmpty() && !found.containsKey(there.name())) {
            String source = there.notes().get(0).words();
            bare(text, there.name())
                .filter(here -> !isGiven(source, text))
                .map(here -> here.deviation(address(other, placed.place()), source))
                .ifPresent(one -> found.put(there.name(), one));
          }
        }
      }
    }
  }

  /**
   * An instrument in the text.
   *
   * @param paragraph where it is named
   * @param name the instrument
   */
  private record Mention(Passage paragraph, NamedInstrument name) {

    /** Those of a paragraph; a longer title, or an annex to the instrument, has its own source. */
    static Stream<Mention> in(Passage paragraph) {
      return NamedInstrument.in(paragraph.text()).stream()
          .filter(name -> !paragraph.words().startsWith(":", name.start() + name.name().length()))
          .filter(name -> !name.name().matches("[IVXLC]+ .*"))
          .map(name -> new Mention(paragraph, name));
    }

    Deviation deviation(Address other, String source) {
      return Deviation.of(
          paragraph,
          name.start(),
          name.start() + name.name().length(),
          "Give its source in a note: %s has \"%s\" at this instrument.".formatted(other, source));
    }
  }

  /** The first mention of an instrument that has no note at any. */
  private static Optional<Mention> bare(CheckedText text, String name) {
    List<Mention> mentions =
        text.paragraphs().stream()
            .filter(paragraph -> paragraph.words().contains(name))
            .flatMap(Mention::in)
            .filter(mention -> mention.name().name().equals(name))
            .toList();
    return mentions.stream()
        .findFirst()
        .filter(first -> mentions.stream().allMatch(one -> one.name().notes().isEmpty()));
  }

  private static Stream<Mention> bare(CheckedText text) {
    return text.paragraphs().stream()
        .flatMap(Mention::in)
        .filter(mention -> mention.name().notes().isEmpty());
  }

  /** The other texts of a series with a register that are here. */
  private static Stream<Resolution> nearestFirst(CheckedText text) {
    Library library = text.surroundings().library().get();
    int session = text.resolution().header().session().number();
    return library.symbols().stream()
        .filter(symbol -> symbol.session().number() != session)
        .sorted(
            Comparator.comparing((ResolutionSymbol symbol) -> symbol.session().number() > session)
                .thenComparing(symbol -> Math.abs(symbol.session().number() - session)))
        .flatMap(symbol -> library.text(symbol).stream());
  }

  /** Whether the text has the source elsewhere: in another note, or by the resolution's number. */
  private static boolean isGiven(String source, CheckedText text) {
    String words = source.replaceFirst("\\.$", "");
    Matcher resolution = RESOLUTION.matcher(words);
    String number = resolution.lookingAt() ? resolution.group(1) : words;
    return text.passages().stream()
        .anyMatch(one -> one.words().contains(one.isNote() ? words : number));
  }

  private static Address address(Resolution text, Place place) {
    return new Address(((Adopted) text.header().stage()).symbol(), place);
  }
}
