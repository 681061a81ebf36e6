package penholder.check;

import java.util.function.Supplier;

/** Something that is looked up by the first that asks, while others wait. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> look;
  private T found;

  Once(Supplier<T> look) {
    this.look = look;
  }

  @Override
  public synchronized T get() {
    if (found == null) {
      found = look.get();
    }
    return found;
  }
}
