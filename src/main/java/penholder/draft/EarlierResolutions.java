package penholder.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import penholder.corpus.Member;
import penholder.corpus.Series;
import penholder.library.Address;
import penholder.library.CitedRow;
import penholder.library.LibraryClause;
import penholder.library.StandingTitle;
import penholder.model.Clause;
import penholder.model.Inline;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Text;
import penholder.model.UnDate;

/**
 * Where the base recalls the earlier resolutions of its own series in running text: "Recalling its
 * resolutions 75/62 of 7 December 2020, 76/47 of 6 December 2021 and 77/79 of 7 December 2022". A
 * row grows by the base; a single resolution, the one before the base, gives way to the base.
 *
 * @param place the paragraph that recalls them
 * @param row the row in it
 * @param surely whether one of the row is known to belong to the series
 */
record EarlierResolutions(Address place, CitedRow row, boolean surely) {
  private static final Pattern RECALLS =
      Pattern.compile(
          "^(?:Also |Further )?(?:Recalling|Reaffirming|Reiterating|Bearing in mind|Having in mind"
              + "|Guided by|Mindful|Taking into account|Pursuant)\\b.*");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\bits(?: [a-z]+)*|\\bprevious|\\bincluding(?: its)?|\\bin particular(?:,? its)?"
              + "|\\bmost recent(?:ly)?(?: [a-z]+){0,4}|\\bthe latest(?: [a-z]+){0,4}) resolutions? $");
  private static final Pattern SUBJECT =
      Pattern.compile("^,? (?:on|concerning|regarding|relating to|entitled) (.*)");
  private static final Pattern NOTHING_ELSE =
      Pattern.compile(
          "^(?:[,;.:]?$|,? (?:and|as well as|on this|on the (?:question|subject|matter|issue|item))\\b"
              + ".*|,? (?:and )?(?:all )?(?:of )?(?:its|other|previous|relevant|earlier|subsequent)\\b.*"
              + "|, (?:in|by) which it decided to include\\b.*|, all adopted\\b.*)");
  private static final int LONGEST_STEP = 3;
  private static final Set<String> SMALL =
      Set.of("the", "of", "and", "in", "on", "for", "to", "a", "an", "its", "their", "from", "by");

  /**
   * Where a text recalls the earlier resolutions of its series.
   *
   * @param preamble the preamble of the base
   * @return empty if it recalls none, or if nothing shows that those it cites are of the series
   */
  static Optional<EarlierResolutions> in(List<LibraryClause> preamble, Series series) {
    List<EarlierResolutions> recalled =
        preamble.stream()
            .filter(clause -> RECALLS.matcher(clause.clause().words()).matches())
            .flatMap(EarlierResolutions::rows)
            .toList();
    Set<ResolutionSymbol> known =
        series.members().stream().map(Member::symbol).collect(Collectors.toSet());
    return recalled.stream()
        .filter(one -> one.row.cited().stream().anyMatch(cited -> known.contains(cited.symbol())))
        .findFirst()
        .map(one -> new EarlierResolutions(one.place, one.row, true))
        .or(() -> recalled.stream().filter(one -> one.isLikely(series, preamble)).findFirst());
  }

  private static Stream<EarlierResolutions> rows(LibraryClause clause) {
    return CitedRow.in(clause.clause().words()).stream()
        .map(row -> new EarlierResolutions(clause.address(), row, false));
  }

  /**
   * Whether the words around a row speak of nothing but earlier resolutions on the same subject,
   * and the last of them is of a session at which the series may have had a text.
   */
  private boolean isLikely(Series series, List<LibraryClause> preamble) {
    String words =
        preamble.stream()
            .filter(clause -> clause.address().equals(place))
            .map(clause -> clause.clause().words())
            .collect(Collectors.joining());
    int ago = place.resolution().session().number() - row.last().symbol().session().number();
    String before = words.substring(0, row.first().start()).replace('\u00a0', ' ');
    String after = words.substring(row.last().end()).replace('\u00a0', ' ');
    return ago >= 1
        && ago <= series.every().orElse(LONGEST_STEP)
        && row.last().date().isPresent()
        && BEFORE.matcher(before).find()
        && (NOTHING_ELSE.matcher(after).matches() || isSubject(after, series.title()));
  }

  private static boolean isSubject(String after, String title) {
    Matcher subject = SUBJECT.matcher(after);
    if (!subject.matches()) {
      return false;
    }
    List<String> wanted = new ArrayList<>(StandingTitle.of(title).words());
    wanted.removeAll(SMALL);
    Set<String> said = Set.copyOf(StandingTitle.of(subject.group(1)).words());
    long common = wanted.stream().filter(said::contains).count();
    return 2 * common >= wanted.size();
  }

  /**
   * The row as the draft has it.
   *
   * @param words the words of the paragraph
   * @param further the resolutions that came since, oldest first
   */
  private String later(String words, List<Member> further) {
    List<CitedRow.Cited> cited = row.cited();
    CitedRow.Cited last = row.last();
    List<String> fresh = further.stream().map(member -> citation(member, last.space())).toList();
    if (cited.size() == 1) {
      return fresh.get(fresh.size() - 1);
    }
    CitedRow.Cited beforeLast = cited.get(cited.size() - 2);
    boolean oneDate = beforeLast.date().isEmpty() && last.date().isPresent();
    String old =
        oneDate
            ? words.substring(row.first().start(), last.end())
            : words.substring(row.first().start(), beforeLast.end())
                + ", "
                + words.substring(last.start(), last.end());
    String between = String.join(", ", fresh.subList(0, fresh.size() - 1));
    return old + (between.isEmpty() ? "" : ", " + between) + " and " + fresh.get(fresh.size() - 1);
  }

  /** R-NAM-5: "number without A/RES/, date at first mention". */
  private static String citation(Member member, String space) {
    String date = UnDate.print(member.adopted()).replaceFirst(" ", space);
    return member.symbol().shortForm() + " of " + date;
  }

  /** The resolutions of the series since the last that the row cites, up to a session. */
  List<Member> since(Series series, Session to) {
    return series.members().stream()
        .filter(member -> to.isAfter(member.symbol().session()))
        .filter(member -> member.symbol().compareTo(row.last().symbol()) > 0)
        .toList();
  }

  /**
   * A paragraph with the row as the draft has it.
   *
   * @param updates takes what changed
   */
  Clause renewed(Clause clause, Series series, Session to, List<Summary.Change> updates) {
    List<Member> further = since(series, to);
    if (further.isEmpty()) {
      return clause;
    }
    List<Inline> text = new ArrayList<>();
    int at = 0;
    for (Inline inline : clause.text()) {
      int length = Inline.words(List.of(inline)).length();
      int from = row.first().start() - at;
      int until = row.last().end() - at;
      if (inline instanceof Text piece && from >= 0 && until <= length) {
        String before = piece.words().substring(from, until);
        String after = later(clause.words(), further);
        updates.add(new Summary.Change(before, after));
        text.add(
            new Text(piece.words().substring(0, from) + after + piece.words().substring(until)));
      } else {
        text.add(inline);
      }
      at += length;
    }
    return clause.withText(text);
  }

  /** Other places in a clause that cite the last of the row: they stay, and a person is told. */
  List<String> alsoIn(LibraryClause clause) {
    return CitedRow.in(clause.clause().words()).stream()
        .filter(other -> !(clause.address().equals(place) && other.equals(row)))
        .flatMap(other -> other.cited().stream())
        .map(CitedRow.Cited::symbol)
        .filter(row.last().symbol()::equals)
        .map(symbol -> "resolution " + symbol)
        .toList();
  }

  /** Whether it is this paragraph that recalls them. */
  boolean isIn(Address address) {
    return place.equals(address);
  }
}
