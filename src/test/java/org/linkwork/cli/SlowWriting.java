package org.linkwork.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.linkwork.sweep.SweepState;

/** A program that writes the tables of a sweep for a minute. */
final class SlowWriting {
  private SlowWriting() {}

  public static void main(String[] typed) throws InterruptedException {
    SweepPlace place = new SweepPlace(Path.of("."));
    SweepStatus.now(SweepStatus.RUNNING, new SweepState(4, 0, 4, 2, 2, false), 1)
        .write(place.status());
    PrintWriter err = new PrintWriter(System.err, true);
    try (WritingInterruption writing = new WritingInterruption(err, place)) {
      err.println("writing");
      TimeUnit.MINUTES.sleep(1);
      writing.done();
    }
  }
}
