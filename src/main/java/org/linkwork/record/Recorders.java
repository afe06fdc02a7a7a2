package org.linkwork.record;

import java.util.Arrays;
import java.util.List;

/** Several recorders that hear everything in the same order. */
public final class Recorders implements Recorder {
  private final Recorder[] recorders;

  /** Those that want states this week; only they are asked for each of thousands of people. */
  private Recorder[] watching = {};

  /** All of these, which hear each event in this order. */
  public Recorders(List<? extends Recorder> recorders) {
    this.recorders = recorders.toArray(Recorder[]::new);
  }

  @Override
  public void begins(People people) {
    for (Recorder recorder : recorders) {
      recorder.begins(people);
    }
  }

  @Override
  public void heard(PathwayEvent event) {
    for (Recorder recorder : recorders) {
      recorder.heard(event);
    }
  }

  @Override
  public boolean wantsReasonsOf(int person) {
    for (Recorder recorder : recorders) {
      if (recorder.wantsReasonsOf(person)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean wantsStateOf(int person, int week) {
    for (Recorder recorder : watching) {
      if (recorder.wantsStateOf(person, week)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean wantsStates(int week) {
    watching =
        Arrays.stream(recorders)
            .filter(recorder -> recorder.wantsStates(week))
            .toArray(Recorder[]::new);
    return watching.length > 0;
  }

  @Override
  public boolean wantsScoresOf(int person, int week) {
    for (Recorder recorder : watching) {
      if (recorder.wantsStateOf(person, week) && recorder.wantsScoresOf(person, week)) {
        return true;
      }
    }
    return false;
  }
}
