package penholder.library;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;

/** A place in a clause that depends on the session of the text. */
public sealed interface SessionBound {

  /**
   * "seventy-seventh session", where the Assembly speaks of a session of its own (R-NUM-4,
   * R-CLO-1).
   *
   * @param session the session spoken of
   * @param own whether it is surely a session of the Assembly; the body named last before "its" may
   *     be another, whose sessions have numbers as high
   */
  record SessionOrdinal(Session session, boolean own) implements SessionBound {}

  /**
   * The note that lists the earlier resolutions of the series (R-FN-9, R-CLO-5).
   *
   * @param resolutions those it lists, in its order
   */
  record PreviousResolutions(List<ResolutionSymbol> resolutions) implements SessionBound {
    public PreviousResolutions {
      resolutions = List.copyOf(resolutions);
    }
  }

  /**
   * The note that cites the report of the Secretary-General (R-FN-10).
   *
   * @param citation the words of the note
   */
  record ReportCitation(String citation) implements SessionBound {
    private static final Pattern SESSION = Pattern.compile("(?:See )?A/(\\d{1,3})/.*");

    /** The session whose document it is. */
    public Optional<Session> session() {
      Matcher symbol = SESSION.matcher(citation);
      return symbol.matches()
          ? Optional.of(new Session(Integer.parseInt(symbol.group(1))))
          : Optional.empty();
    }

    /** Whether a section of the report is cited, not the whole of it (R-FN-10). */
    public boolean isSection() {
      return citation.contains("sect");
    }
  }
}
