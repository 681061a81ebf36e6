package penholder.write.akn;

import java.util.List;
import java.util.Optional;
import penholder.model.Adopted;
import penholder.model.Enumeration;
import penholder.model.Proceedings;
import penholder.model.Vote;

/** How a resolution came about: the steps from its draft to its adoption, and the vote. */
final class Origin {
  private static final String UNKNOWN_DATE = "0001-01-01";

  private final AknOut out;
  private int voters;

  Origin(AknOut out) {
    this.out = out;
  }

  void write(Adopted adopted) {
    out.open("workflow", "source", "#un");
    Proceedings proceedings = adopted.proceedings();
    if (!adopted.drafts().isEmpty() || !proceedings.sponsors().isEmpty()) {
      step("draftResolution", UNKNOWN_DATE, proceedings.sponsors());
      if (!adopted.drafts().isEmpty()) {
        out.attribute("as", adopted.drafts().get(0));
      }
      out.close();
    }
    if (!proceedings.additionalSponsors().isEmpty()) {
      step("draftResolutionAdditionalSponsors", UNKNOWN_DATE, proceedings.additionalSponsors());
      out.close();
    }
    step("adopted", adopted.date().toString(), List.of());
    if (adopted.meeting().isPresent()) {
      String session = adopted.symbol().session().symbol();
      out.attribute("as", "A/" + session + "/PV." + adopted.meeting().getAsInt());
    }
    out.close();
    out.close();
    if (proceedings.vote().isPresent() || proceedings.rollCall().isPresent()) {
      out.open("analysis", "source", "#un");
      out.open("parliamentary");
      voting(proceedings);
      out.close();
      out.close();
    }
  }

  private void step(String outcome, String date, List<String> by) {
    out.open(
        "step", "date", date, "outcome", outcome, "by", Enumeration.of(by).replace("%", "%25"));
  }

  private void voting(Proceedings proceedings) {
    Optional<Vote> vote = proceedings.vote();
    Optional<Proceedings.RollCall> call = proceedings.rollCall();
    if (vote.isPresent() && vote.get() instanceof Vote.Recorded recorded) {
      out.open("voting", "outcome", "adoptedRecordedVote");
      count("inFavour", recorded.inFavour(), call.map(Proceedings.RollCall::inFavour));
      count("against", recorded.against(), call.map(Proceedings.RollCall::against));
      count("abstaining", recorded.abstentions(), call.map(Proceedings.RollCall::abstaining));
    } else {
      out.open("voting", "outcome", vote.isPresent() ? "adoptedWithoutVote" : "adopted");
      out.empty("quorum", "value", "");
      if (call.isPresent()) {
        uncounted("inFavour", call.get().inFavour());
        uncounted("against", call.get().against());
        uncounted("abstaining", call.get().abstaining());
      }
    }
    out.close();
  }

  private void count(String side, int count, Optional<List<String>> names) {
    out.open("count", "value", String.valueOf(count), "refersTo", side);
    names.ifPresent(this::voters);
    out.close();
  }

  private void uncounted(String side, List<String> names) {
    out.open("count", "value", "", "refersTo", side);
    voters(names);
    out.close();
  }

  private void voters(List<String> names) {
    out.open(AknOut.UN + ":voters");
    for (String name : names) {
      out.words("organization", name, "eId", "voter_" + ++voters, "refersTo", "memberState");
    }
    out.close();
  }
}
