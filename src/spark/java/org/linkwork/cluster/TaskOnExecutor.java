package org.linkwork.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.linkwork.design.Recording;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.RunResult;
import org.linkwork.store.FailureRow;
import org.linkwork.store.RunRow;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/** What an executor does with a task: its runs one after the other, until it is told to stop. */
final class TaskOnExecutor extends AbstractFunction1<Iterator<ArrayList<SentRun>>, SentEnding>
    implements Serializable {
  private final Broadcast<Workshop> workshop;
  private final Recording recording;

  TaskOnExecutor(Broadcast<Workshop> workshop, Recording recording) {
    this.workshop = workshop;
    this.recording = recording;
  }

  @Override
  public SentEnding apply(Iterator<ArrayList<SentRun>> tasks) {
    SentEnding ending = new SentEnding();
    while (tasks.hasNext()) {
      carryOut(tasks.next(), ending);
    }
    return ending;
  }

  private void carryOut(List<SentRun> runs, SentEnding ending) {
    TaskContext context = TaskContext.get();
    for (SentRun run : runs) {
      try {
        Optional<RunResult> result =
            workshop.value().way().run(run.world(), run.replicate(), context::isInterrupted);
        result.ifPresent(
            found -> ending.finished().add(SentRow.of(RunRow.of(run.content(), found, recording))));
      } catch (RunFailedException e) {
        ending.failed().add(FailureRow.of(run.content(), e.failure()));
      }
    }
  }
}
