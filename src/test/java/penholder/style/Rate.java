package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** How often a rule gave what was printed, and where it did not. */
final class Rate {
  private static final int SHOWN = Integer.getInteger("penholder.misses", 10);
  private final String what;
  private final List<String> misses = new ArrayList<>();
  private int all;

  Rate(String what) {
    this.what = what;
  }

  void count(boolean right, Supplier<String> miss) {
    all++;
    if (!right) {
      misses.add(miss.get());
    }
  }

  double percent() {
    return 100.0 * (all - misses.size()) / all;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT, "%s: %d of %d, %.2f %%", what, all - misses.size(), all, percent()));
    misses.stream().limit(SHOWN).forEach(miss -> text.append("\n   ").append(miss));
    return text.toString();
  }
}
