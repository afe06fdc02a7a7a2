package org.linkwork.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import javax.imageio.ImageIO;
import org.linkwork.experiment.StopSign;

/**
 * Ctrl-C, or another polite request to end the process, while runs go on: they are asked to stop,
 * and the process is held until what has finished is written.
 *
 * <p>Java itself then ends the process with exit code 130 for Ctrl-C.
 */
final class Interruption implements AutoCloseable {
  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread hook;
  private volatile String words;

  Interruption(StopSign stop, PrintWriter err) {
    this(stop, err, "Stopping: runs that have finished are kept and written now.");
  }

  /** Says these words when it comes. */
  Interruption(StopSign stop, PrintWriter err, String words) {
    this.words = words;
    // Pictures may be written while the process is ending, when ImageIO's cache on disk can no
    // longer be set up.
    ImageIO.setUseCache(false);
    hook =
        new Thread(
            () -> {
              stop.request();
              err.println();
              err.println(this.words);
              awaitWriting();
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Says these words from now on when it comes. */
  void saying(String other) {
    words = other;
  }

  /** Lets the process go: all is written. */
  @Override
  public void close() {
    written.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, which is what the hook was for.
    }
  }

  private void awaitWriting() {
    try {
      written.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
