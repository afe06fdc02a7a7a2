package org.linkwork.cli;

import java.util.concurrent.TimeUnit;

/** A program whose end takes a minute after Ctrl-C. */
final class SlowEnding {
  private SlowEnding() {}

  public static void main(String[] typed) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(SlowEnding::takeAMinute));
    SecondInterrupt.endsAtOnce();
    System.err.println("ready");
    TimeUnit.MINUTES.sleep(1);
  }

  private static void takeAMinute() {
    try {
      System.err.println("ending");
      TimeUnit.MINUTES.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
