package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Inline;
import penholder.model.Note;

/**
 * An instrument named in full: "Convention on the Law of the Sea", "2030 Agenda for Sustainable
 * Development". The name is the whole run of capitals, so that the Protocol to a Convention is not
 * that Convention, nor is the Conference of its Parties; names within quotation marks, which are
 * mostly titles, do not count, nor does the Charter, which never has a note.
 *
 * @param name the words
 * @param start where they begin in the words of the paragraph
 * @param end where its note stands: behind the name and the punctuation mark that follows
 * @param notes the notes that stand there
 */
public record NamedInstrument(String name, int start, int end, List<Note> notes) {
  private static final String CAPITAL = "(?:\\p{Lu}[\\p{L}\\d’–-]*|\\d{4}(?:–\\d{4})?)";
  private static final String LINK =
      "(?: (?:of|on|for|in|to|against|with|by|from)(?: the| all| its)?| and)?";
  private static final Pattern RUN =
      Pattern.compile(
          "“[^”]*”|(?<![\\p{L}\\d])(" + CAPITAL + "(?:" + LINK + " " + CAPITAL + ")+)[,;:.]?");
  private static final List<String> KINDS =
      List.of(
          "Convention",
          "Treaty",
          "Declaration",
          "Agenda",
          "Agreement",
          "Protocol",
          "Covenant",
          "Framework",
          "Platform for Action",
          "Pact",
          "Accord",
          "Statute",
          "Consensus",
          "Principles",
          "Rules");
  private static final Pattern KIND = Pattern.compile("\\b(?:" + String.join("|", KINDS) + ")\\b");
  private static final Pattern BODY =
      Pattern.compile("\\b(Conference|Meeting|Charter|Committee|Commission|Council)\\b");
  private static final Pattern CAPITALS = Pattern.compile("(?:^| )[\\p{Lu}\\d]");
  private static final int ENOUGH = 3;

  public NamedInstrument {
    notes = List.copyOf(notes);
  }

  /**
   * The instruments that a running text names, in order; a name has at least three words in
   * capitals.
   */
  public static List<NamedInstrument> in(List<Inline> text) {
    return in(new MarkedText(text));
  }

  static List<NamedInstrument> in(MarkedText text) {
    String words = text.romanWords();
    if (!hasKind(words)) {
      return List.of(); // most paragraphs name none, and to look for names takes long
    }
    List<NamedInstrument> found = new ArrayList<>();
    Matcher run = RUN.matcher(words);
    while (run.find()) {
      String name = run.group(1);
      if (name != null
          && CAPITALS.matcher(name).results().count() >= ENOUGH
          && KIND.matcher(name).find()
          && !BODY.matcher(name).find()) {
        found.add(new NamedInstrument(name, run.start(), run.end(), text.notesAt(run.end())));
      }
    }
    return found;
  }

  private static boolean hasKind(String words) {
    for (int at = 0; at < words.length(); at++) {
      if (words.charAt(at) >= 'A' && words.charAt(at) <= 'T') {
        for (String kind : KINDS) {
          if (words.startsWith(kind, at)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
