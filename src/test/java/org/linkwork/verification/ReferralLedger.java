package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linkwork.record.LossReason;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Recorder;
import org.linkwork.record.Stage;

/**
 * Follows every referral by what is told of it alone, and fails at once when it is told to be in
 * two places, to leave a place where it is not, or to wait for another time than it did.
 */
final class ReferralLedger implements Recorder {
  /** Where a referral is. */
  enum Place {
    MADE,
    WAITING,
    IN_SUPPORT,
    EXPECTED,
    ATTENDING,
    ENDED
  }

  private static final int NO_GROUP = -1;

  private static final class Line {
    private final int person;
    private final int madeWeek;
    private Place place;
    private Stage reached = Stage.AGREED;
    private int group = NO_GROUP;

    Line(int person, int madeWeek, Place place) {
      this.person = person;
      this.madeWeek = madeWeek;
      this.place = place;
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final Map<Integer, Integer> openOfPerson = new TreeMap<>();
  private final Map<Integer, Integer> lostToClosure = new TreeMap<>();
  private final Map<LossReason, Integer> endedFor = new EnumMap<>(LossReason.class);
  private long weeksWaited;
  private int closuresWithMembers;

  @Override
  public void heard(PathwayEvent event) {
    if (event instanceof PathwayEvent.Referred referred) {
      open(referred);
    } else if (event instanceof PathwayEvent.Met met) {
      Line line = at(met.referral(), met.person(), Place.WAITING);
      assertThat(met.weeksWaited()).isEqualTo(met.week() - line.madeWeek);
      leaveList(line, met.week());
      move(line, Place.IN_SUPPORT, Stage.MET);
    } else if (event instanceof PathwayEvent.FollowedUp contact) {
      at(contact.referral(), contact.person(), Place.IN_SUPPORT, Place.EXPECTED, Place.ATTENDING);
    } else if (event instanceof PathwayEvent.Matched matched) {
      Line line = at(matched.referral(), matched.person(), Place.MADE, Place.IN_SUPPORT);
      line.group = matched.group();
      move(line, Place.EXPECTED, Stage.MATCHED);
    } else if (event instanceof PathwayEvent.TurnedUp came) {
      Line line = in(came.group(), came.referral(), came.person(), Place.EXPECTED);
      move(line, Place.ATTENDING, Stage.TURNED_UP);
    } else if (event instanceof PathwayEvent.StayedAway away) {
      in(away.group(), away.referral(), away.person(), Place.EXPECTED);
    } else if (event instanceof PathwayEvent.Attended attended) {
      in(attended.group(), attended.referral(), attended.person(), Place.ATTENDING);
    } else if (event instanceof PathwayEvent.Missed missed) {
      in(missed.group(), missed.referral(), missed.person(), Place.ATTENDING);
    } else if (event instanceof PathwayEvent.FormCompleted form) {
      in(form.group(), form.referral(), form.person(), Place.ATTENDING);
    } else if (event instanceof PathwayEvent.StillComing still) {
      Line line = at(still.referral(), still.person(), Place.ATTENDING);
      move(
          line,
          Place.ATTENDING,
          still.weeks() == 12 ? Stage.STILL_COMING_AT_12_WEEKS : Stage.STILL_COMING_AT_52_WEEKS);
    } else if (event instanceof PathwayEvent.LostGroup lost) {
      in(lost.group(), lost.referral(), lost.person(), Place.ATTENDING);
    } else if (event instanceof PathwayEvent.Ended ended) {
      end(ended);
    } else if (event instanceof PathwayEvent.GroupClosed closed) {
      close(closed);
    }
  }

  private void open(PathwayEvent.Referred referred) {
    assertThat(referred.referral()).as("number of the next referral").isEqualTo(lines.size());
    lines.add(
        new Line(
            referred.person(),
            referred.week(),
            referred.linkWorker() < 0 ? Place.MADE : Place.WAITING));
    assertThat(openOfPerson.put(referred.person(), referred.referral()))
        .as("another open referral of person " + referred.person())
        .isNull();
  }

  private void end(PathwayEvent.Ended ended) {
    Line line = at(ended.referral(), ended.person(), placesLeftFor(ended.reason()));
    assertThat(ended.reached()).as("furthest stage").isEqualTo(line.reached);
    if (line.place == Place.WAITING) {
      leaveList(line, ended.week());
    }
    if (ended.reason() == LossReason.GROUP_CLOSED
        || ended.reason() == LossReason.CLOSED_BEFORE_START) {
      lostToClosure.merge(line.group, 1, Integer::sum);
    }
    line.place = Place.ENDED;
    line.group = NO_GROUP;
    openOfPerson.remove(line.person);
    endedFor.merge(ended.reason(), 1, Integer::sum);
  }

  /** Some have ended with the group; whoever has not is still supported by a link worker. */
  private void close(PathwayEvent.GroupClosed closed) {
    int members = lostToClosure.getOrDefault(closed.group(), 0);
    for (Line line : lines) {
      if (line.group == closed.group()) {
        line.place = Place.IN_SUPPORT;
        line.group = NO_GROUP;
        members++;
      }
    }
    assertThat(closed.members()).as("members told of a group that closes").isEqualTo(members);
    closuresWithMembers += members > 0 ? 1 : 0;
  }

  private static Place[] placesLeftFor(LossReason reason) {
    return switch (reason) {
      case MOVED_AWAY ->
          new Place[] {Place.WAITING, Place.IN_SUPPORT, Place.EXPECTED, Place.ATTENDING};
      case NO_GROUP_FITS, OUT_OF_REACH, NO_PLACE -> new Place[] {Place.MADE, Place.IN_SUPPORT};
      default ->
          new Place[] {
            switch (reason.lostAfter()) {
              case AGREED -> Place.WAITING;
              case MET -> Place.IN_SUPPORT;
              case MATCHED -> Place.EXPECTED;
              case TURNED_UP -> Place.ATTENDING;
              default -> throw new AssertionError("A referral ended for " + reason + ".");
            }
          };
    };
  }

  private Line at(int referral, int person, Place... places) {
    Line line = lines.get(referral);
    assertThat(line.person).as("person of referral " + referral).isEqualTo(person);
    assertThat(line.place).as("place of referral " + referral).isIn((Object[]) places);
    return line;
  }

  private Line in(int group, int referral, int person, Place place) {
    Line line = at(referral, person, place);
    assertThat(line.group).as("group of referral " + referral).isEqualTo(group);
    return line;
  }

  private void leaveList(Line line, int week) {
    weeksWaited += week - line.madeWeek;
  }

  private static void move(Line line, Place place, Stage stage) {
    line.place = place;
    if (stage.compareTo(line.reached) > 0) {
      line.reached = stage;
    }
  }

  /** Referrals in a place. */
  int in(Place place) {
    return (int) lines.stream().filter(line -> line.place == place).count();
  }

  /** Referrals with a place in the group of this id. */
  int membersOf(int group) {
    return (int) lines.stream().filter(line -> line.group == group).count();
  }

  /** Referrals ever made. */
  int made() {
    return lines.size();
  }

  /** People with an open referral, in order, with its number. */
  Map<Integer, Integer> openOfPerson() {
    return openOfPerson;
  }

  /** How many ended for each reason. */
  Map<LossReason, Integer> endedFor() {
    return endedFor;
  }

  /** Groups that closed while referred people had places in them. */
  int closuresWithMembers() {
    return closuresWithMembers;
  }

  /** Weeks waited for a link worker by all who no longer wait. */
  long weeksWaited() {
    return weeksWaited;
  }

  /** Weeks waited by those who still wait when so many weeks have passed. */
  long weeksWaitedByWaiting(int weeksPassed) {
    return lines.stream()
        .filter(line -> line.place == Place.WAITING)
        .mapToLong(line -> weeksPassed - line.madeWeek)
        .sum();
  }
}
