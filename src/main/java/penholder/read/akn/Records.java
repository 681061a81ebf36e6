package penholder.read.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import penholder.model.Proceedings;
import penholder.model.UnDate;
import penholder.model.Vote;

/**
 * What the records beside a text say of it: the steps it went through, how it was voted on, and the
 * subjects it is filed under.
 */
final class Records {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final String IN_FAVOUR = "inFavour";
  private static final String AGAINST = "against";
  private static final String ABSTAINING = "abstaining";

  /** The steps on the way of a text, as the records call them. */
  enum Step {
    DRAFT("draftResolution"),
    ADDITIONAL_SPONSORS("draftResolutionAdditionalSponsors"),
    RECOMMENDED("recommendedForAdoption"),
    ADOPTED("adopted");

    private final String outcome;

    Step(String outcome) {
      this.outcome = outcome;
    }
  }

  private final XmlElement meta;

  /**
   * The States on each side of a vote, and the sponsors at each step: asked for again and again.
   */
  private final Map<String, List<String>> voters = new HashMap<>();

  private final Map<Step, List<String>> sponsors = new EnumMap<>(Step.class);

  /**
   * @param meta the element that holds the records
   */
  Records(XmlElement meta) {
    this.meta = meta;
  }

  XmlElement meta() {
    return meta;
  }

  /** The element of a step. */
  Optional<XmlElement> step(Step step) {
    return meta.first("step", "outcome", step.outcome);
  }

  /** The symbol of the document of a step; empty where none is given. */
  Optional<String> symbol(Step step) {
    return value(step, "as");
  }

  /** The day of a step; the records write the year 1 for a day that they do not know. */
  Optional<LocalDate> date(Step step) {
    return value(step, "date").flatMap(UnDate::parse).filter(date -> date.getYear() > 1);
  }

  private Optional<String> value(Step step, String attribute) {
    return step(step)
        .map(element -> element.attribute(attribute).strip())
        .filter(value -> !value.isEmpty());
  }

  /**
   * The sponsors that a step names. Words in lower case say who else submitted the draft
   * ("submitted by the President of the General Assembly") and are kept as they are.
   */
  List<String> sponsors(Step step) {
    return sponsors.computeIfAbsent(step, this::sponsorsIn);
  }

  private List<String> sponsorsIn(Step step) {
    String written = SPACE.matcher(value(step, "by").orElse("")).replaceAll(" ");
    String by = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
    if (by.isEmpty()) {
      return List.of();
    }
    return saysOtherwise(by)
        ? List.of(by)
        : States.split(by).stream().map(name -> States.member(name).orElse(name)).toList();
  }

  /** Those of the sponsors of a step that are no States. */
  List<String> strangers(Step step) {
    return sponsors(step).stream()
        .filter(name -> States.member(name).isEmpty() && !saysOtherwise(name))
        .toList();
  }

  private static boolean saysOtherwise(String by) {
    return Character.isLowerCase(by.charAt(0)) && States.member(States.split(by).get(0)).isEmpty();
  }

  /** All the proceedings. */
  Proceedings proceedings(Optional<String> job) {
    return new Proceedings(
        sponsors(Step.DRAFT),
        sponsors(Step.ADDITIONAL_SPONSORS),
        vote(),
        rollCall(),
        subjects(),
        job);
  }

  private Optional<Vote> vote() {
    return meta.first("voting")
        .flatMap(
            voting ->
                switch (voting.attribute("outcome")) {
                  case "adoptedWithoutVote" -> Optional.of(new Vote.Without());
                  case "adoptedRecordedVote" ->
                      Optional.of(
                          new Vote.Recorded(count(IN_FAVOUR), count(AGAINST), count(ABSTAINING)));
                  default -> Optional.empty();
                });
  }

  private Optional<Proceedings.RollCall> rollCall() {
    boolean named = meta.first("voters").isPresent();
    return named
        ? Optional.of(
            new Proceedings.RollCall(voters(IN_FAVOUR), voters(AGAINST), voters(ABSTAINING)))
        : Optional.empty();
  }

  /** The number given for a side; how many are named where none is given. */
  private int count(String side) {
    return meta.first("count", "refersTo", side)
        .map(count -> count.attribute("value"))
        .filter(value -> value.matches("\\d{1,3}"))
        .map(Integer::parseInt)
        .orElse(voters(side).size());
  }

  private List<String> voters(String side) {
    return voters.computeIfAbsent(side, this::votersIn);
  }

  private List<String> votersIn(String side) {
    return meta.first("count", "refersTo", side).stream()
        .flatMap(count -> count.all("organization"))
        .map(XmlElement::words)
        .map(name -> States.named(name).orElse(name))
        .toList();
  }

  /** Sides whose number is not that of those named, and voters that are no States. */
  List<String> oddVotes() {
    List<String> odd = new ArrayList<>();
    for (String side : List.of(IN_FAVOUR, AGAINST, ABSTAINING)) {
      if (rollCall().isPresent() && count(side) != voters(side).size()) {
        odd.add("%d %s, of whom %d are named".formatted(count(side), side, voters(side).size()));
      }
      voters(side).stream().filter(name -> States.named(name).isEmpty()).forEach(odd::add);
    }
    return odd;
  }

  private List<String> subjects() {
    return meta.all("classification")
        .filter(classification -> classification.attribute("source").equals("DHLAUTH"))
        .flatMap(classification -> classification.all("keyword"))
        .filter(keyword -> keyword.attribute("refersTo").isEmpty())
        .map(keyword -> keyword.attribute("showAs"))
        .toList();
  }

  /** The items of the agenda that it is filed under, without white space and brackets: "99bb". */
  Stream<String> agendaItems() {
    return meta.all("keyword")
        .filter(keyword -> keyword.attribute("refersTo").equals("agenda"))
        .map(keyword -> keyword.attribute("value"));
  }
}
