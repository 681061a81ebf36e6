package penholder.read.docx;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the Secretariat's document system leaves in a file: variables, and a comment with tags. The
 * masthead shows the same, unless somebody took it out.
 */
final class Secretariat {
  private static final Pattern SYMBOL =
      Pattern.compile("<<ODS DOC SYMBOL1>>(.+?)<<ODS DOC SYMBOL1>>");
  private static final List<String> VARIABLES = List.of("sss1", "Session1", "Agenda1");

  private Secretariat() {}

  /** Lines like those of a masthead. */
  static List<String> lines(TrackedText text) {
    Map<String, String> variables = text.variables();
    Stream<String> said =
        VARIABLES.stream().map(variables::get).filter(Objects::nonNull).map(Secretariat::plain);
    Stream<String> tagged =
        text.changes().stream()
            .filter(change -> change.kind() == Change.Kind.COMMENTED)
            .map(change -> SYMBOL.matcher(change.words()))
            .filter(Matcher::find)
            .map(tag -> tag.group(1));
    return Stream.concat(said, tagged).toList();
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
