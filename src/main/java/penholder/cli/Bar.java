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

  /**
   * @param what is done: "Importing"
   * @param files how many there are
   */
  Bar(PrintWriter err, String what, int files) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(what)
            .setInitialMax(files)
            .setUpdateIntervalMillis(MILLISECONDS)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new Terminal(err))
            .showSpeed(new DecimalFormat("0 files", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .clearDisplayOnFinish()
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
  }

  /** One line of the terminal, written over again and again. */
  private record Terminal(PrintWriter err) implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return WIDTH;
    }

    @Override
    public void accept(String line) {
      err.print("\r" + line);
      err.flush();
    }

    @Override
    public void clear() {
      err.print("\r" + " ".repeat(WIDTH) + "\r");
    }

    @Override
    public void close() {
      err.flush();
    }
  }
}
