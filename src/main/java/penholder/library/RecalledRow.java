package penholder.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;

/**
 * Where a text recalls the earlier resolutions of its own series in running text: "Recalling its
 * resolutions 75/62 of 7 December 2020, 76/47 of 6 December 2021 and 77/79 of 7 December 2022".
 *
 * @param paragraph the place of the preambular paragraph, from 0
 * @param row the resolutions it recalls
 * @param surely whether one of them is known to belong to the series; else only the words around
 *     them say so
 */
public record RecalledRow(int paragraph, CitedRow row, boolean surely) {
  private static final Pattern RECALLS =
      Pattern.compile(
          "^(?:Also |Further )?(?:Recalling|Reaffirming|Reiterating|Bearing in mind|Having in mind"
              + "|Guided by|Mindful|Taking into account|Pursuant)\\b");

  /** "its", "its previous", "including", "the most recent of which was" before "resolution". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\bits(?: [a-z]+)*|\\bprevious|\\bGeneral Assembly|\\bnamely"
              + "|\\b(?:including|in particular)(?:,? its)?"
              + "|\\b(?:most recent(?:ly)?|latest)(?: [a-z]+){0,4}) resolutions? $");

  /** Nothing, other resolutions besides, a subject: what may stand behind, up to a comma. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:,? (?:and|as well as|together with)? ?(?:all )?(?:of )?(?:its|other|previous|relevant"
              + "|earlier|subsequent|prior)\\b[^,;]*? (?:resolutions|ones))?"
              + "(?:,? (?:on|concerning|regarding|relating to|related to|entitled) ([^,;]*))?"
              + "(?:[,;.:]?$|,? and (?:the )?(?:Human|Economic|Security|Council|resolutions).*|,(?! (?:in|by) which it (?!decided to include)).*)");

  private static final Pattern THE_SAME =
      Pattern.compile("^(?:this|the(?: same)?) (?:question|subject|matter|issue|item|topic)\\b.*");
  private static final Set<String> SMALL =
      Set.of("the", "of", "and", "in", "on", "for", "to", "a", "an", "its", "their", "from", "by");
  private static final int LONGEST_STEP = 3;

  /**
   * Where a text recalls the earlier resolutions of its series.
   *
   * @param preamble the words of its preambular paragraphs, in order
   * @param known resolutions of the series that are known
   * @param title its title
   * @param session its session
   * @param every every how many sessions the series recurs, if that is known
   * @return empty if it recalls none, or if nothing shows that those it cites are of the series
   */
  public static Optional<RecalledRow> in(
      List<String> preamble,
      Set<ResolutionSymbol> known,
      String title,
      Session session,
      OptionalInt every) {
    List<RecalledRow> recalled = new ArrayList<>();
    for (int i = 0; i < preamble.size(); i++) {
      if (RECALLS.matcher(preamble.get(i)).find()) {
        for (CitedRow row : CitedRow.in(preamble.get(i))) {
          boolean own = row.cited().stream().anyMatch(cited -> known.contains(cited.symbol()));
          recalled.add(new RecalledRow(i, row, own));
        }
      }
    }
    return recalled.stream()
        .filter(RecalledRow::surely)
        .findFirst()
        .or(
            () ->
                recalled.stream()
                    .filter(one -> one.isOneEachSession() && one.ago(session, every))
                    .filter(one -> one.isLikely(preamble.get(one.paragraph), title))
                    .findFirst());
  }

  /** The newest is of a session at which the series may have had its text before. */
  private boolean ago(Session session, OptionalInt every) {
    int ago = session.number() - row.newest().symbol().session().number();
    return every.isPresent() ? ago == every.getAsInt() : ago >= 1 && ago <= LONGEST_STEP;
  }

  private boolean isOneEachSession() {
    int size = row.cited().size();
    return size < 2
        || row.cited().get(size - 2).symbol().session().compareTo(row.last().symbol().session())
            != 0;
  }

  /** The words around a row speak of nothing but earlier resolutions on the same subject. */
  private boolean isLikely(String words, String title) {
    String before = words.substring(0, row.first().start()).replace('\u00a0', ' ');
    String after = words.substring(row.last().end()).replace('\u00a0', ' ');
    Matcher behind = BEHIND.matcher(after);
    if (row.last().date().isEmpty() || !behind.matches()) {
      return false;
    }
    String subject = behind.group(1);
    return subject == null ? BEFORE.matcher(before).find() : isSubject(subject, title);
  }

  private static boolean isSubject(String subject, String title) {
    List<String> wanted = new ArrayList<>(StandingTitle.of(title).words());
    wanted.removeAll(SMALL);
    Set<String> said = Set.copyOf(StandingTitle.of(subject).words());
    long common = wanted.stream().filter(said::contains).count();
    return 2 * common >= wanted.size() || THE_SAME.matcher(subject).matches();
  }
}
