package penholder.read.docx;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import penholder.model.Adopted;
import penholder.model.Header;
import penholder.model.Proceedings;
import penholder.model.Resolution;

/**
 * What the Secretariat's document system leaves in a file: variables, and a comment with tags. The
 * masthead shows the same, unless somebody took it out.
 */
final class Secretariat {
  private static final Pattern SYMBOL =
      Pattern.compile("<<ODS DOC SYMBOL1>>(.+?)<<ODS DOC SYMBOL1>>");
  private static final Pattern JOB = Pattern.compile("\\d{2}-\\d{5}");
  private static final Pattern TAGGED_JOB =
      Pattern.compile("<<ODS JOB NO>>[A-Z]*(\\d{2})(\\d{5})[A-Z]*<<ODS JOB NO>>");
  private static final List<String> VARIABLES = List.of("sss1", "Session1", "Agenda1");

  private Secretariat() {}

  /** Lines like those of a masthead. */
  static List<String> lines(TrackedText text) {
    Map<String, String> variables = text.variables();
    Stream<String> said =
        VARIABLES.stream().map(variables::get).filter(Objects::nonNull).map(Secretariat::plain);
    return Stream.concat(said, tags(text, SYMBOL).map(tag -> tag.group(1))).toList();
  }

  private static Stream<Matcher> tags(TrackedText text, Pattern tag) {
    return text.changes().stream()
        .filter(change -> change.kind() == Change.Kind.COMMENTED)
        .map(change -> tag.matcher(change.words()))
        .filter(Matcher::find);
  }

  /** An adopted text with the job number of its document, if the file gives one. */
  static Resolution withJob(Resolution resolution, TrackedText text) {
    Header header = resolution.header();
    Optional<String> job = job(text);
    if (job.isEmpty() || !(header.stage() instanceof Adopted adopted)) {
      return resolution;
    }
    Adopted told =
        new Adopted(
            adopted.symbol(),
            adopted.date(),
            adopted.meeting(),
            adopted.agendaItem(),
            adopted.drafts(),
            adopted.committee(),
            adopted.distribution(),
            adopted.issued(),
            new Proceedings(
                List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), job));
    return resolution.with(
        new Header(header.title(), header.session(), header.agendaTitle(), told));
  }

  /** The job number of the document, "25-06262"; in a tag it is written N2506262E. */
  private static Optional<String> job(TrackedText text) {
    return Optional.ofNullable(text.variables().get("FooterJN"))
        .map(Secretariat::plain)
        .filter(JOB.asMatchPredicate())
        .or(() -> tags(text, TAGGED_JOB).map(tag -> tag.group(1) + "-" + tag.group(2)).findFirst());
  }

  /** The title, if the variables have one. */
  static Optional<String> title(TrackedText text) {
    return Optional.ofNullable(text.variables().get("Title1")).map(Secretariat::plain);
  }

  /** Word writes the end of a paragraph in a variable as "_x000d_". */
  private static String plain(String value) {
    return value.replace("_x000d_", " ").strip();
  }
}
