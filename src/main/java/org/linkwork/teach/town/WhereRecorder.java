package org.linkwork.teach.town;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.linkwork.record.LossReason;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.People;
import org.linkwork.record.Recorder;
import org.linkwork.record.Stage;

/** Where everybody stands on the pathway at the end of each week, as moves of a picture. */
final class WhereRecorder implements Recorder {
  private static final int MOVE = 3;

  private final int fromWeek;
  private final IntUnaryOperator placeOfGroup;
  private byte[] stage = {};
  private int[] detail = {};
  private boolean[] underWay = {};
  private boolean[] moved = {};
  private int[] lastWeek = {};
  private int[][] moves = {};

  /**
   * A recorder of the weeks from this one on.
   *
   * @param placeOfGroup the place of a group in the picture's list, by its id
   */
  WhereRecorder(int fromWeek, IntUnaryOperator placeOfGroup) {
    this.fromWeek = fromWeek;
    this.placeOfGroup = placeOfGroup;
  }

  @Override
  public void begins(People people) {
    stage = new byte[people.count()];
    detail = new int[people.count()];
    underWay = new boolean[people.count()];
    moved = new boolean[people.count()];
    lastWeek = new int[people.count()];
    moves = new int[people.count()][];
  }

  @Override
  public void heard(PathwayEvent event) {
    if (event instanceof PathwayEvent.WeekEnded ended) {
      endWeek(ended.week());
    } else if (event instanceof PathwayEvent.Personal personal) {
      heard(personal);
    }
  }

  /** The moves of a person, or nothing for somebody who was never on the pathway. */
  int[] moves(int person) {
    return moves[person];
  }

  private void heard(PathwayEvent.Personal event) {
    int person = event.person();
    if (!underWay[person]) {
      heardAtGp(event, person);
    }
    if (event instanceof PathwayEvent.Referred) {
      underWay[person] = true;
      stands(person, Stage.AGREED, 0);
    } else if (event instanceof PathwayEvent.Met) {
      stands(person, Stage.MET, 0);
    } else if (event instanceof PathwayEvent.Matched matched) {
      stands(person, Stage.MATCHED, place(matched.group()));
    } else if (event instanceof PathwayEvent.TurnedUp came) {
      stands(person, Stage.TURNED_UP, place(came.group()));
    } else if (event instanceof PathwayEvent.StillComing still) {
      Stage now =
          still.weeks() == 12 ? Stage.STILL_COMING_AT_12_WEEKS : Stage.STILL_COMING_AT_52_WEEKS;
      stands(person, now, detail[person]);
    } else if (event instanceof PathwayEvent.Ended ended) {
      underWay[person] = false;
      leaves(person, ended.reached(), ended.reason());
    }
  }

  private void heardAtGp(PathwayEvent.Personal event, int person) {
    if (event instanceof PathwayEvent.Consulted consulted && consulted.socialNeed()) {
      stands(person, Stage.IN_NEED, 0);
    } else if (event instanceof PathwayEvent.Recognised) {
      stands(person, Stage.RECOGNISED, 0);
    } else if (event instanceof PathwayEvent.NotOffered not) {
      leaves(person, not.reason().lostAfter(), not.reason());
    } else if (event instanceof PathwayEvent.Offered) {
      stands(person, Stage.OFFERED, 0);
    } else if (event instanceof PathwayEvent.Declined declined) {
      leaves(person, Stage.OFFERED, declined.reason());
    }
  }

  private int place(int group) {
    return placeOfGroup.applyAsInt(group) + 1;
  }

  private void stands(int person, Stage where, int group) {
    stage[person] = (byte) where.ordinal();
    detail[person] = group;
    moved[person] = true;
  }

  private void leaves(int person, Stage where, LossReason reason) {
    stands(person, where, -reason.ordinal() - 1);
  }

  private void endWeek(int week) {
    if (week < fromWeek - 1) {
      Arrays.fill(moved, false);
      return;
    }
    for (int person = 0; person < stage.length; person++) {
      // Who is on the way when the weeks begin that are shown stands there in week 0.
      boolean begins = week == fromWeek - 1 && underWay[person];
      if (begins || week >= fromWeek && moved[person]) {
        append(person, Math.max(0, week - fromWeek));
      }
      moved[person] = false;
    }
  }

  private void append(int person, int week) {
    int[] before = moves[person] == null ? new int[0] : moves[person];
    int[] longer = Arrays.copyOf(before, before.length + MOVE);
    longer[before.length] = week - lastWeek[person];
    longer[before.length + 1] = stage[person];
    longer[before.length + 2] = detail[person];
    moves[person] = longer;
    lastWeek[person] = week;
  }
}
