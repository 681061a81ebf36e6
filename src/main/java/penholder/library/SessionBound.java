package penholder.library;

import java.util.List;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;

/** A place in a clause that depends on the session of the text. */
public sealed interface SessionBound {

  /**
   * "seventy-seventh session", where the Assembly speaks of a session of its own (R-NUM-4,
   * R-CLO-1).
   *
   * @param session the session spoken of
   */
  record SessionOrdinal(Session session) implements SessionBound {}

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
  record ReportCitation(String citation) implements SessionBound {}
}
