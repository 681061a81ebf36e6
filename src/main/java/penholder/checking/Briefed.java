package penholder.checking;

import java.util.List;
import penholder.brief.Proposal;

/**
 * What reports name that bears on a draft.
 *
 * @param against the draft as the user would write it
 * @param reports how many files were read
 * @param proposals what they name
 */
public record Briefed(String against, int reports, List<Proposal> proposals) {
  public Briefed {
    proposals = List.copyOf(proposals);
  }
}
