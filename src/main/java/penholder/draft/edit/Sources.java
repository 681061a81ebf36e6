package penholder.draft.edit;

import penholder.corpus.Series;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;

/** The adopted texts that clauses of an edit come from. */
public interface Sources {
  /** The text of a resolution that an incoming clause comes from. */
  Resolution text(ResolutionSymbol symbol);

  /** The series that a resolution belongs to. */
  Series series(ResolutionSymbol symbol);
}
