package penholder.library;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Ordinal;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Text;

/** Finds the places in a clause that depend on the session, and writes others in their stead. */
public final class SessionBounds {
  /** Not the session of another body: "the sixty-second session of the Commission". */
  private static final Pattern SESSION =
      Pattern.compile(
          "\\b((?:one hundred and )?[a-z]+(?:-[a-z]+)?)(?= sessions?\\b(?! of (?:the |its )?(?!(?:General )?Assembly)[A-Z]))"
              + "|\\b([a-z]+(?:-[a-z]+)?)(?= and [a-z-]+(?:st|nd|rd|th) sessions\\b)");

  private static final Pattern RESOLUTION = Pattern.compile("\\b\\d{1,3}/\\d{1,4}\\b");
  private static final Pattern LIST = Pattern.compile("Resolutions? [\\d/, and]+\\.");
  private static final Pattern BEFORE_REPORT =
      Pattern.compile(
          "\\breports? of the Secretary-General(?: (?:on|submitted|pursuant)\\b(?:(?! reports? )[^,;.])*)?[,;.]?$");
  private static final Pattern DOCUMENT = Pattern.compile("(See )?A/\\d+/\\d+.*");

  private final Renewal renewal;
  private final boolean recallsPrevious;

  private SessionBounds(Renewal renewal, boolean recallsPrevious) {
    this.renewal = renewal;
    this.recallsPrevious = recallsPrevious;
  }

  /** The places of a clause that depend on the session, in order, sub-paragraphs included. */
  public static List<SessionBound> of(Clause clause) {
    List<SessionBound> places = new ArrayList<>();
    renew(clause, new Collecting(places));
    return List.copyOf(places);
  }

  /** The clause with other words in the places that depend on the session. */
  public static Clause renew(Clause clause, Renewal renewal) {
    boolean recalls = clause.words().contains(" previous resolutions");
    SessionBounds bounds = new SessionBounds(renewal, recalls);
    List<Clause> items = clause.items().stream().map(item -> renew(item, renewal)).toList();
    return clause.with(bounds.text(clause.text()), items);
  }

  private List<Inline> text(List<Inline> text) {
    List<Inline> renewed = new ArrayList<>();
    for (Inline inline : text) {
      if (inline instanceof Text words) {
        renewed.add(sessions(words, renewed));
      } else if (inline instanceof Note note) {
        renewed.add(note(note, renewed));
      } else {
        renewed.add(inline);
      }
    }
    return renewed;
  }

  private Text sessions(Text text, List<Inline> before) {
    String words = text.words();
    if (!words.contains(" session")) {
      return text;
    }
    Matcher matcher = SESSION.matcher(words);
    StringBuilder renewed = new StringBuilder();
    while (matcher.find()) {
      String ordinal = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      OptionalInt number = Ordinal.parse(ordinal);
      if (number.isPresent()) {
        boolean own = Owner.isAssembly(Inline.words(before) + words.substring(0, matcher.start()));
        var place = new SessionBound.SessionOrdinal(new Session(number.getAsInt()), own);
        ordinal = renewal.session(place).ordinal();
      }
      matcher.appendReplacement(renewed, Matcher.quoteReplacement(ordinal));
    }
    return new Text(matcher.appendTail(renewed).toString());
  }

  private Note note(Note note, List<Inline> before) {
    String words = note.words();
    if (recallsPrevious && LIST.matcher(words).matches()) {
      List<ResolutionSymbol> symbols =
          RESOLUTION
              .matcher(words)
              .results()
              .flatMap(match -> ResolutionSymbol.parse(match.group()).stream())
              .toList();
      return renewal.previousResolutions(new SessionBound.PreviousResolutions(symbols), note);
    }
    if (DOCUMENT.matcher(words).matches() && BEFORE_REPORT.matcher(Inline.words(before)).find()) {
      return renewal.report(new SessionBound.ReportCitation(words), note);
    }
    return note;
  }

  /** Leaves everything as it is and writes down what there is. */
  private record Collecting(List<SessionBound> places) implements Renewal {
    @Override
    public Session session(SessionBound.SessionOrdinal place) {
      places.add(place);
      return place.session();
    }

    @Override
    public Note previousResolutions(SessionBound.PreviousResolutions place, Note note) {
      places.add(place);
      return note;
    }

    @Override
    public Note report(SessionBound.ReportCitation place, Note note) {
      places.add(place);
      return note;
    }
  }
}
