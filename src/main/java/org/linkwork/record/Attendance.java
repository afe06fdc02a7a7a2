package org.linkwork.record;

/** Follows, from a given week on, how many sessions each person attends and who loses a group. */
public final class Attendance implements Recorder {
  private final int fromWeek;
  private short[] sessions = {};
  private boolean[] lostGroup = {};

  /** Follows people from this week on, counted from the beginning of the warm-up. */
  public Attendance(int fromWeek) {
    this.fromWeek = fromWeek;
  }

  @Override
  public void begins(People people) {
    sessions = new short[people.count()];
    lostGroup = new boolean[people.count()];
  }

  @Override
  public void heard(PathwayEvent event) {
    if (event.week() < fromWeek) {
      return;
    }
    if (event instanceof PathwayEvent.Attended attended) {
      sessions[attended.person()]++;
    } else if (event instanceof PathwayEvent.LostGroup lost) {
      lostGroup[lost.person()] = true;
    }
  }

  /** Sessions attended by each person; the caller must not change it. */
  public short[] sessions() {
    return sessions;
  }

  /** Whether each person lost a group; the caller must not change it. */
  public boolean[] lostGroup() {
    return lostGroup;
  }
}
