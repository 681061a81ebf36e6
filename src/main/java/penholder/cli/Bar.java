package penholder.cli;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with count and rate on standard error, wiped out at the end. */
final class Bar implements AutoCloseable {
  private static final int WIDTH = 72;
  private static final int MILLISECONDS = 100;

  private final ProgressBar bar;
  private final Terminal terminal;

  /**
   * @param what is done: "Importing"
   * @param files how many there are
   */
  Bar(PrintWriter err, String what, int files) {
    terminal = new Terminal(err);
    bar =
        new ProgressBarBuilder()
            .setTaskName(what)
            .setInitialMax(files)
            .setUpdateIntervalMillis(MILLISECONDS)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(terminal)
            .showSpeed(new DecimalFormat("0 files", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .build();
  }

  /** Whether a person sees standard error: the launcher asks the terminal, which Java cannot. */
  static boolean isWatched() {
    return Boolean.getBoolean("penholder.watched");
  }

  void step() {
    bar.step();
  }

  @Override
  public void close() {
    bar.close();
    terminal.wipe();
  }

  /** One line of the terminal, written over again and again. */
  private static final class Terminal implements ProgressBarConsumer {
    private final PrintWriter err;
    private boolean wiped;

    Terminal(PrintWriter err) {
      this.err = err;
    }

    @Override
    public int getMaxRenderedLength() {
      return WIDTH;
    }

    /** Called on a thread of the library's own, which may come once more after the end. */
    @Override
    public synchronized void accept(String line) {
      if (!wiped) {
        err.print("\r" + line);
        err.flush();
      }
    }

    synchronized void wipe() {
      wiped = true;
      err.print("\r" + " ".repeat(WIDTH) + "\r");
      err.flush();
    }

    @Override
    public void close() {}
  }
}
