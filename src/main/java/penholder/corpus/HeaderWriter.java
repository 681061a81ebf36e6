package penholder.corpus;

import java.util.List;
import java.util.Optional;
import penholder.model.Adopted;
import penholder.model.Committee;
import penholder.model.Draft;
import penholder.model.Fact;
import penholder.model.Header;
import penholder.model.Proceedings;
import penholder.model.Proceedings.RollCall;
import penholder.model.Session;
import penholder.model.UnDate;
import penholder.model.Vote;

/** Writes the facts at the top of a file. */
final class HeaderWriter {
  private final StringBuilder out = new StringBuilder("---\n");

  private HeaderWriter() {}

  /** The lines from "---" to "---", both included. */
  static String write(Header header) {
    HeaderWriter writer = new HeaderWriter();
    if (header.stage() instanceof Adopted adopted) {
      writer.adopted(header, adopted);
    } else {
      writer.draft(header, (Draft) header.stage());
    }
    return writer.out.append("---\n").toString();
  }

  private void adopted(Header header, Adopted adopted) {
    field("symbol", adopted.symbol().full());
    field("title", Yaml.scalar(header.title()));
    field("adopted", adopted.date().toString());
    adopted.meeting().ifPresent(meeting -> field("meeting", String.valueOf(meeting)));
    text("agenda-item", adopted.agendaItem());
    text("agenda-title", header.agendaTitle());
    list("drafts", adopted.drafts());
    text("committee", adopted.committee());
    text("distribution", adopted.distribution());
    adopted.issued().ifPresent(date -> field("issued", date.toString()));
    proceedings(adopted.proceedings());
  }

  private void proceedings(Proceedings proceedings) {
    list("sponsors", proceedings.sponsors());
    list("additional-sponsors", proceedings.additionalSponsors());
    proceedings.vote().ifPresent(vote -> field("vote", written(vote)));
    proceedings.rollCall().ifPresent(this::rollCall);
    list("subjects", proceedings.subjects());
    text("job-number", proceedings.job());
  }

  private static String written(Vote vote) {
    return vote instanceof Vote.Without ? "without" : vote.toString();
  }

  private void rollCall(RollCall rollCall) {
    field("in-favour", Yaml.list(rollCall.inFavour()));
    list("against", rollCall.against());
    list("abstaining", rollCall.abstaining());
  }

  private void list(String name, List<String> values) {
    if (!values.isEmpty()) {
      field(name, Yaml.list(values));
    }
  }

  private void draft(Header header, Draft draft) {
    field(
        "session",
        "%d # %s, opens on %s"
            .formatted(
                header.session().number(),
                header.session().title(),
                UnDate.print(header.session().opens())));
    field("title", Yaml.scalar(header.title()));
    text("committee", draft.committee().map(Committee::title));
    text("agenda-title", header.agendaTitle());
    draft.base().ifPresent(base -> field("base", base.full()));
    out.append("facts:\n");
    for (String name : HeaderReader.factNames(draft)) {
      if (draft.fact(name).isEmpty()) {
        Fact.named(name).ifPresent(fact -> hint(fact, header.session(), draft));
      }
      out.append("  ").append(name).append(':');
      draft.fact(name).ifPresent(value -> out.append(' ').append(Yaml.scalar(value)));
      out.append('\n');
    }
  }

  /** Above the line, so that nobody writes a value behind the hint. */
  private void hint(Fact fact, Session session, Draft draft) {
    out.append("  # ").append(fact.meaning());
    out.append("; for example: ").append(fact.example(session, draft.committee())).append('\n');
  }

  private void text(String name, Optional<String> value) {
    value.ifPresent(words -> field(name, Yaml.scalar(words)));
  }

  private void field(String name, String written) {
    out.append(name).append(": ").append(written).append('\n');
  }
}
