package penholder.check;

import java.util.List;
import java.util.function.Predicate;
import penholder.model.Part;

/** Faults in the names of instruments, of the organ and of countries. */
final class NamePlants {
  private static final Predicate<Passage> PROSE =
      passage -> !passage.isNote() && passage.place().isProse();

  private static final Predicate<Passage> OPERATIVE =
      PROSE.and(passage -> passage.place().part() == Part.OPERATIVE);

  private NamePlants() {}

  static final List<Plant> ALL =
      List.of(
          briefly("2030 Agenda", " for Sustainable Development"),
          briefly("Sendai Framework", " for Disaster Risk Reduction 2015–2030"),
          briefly(
              "Addis Ababa Action Agenda",
              " of the Third International Conference on Financing for Development"),
          WordPlant.first(
              "R-NAM-8", OPERATIVE, "\\b([Tt]he )?General Assembly\\b(?! of)", "$1Assembly"),
          listed(
              "Brunei Darussalam, Cambodia, Indonesia, Malaysia and Thailand",
              "Brunei Darussalam, Indonesia, Cambodia, Malaysia and Thailand"),
          listed(
              "the Lao People’s Democratic Republic, Myanmar, the Philippines and Viet Nam",
              "Viet Nam, the Lao People’s Democratic Republic, Myanmar and the Philippines"),
          listed(
              "Chile, Côte d’Ivoire and Trinidad and Tobago",
              "Chile, Trinidad and Tobago and Côte d’Ivoire"));

  /** An instrument that is first named without the rest of its title. */
  private static Plant briefly(String brief, String rest) {
    return WordPlant.first(
        "R-NAM-6", passage -> !passage.isNote(), "\\b(" + brief + ")(?:" + rest + ")?", "$1");
  }

  private static Plant listed(String right, String wrong) {
    return WordPlant.added(
        "R-NAM-7b", PROSE, "(?=[,;]$)", ", including in " + right, ", including in " + wrong);
  }
}
