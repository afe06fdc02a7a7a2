package org.linkwork.sweep;

import org.linkwork.scenario.Scenario;

/**
 * A run that an engine is to carry out.
 *
 * @param run what was planned
 * @param content what it is, as the store names it
 */
public record RunTask(PlannedRun run, String content) {
  /** What is run; made by whoever asks. */
  public Scenario scenario() {
    return run.scenario();
  }

  /** Number of the run, from 0. */
  public int replicate() {
    return run.replicate();
  }

  /** The same for two points that are one world. */
  String key() {
    return key(content, run.replicate());
  }

  static String key(String content, int replicate) {
    return content + "-" + replicate;
  }
}
