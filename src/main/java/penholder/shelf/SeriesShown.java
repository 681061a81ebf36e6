package penholder.shelf;

import java.util.List;

/**
 * The series of a workspace.
 *
 * @param registers those that have a register, with all that it knows, sorted by name
 * @param found those that are found among the other texts
 */
public record SeriesShown(List<SeriesTexts> registers, SeriesList found) {
  public SeriesShown {
    registers = List.copyOf(registers);
  }

  /** One series that has a register. */
  public static SeriesShown of(SeriesTexts register) {
    return new SeriesShown(List.of(register), SeriesList.NONE);
  }

  /** One series that was found among the texts. */
  public static SeriesShown of(SeriesHere found) {
    boolean recurs = found.recurrence().isPresent();
    List<SeriesHere> one = List.of(found);
    return new SeriesShown(
        List.of(), new SeriesList(recurs ? one : List.of(), recurs ? List.of() : one, List.of()));
  }
}
