package penholder.read.akn;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import penholder.model.Setting;

/**
 * The count of the numbered paragraphs of a part. A number that is the next one follows from its
 * place; a 1 begins the count again; a list with numbers of its own, after which the count goes on
 * where it was (the agenda of a meeting in paragraph 11, then 12), has marks.
 */
final class Count {
  private final List<Line> numbered;
  private final Map<Line, Setting> settings = new IdentityHashMap<>();
  private int last;

  /**
   * @param lines those of the part, of which only the numbered count
   */
  Count(List<Line> lines) {
    this.numbered =
        lines.stream()
            .filter(line -> line.kind() == Line.Kind.PARAGRAPH && Marks.isNumber(line.mark()))
            .toList();
    int at = 0;
    while (at < numbered.size()) {
      int end = endOfRun(at);
      if (isList(at, end)) {
        numbered.subList(at, end).forEach(this::mark);
        at = end;
      } else {
        next(numbered.get(at));
        at++;
      }
    }
  }

  /** How a numbered line is set. */
  Setting setting(Line line) {
    return settings.get(line);
  }

  private void next(Line line) {
    int printed = Marks.number(line.mark());
    if (printed == last + 1) {
      settings.put(line, Setting.COUNTED);
      last = printed;
    } else if (printed == 1) {
      settings.put(line, Setting.AGAIN);
      last = printed;
    } else {
      mark(line);
    }
  }

  private void mark(Line line) {
    settings.put(line, new Setting.Marked(line.mark()));
  }

  /** Where the numbers that follow one another from a line on end. */
  private int endOfRun(int from) {
    int end = from + 1;
    while (end < numbered.size() && number(end) == number(end - 1) + 1) {
      end++;
    }
    return end;
  }

  private boolean isList(int from, int end) {
    return last > 0 && number(from) == 1 && end < numbered.size() && number(end) == last + 1;
  }

  private int number(int at) {
    return Marks.number(numbered.get(at).mark());
  }
}
