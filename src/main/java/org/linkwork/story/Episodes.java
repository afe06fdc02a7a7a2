package org.linkwork.story;

import java.util.ArrayList;
import java.util.List;

/** A life in words, week by week; weeks in which nothing happened are left out. */
public final class Episodes {
  private final Life life;
  private final Narrator narrator;
  private final List<Episode> told = new ArrayList<>();
  private Routine routine;

  private Episodes(Life life) {
    this.life = life;
    narrator = new Narrator(life);
    routine = new Routine(life, narrator.groupName());
  }

  /** The whole life. */
  public static List<Episode> of(Life life) {
    return of(life, life.weeks().size());
  }

  /**
   * The whole life, in which no episode goes on across the beginning of a week, so that the stories
   * before and after it can be told apart.
   *
   * @param cut week of the run, from 0
   */
  public static List<Episode> of(Life life, int cut) {
    return new Episodes(life).tell(cut);
  }

  private List<Episode> tell(int cut) {
    for (WeekLived week : life.weeks()) {
      if (week.week() == cut) {
        endRoutine();
      }
      if (!week.events().isEmpty()) {
        tell(week);
      }
    }
    endRoutine();
    return List.copyOf(told);
  }

  private void tell(WeekLived week) {
    if (Routine.isRoutine(week)) {
      routine.add(week);
      return;
    }
    endRoutine();
    told.add(new Episode(week.week(), week.week(), narrator.tell(week)));
    routine = new Routine(life, narrator.groupName());
  }

  private void endRoutine() {
    if (!routine.isEmpty()) {
      told.add(routine.episode());
      routine = new Routine(life, narrator.groupName());
    }
  }
}
