package penholder.model;

import java.util.List;
import java.util.Optional;

/**
 * How a resolution came about, as the records of the United Nations say beside its text.
 *
 * @param sponsors the States that the draft names as its sponsors, in printed order; or, alone, how
 *     else it came ("submitted by the President of the General Assembly")
 * @param additionalSponsors those that joined them later
 * @param vote how it was adopted; empty where nothing says so
 * @param rollCall who voted how; empty where nothing says so
 * @param subjects the subjects under which it is filed, as the thesaurus of the United Nations
 *     prints them ("WOMEN'S ADVANCEMENT")
 * @param job the job number of the document, "21-17757"; empty where the source does not give it
 */
public record Proceedings(
    List<String> sponsors,
    List<String> additionalSponsors,
    Optional<Vote> vote,
    Optional<RollCall> rollCall,
    List<String> subjects,
    Optional<String> job) {
  /** Nothing is known. */
  public static final Proceedings UNKNOWN =
      new Proceedings(
          List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public Proceedings {
    sponsors = List.copyOf(sponsors);
    additionalSponsors = List.copyOf(additionalSponsors);
    subjects = List.copyOf(subjects);
  }

  /** The same with how it was adopted. */
  Proceedings voted(Vote known) {
    return new Proceedings(
        sponsors, additionalSponsors, Optional.of(known), rollCall, subjects, job);
  }

  /**
   * Who voted how.
   *
   * @param inFavour those who voted for it, as the record names them
   * @param against those who voted against it
   * @param abstaining those who abstained
   */
  public record RollCall(List<String> inFavour, List<String> against, List<String> abstaining) {
    public RollCall {
      inFavour = List.copyOf(inFavour);
      against = List.copyOf(against);
      abstaining = List.copyOf(abstaining);
    }
  }
}
