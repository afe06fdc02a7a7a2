package org.linkwork.sweep;

/**
 * What opens an engine outside this process; found by {@link java.util.ServiceLoader} in those
 * builds of the program that have one.
 */
public interface RunEngineProvider {
  /** Whether all that it needs is there in this process. */
  boolean isReady();

  /**
   * Opens an engine.
   *
   * @param where what stands after {@code --on}
   * @param way how it carries out a single run
   * @throws RunEngineException if there is nothing there that answers
   */
  RunEngine open(String where, RunWay way);
}
