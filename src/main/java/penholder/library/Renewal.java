package penholder.library;

import penholder.model.Note;
import penholder.model.Session;

/** What is to stand in the places of a clause that depend on the session. */
public interface Renewal {
  /** The session that is to be named instead; the same one to leave the words alone. */
  Session session(SessionBound.SessionOrdinal place);

  /** The note that is to list the earlier resolutions. */
  Note previousResolutions(SessionBound.PreviousResolutions place, Note note);

  /** The note that is to cite the report. */
  Note report(SessionBound.ReportCitation place, Note note);
}
