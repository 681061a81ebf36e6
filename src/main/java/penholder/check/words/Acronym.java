package penholder.check.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Repair;
import penholder.check.Rule;
import penholder.check.Search;
import penholder.model.Part;
import penholder.report.Severity;

/**
 * R-NAM-1: "No acronyms for organizations: ASEAN 0 times in all five texts of the series; error on
 * any all-capitals token of two or more letters in body except COVID-19, HIV/AIDS, roman numerals
 * and words inside quotation marks". Names and acronyms stand in {@code acronyms.txt}, what adopted
 * texts use as it is in {@code acronyms-kept.txt}.
 */
final class Acronym implements Rule {
  private static final Search WRITTEN =
      new Search(
          "(?!UN-)(?<![\\p{L}\\d/.(\u2011-])(?<!\\bLao[ \u00a0])[A-Z][A-Za-z]{0,8}[A-Z]s?\\b(?!-(?!\\p{Lu}\\p{Ll})\\p{L}|[/.]?\\d|[-)/]\\d|/\\p{L}|\\))",
          Search.CAPITALS);
  private static final Pattern ROMAN = Pattern.compile("L?X{0,4}(?:IX|IV|V?I{0,3})");

  /** "UN News", "UNEP@50": perhaps a name that is written so. */
  private static final Pattern NAMED = Pattern.compile("@|[ \u00a0](?!Summit)\\p{Lu}\\p{Ll}");

  private static final Pattern INTRODUCED = Pattern.compile("\\(([A-Z][A-Za-z]*[A-Z]s?)\\)");

  private static final Map<String, String> NAMES = WordList.pairs("acronyms.txt");
  private static final Set<String> KEPT = new HashSet<>(WordList.lines("acronyms-kept.txt"));

  private final boolean known;

  private Acronym(boolean known) {
    this.known = known;
  }

  /** Acronyms whose names are known, in a text that does not introduce them. */
  static Acronym ofKnownNames() {
    return new Acronym(true);
  }

  /** Any others: those of unknown names, those that the text introduces, those in a name. */
  static Acronym others() {
    return new Acronym(false);
  }

  @Override
  public String id() {
    return known ? "R-NAM-1" : "R-NAM-1a";
  }

  @Override
  public Severity severity() {
    return known ? Severity.ERROR : Severity.WARNING;
  }

  @Override
  public String sentence() {
    return known
        ? "Organizations, programmes and plans have their full names, no acronyms."
        : "An acronym is written only where adopted texts write it: COVID-19, HIV.";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    return text.once(Acronyms.class, Acronym::look).all().stream()
        .filter(one -> one.sure() == known)
        .map(Acronym::deviation)
        .toList();
  }

  /** Those that may not stand, of both rules. */
  private record Acronyms(List<Written> all) {}

  private record Written(Passage passage, MatchResult find, boolean sure) {}

  private static Acronyms look(CheckedText text) {
    List<Written> all = new ArrayList<>();
    Set<String> introduced = introduced(text);
    for (Passage passage : text.paragraphs()) {
      if (passage.place().part() != Part.ANNEXED && passage.place().isProse()) {
        for (MatchResult written : WRITTEN.in(passage.words())) {
          String acronym = written.group();
          boolean sure =
              NAMES.containsKey(acronym)
                  && !introduced.contains(acronym)
                  && !NAMED
                      .matcher(passage.words())
                      .region(written.end(), passage.words().length())
                      .lookingAt();
          if (!mayStand(acronym) && !KeptWords.around(written, passage)) {
            all.add(new Written(passage, written, sure));
          }
        }
      }
    }
    return new Acronyms(all);
  }

  private static Set<String> introduced(CheckedText text) {
    Set<String> introduced = new HashSet<>();
    for (Passage passage : text.paragraphs()) {
      INTRODUCED.matcher(passage.words()).results().forEach(find -> introduced.add(find.group(1)));
    }
    return introduced;
  }

  private static boolean mayStand(String acronym) {
    return KEPT.contains(acronym)
        || ROMAN.matcher(acronym).matches()
        || !NAMES.containsKey(acronym) && !acronym.matches("[A-Z]+s?");
  }

  private static Deviation deviation(Written written) {
    MatchResult find = written.find();
    Passage passage = written.passage();
    Optional<String> name = Optional.ofNullable(NAMES.get(find.group()));
    String message =
        name.map("Write the name in full: \"%s\"."::formatted)
            .orElse("Write out what \"%s\" stands for.".formatted(find.group()));
    Optional<Repair> repair = written.sure() ? repair(name, find, passage) : Optional.empty();
    return new Deviation(passage, find.start(), find.end(), message, repair);
  }

  /**
   * "The UN Women" has a name of its own; behind "the" any other name can stand as it is; elsewhere
   * the article may have to be added.
   */
  private static Optional<Repair> repair(Optional<String> name, MatchResult find, Passage passage) {
    String before = passage.words().substring(Math.max(0, find.start() - 5), find.start());
    return name.filter(one -> before.matches(".?[Tt]he[ \u00a0]")).map(Repair.Words::new);
  }
}
