package penholder.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import penholder.intake.ImportProgress;

/** Shows how far an import is, and ends it when the user stops the program. */
final class ImportWatch implements ImportProgress, AutoCloseable {
  private static final int SECONDS_TO_END = 10;

  private final PrintWriter err;
  private final boolean shown;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread stopping = new Thread(this::stop, "stop");
  private volatile boolean stopped;
  private Bar bar;
  private int files;
  private int done;

  /**
   * @param shown whether a person watches
   */
  ImportWatch(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown;
    Runtime.getRuntime().addShutdownHook(stopping);
  }

  /** The file in hand is finished, and what has become of the others is still said. */
  private void stop() {
    stopped = true;
    try {
      ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void begin(int many) {
    files = many;
    if (shown && many > 1) {
      bar = new Bar(err, "Importing", many);
    }
  }

  @Override
  public void done() {
    done++;
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public boolean isStopped() {
    return stopped;
  }

  /** How many files were to be taken in. */
  int files() {
    return files;
  }

  /** How many were. */
  int filesDone() {
    return done;
  }

  /** Takes the bar away. */
  void clear() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  @Override
  public void close() {
    clear();
    ended.countDown();
    if (!stopped) {
      try {
        Runtime.getRuntime().removeShutdownHook(stopping);
      } catch (IllegalStateException e) {
        // The program is being stopped this very moment, after the work was done.
        stopped = true;
      }
    }
  }
}
