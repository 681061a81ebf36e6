package penholder.checking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Repair;
import penholder.check.book.RuleBook;
import penholder.style.Step;

/**
 * What may be repaired in a text. A step of the fair copy goes through the whole text, so none is
 * taken that would change what is exempted, or what a rule is about that is switched off.
 *
 * @param found what may be repaired, with what has no repair at all
 * @param left the steps that are not taken though a rule asks for them
 */
record Repairable(List<RuleBook.Found> found, List<Fixed.Left> left) {

  static Repairable in(CheckedText text, RuleBook rules) {
    RuleBook.Judged judged = rules.judged(text);
    Map<Step, Set<String>> against = against(text, rules, judged.exempted());
    List<RuleBook.Found> found =
        judged.found().stream()
            .filter(one -> step(one.deviation()).filter(against::containsKey).isEmpty())
            .toList();
    Map<Step, Set<String>> wanted = new LinkedHashMap<>();
    for (RuleBook.Found one : judged.found()) {
      step(one.deviation())
          .filter(against::containsKey)
          .ifPresent(step -> add(wanted, step, one.rule().id()));
    }
    return new Repairable(
        found,
        wanted.entrySet().stream()
            .map(
                one ->
                    new Fixed.Left(
                        one.getKey().subject(),
                        List.copyOf(one.getValue()),
                        List.copyOf(against.get(one.getKey()))))
            .toList());
  }

  /** The steps that are not to be taken, each with what stands against it. */
  private static Map<Step, Set<String>> against(
      CheckedText text, RuleBook rules, List<RuleBook.Exempted> exempted) {
    Map<Step, Set<String>> against = new LinkedHashMap<>();
    for (RuleBook.Exempted one : exempted) {
      String rule = one.found().rule().id();
      step(one.found().deviation())
          .ifPresent(step -> add(against, step, "a paragraph is exempted from " + rule));
    }
    for (RuleBook.Entry entry : rules.entries()) {
      if (entry.severity().isEmpty()) {
        entry.rule().in(text).stream()
            .flatMap(one -> step(one).stream())
            .forEach(step -> add(against, step, entry.rule().id() + " is off"));
      }
    }
    return against;
  }

  private static void add(Map<Step, Set<String>> steps, Step step, String what) {
    steps.computeIfAbsent(step, key -> new TreeSet<>()).add(what);
  }

  private static Optional<Step> step(Deviation deviation) {
    return deviation.repair().stream()
        .flatMap(repair -> repair instanceof Repair.FairCopy copy ? Stream.of(copy) : Stream.of())
        .map(Repair.FairCopy::step)
        .findFirst();
  }
}
