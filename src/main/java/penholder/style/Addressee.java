package penholder.style;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom an operative paragraph speaks to.
 *
 * <p>R-CH-3: with <i>Requests, Invites, Urges, Calls upon, Encourages</i> "the adverb is used only
 * while the addressee is the same". R-CH-4: "Encourages + action noun has no addressee". R-CH-5
 * ends the addressee at the first comma; in the samples a list of addressees goes on behind it
 * ("Member States, the United Nations and donors to ..."), and only an aside ends it (", in
 * accordance with", ", including").
 */
final class Addressee {
  private static final Set<String> VERBS =
      Set.of(
          "requests",
          "invites",
          "urges",
          "strongly urges",
          "once again urges",
          "calls upon",
          "strongly calls upon",
          "reiterates its call upon",
          "appeals",
          "encourages",
          "strongly encourages");
  private static final Pattern ASIDE_FIRST = Pattern.compile("\\s*, [^,]*, ");
  private static final Pattern END =
      Pattern.compile(
          ",(?= (?:[a-z]+ing|in|through|with|within|where|as|upon|pending|for|when|at|on|by|under"
              + "|against|mindful|individually)\\b)| (?:not )?to "
              + "| and (?=encourages|invites|requests|urges|calls)|[;:.]$|;");
  private static final Pattern HEAD =
      Pattern.compile(
          "(\\S+?)(?= (?:of|by|between|among|in|on|for|to|with|and|at|that|from|towards|regarding"
              + "|aimed|through|within|across|into|as)\\b|[,;:.]|$)");
  private static final Pattern ACTION =
      Pattern.compile(
          "[a-z-]*(?:tion|sion|ment|ance|ence|ing)|efforts?|cooperation|collaboration|use|conduct"
              + "|support|work|dialogues?|exchanges?|consultations|partnerships?|initiatives|steps"
              + "|measures|activities|access|programmes|contributions|investments|accessions"
              + "|ratifications|arrangements|discussions|approaches|progress|research|synergies"
              + "|continuation|transparency|leadership");

  private Addressee() {}

  /** Whether a verb, in lower case and without its adverb, can speak to somebody. */
  static boolean addresses(String key) {
    return VERBS.contains(key);
  }

  /**
   * The addressee of a paragraph, in lower case.
   *
   * @param key the opening verb, lower case, without its adverb
   * @param object the words after it
   * @return empty if the verb speaks to nobody
   */
  static Optional<String> of(String key, String object) {
    if (!addresses(key)) {
      return Optional.empty();
    }
    Matcher aside = ASIDE_FIRST.matcher(object);
    String words = (aside.lookingAt() ? object.substring(aside.end()) : object).strip();
    Matcher end = END.matcher(words);
    int length = end.find() ? end.start() : words.length();
    boolean actor = !key.endsWith("encourages") || acts(words, words.substring(length));
    return actor
        ? Optional.of(words.substring(0, length).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Whether what is encouraged is somebody who is to do something, not something to be done. */
  private static boolean acts(String words, String rest) {
    boolean told = rest.matches("(?s)(?: not)? to .*|[,:].*");
    Matcher head = HEAD.matcher(words);
    return told && !(head.find() && ACTION.matcher(head.group(1)).matches());
  }
}
