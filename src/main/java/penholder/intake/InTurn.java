package penholder.intake;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Work that several processors share, and whose results one thread takes in the order of the work:
 * so the same work ends the same on every run and every machine.
 *
 * @param <A> what is worked on
 * @param <B> what comes of it
 */
final class InTurn<A, B> {
  private static final int MOST_THREADS = 8;

  /** What is under way or waits to be taken; so is the memory that it needs. */
  private static final int MOST_AHEAD = 24;

  private static final long HEAVIEST_AHEAD = 24_000_000;

  private record Ahead<B>(Future<B> result, long weight) {}

  private final ToLongFunction<A> weight;
  private final Function<A, B> work;
  private final Queue<Ahead<B>> ahead = new ArrayDeque<>();
  private long weightAhead;

  /**
   * @param weight about how many bytes of memory a piece of work needs
   * @param work is done on many threads at once
   */
  InTurn(ToLongFunction<A> weight, Function<A, B> work) {
    this.weight = weight;
    this.work = work;
  }

  /**
   * Does the work and hands over each result on this thread.
   *
   * @param stopped asked before each result is handed over; no more are if it is true
   */
  void each(List<A> pieces, BooleanSupplier stopped, Consumer<B> taker) {
    if (pieces.size() == 1) {
      taker.accept(work.apply(pieces.get(0)));
      return;
    }
    ExecutorService threads = threads();
    try {
      for (A piece : pieces) {
        long heavy = weight.applyAsLong(piece);
        while (!ahead.isEmpty()
            && (ahead.size() == MOST_AHEAD || weightAhead + heavy > HEAVIEST_AHEAD)) {
          if (stopped.getAsBoolean()) {
            return;
          }
          taker.accept(next());
        }
        ahead.add(new Ahead<>(threads.submit(() -> work.apply(piece)), heavy));
        weightAhead += heavy;
      }
      while (!ahead.isEmpty() && !stopped.getAsBoolean()) {
        taker.accept(next());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private B next() {
    Ahead<B> first = ahead.remove();
    weightAhead -= first.weight();
    try {
      return first.result().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** They do not keep a program alive that is told to end. */
  private static ExecutorService threads() {
    int many = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    return Executors.newFixedThreadPool(
        many,
        work -> {
          Thread thread = new Thread(work, "import");
          thread.setDaemon(true);
          return thread;
        });
  }
}
