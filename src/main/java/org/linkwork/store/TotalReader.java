package org.linkwork.store;

/** Is told one outcome of run after run. */
@FunctionalInterface
public interface TotalReader {
  /**
   * One run's value.
   *
   * @param content what was run
   * @param replicate number of the run, from 0
   * @param value policy-period value; not a number where it has none
   */
  void total(String content, int replicate, double value);
}
