package org.linkwork.sweep;

import org.linkwork.store.RunRow;

/** An engine that carries out so many runs and then breaks down, with others still in its hands. */
public final class BrokenEngine implements RunEngine {
  private final int runs;

  /** Breaks down after so many runs. */
  public BrokenEngine(int runs) {
    this.runs = runs;
  }

  @Override
  public int workers() {
    return 2;
  }

  @Override
  public String inWords() {
    return "2 broken cores";
  }

  @Override
  public void carryOut(RunsToDo toDo) {
    try {
      InventedRun way = new InventedRun();
      for (int run = 0; run < runs; run++) {
        RunTask task = toDo.next().orElseThrow();
        toDo.finished(
            RunRow.of(
                task.content(),
                way.run(task.scenario(), task.replicate(), () -> false).orElseThrow(),
                toDo.recording()));
      }
      toDo.next();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    throw new RunEngineException("the cable is cut");
  }

  @Override
  public void close() {
    // It holds nothing.
  }
}
