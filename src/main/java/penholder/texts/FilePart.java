package penholder.texts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Adopted;
import penholder.model.Resolution;
import penholder.report.Refusal;
import penholder.report.Reported;

/**
 * One text of a file with several, as a user names it: "A_RES_76_247A-B.xml#B".
 *
 * @param file the file
 * @param letter the letter of the part
 */
public record FilePart(String file, String letter) {
  private static final Pattern NAMED = Pattern.compile("(.+)#([A-Z])");

  static Optional<FilePart> of(String name) {
    Matcher named = NAMED.matcher(name);
    return named.matches()
        ? Optional.of(new FilePart(named.group(1), named.group(2)))
        : Optional.empty();
  }

  /** As it is named; a text that is alone in its file by the file. */
  public static String named(String file, String letter, boolean alone) {
    return alone || letter.isEmpty() ? file : file + "#" + letter;
  }

  /**
   * The text that was meant.
   *
   * @param letter empty if none was named
   * @throws Refusal if there are several to choose from, or none of that letter
   */
  static Reported<Resolution> choose(List<Reported<Resolution>> texts, String file, String letter) {
    if (texts.size() == 1 && letter.isEmpty()) {
      return texts.get(0);
    }
    return texts.stream()
        .filter(text -> !letter.isEmpty() && letter(text).equals(letter))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Kind.WRONG_USE,
                    "%s holds more than one text. Name one of them: %s."
                        .formatted(file, String.join(", ", names(texts, file)))));
  }

  private static List<String> names(List<Reported<Resolution>> texts, String file) {
    return texts.stream().map(text -> named(file, letter(text), false)).toList();
  }

  private static String letter(Reported<Resolution> text) {
    return text.value()
        .filter(resolution -> resolution.header().stage() instanceof Adopted)
        .map(resolution -> ((Adopted) resolution.header().stage()).symbol().letter())
        .orElse("");
  }
}
