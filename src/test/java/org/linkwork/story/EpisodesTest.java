package org.linkwork.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.story.InventedLife.GROUP;
import static org.linkwork.story.InventedLife.PERSON;
import static org.linkwork.story.InventedLife.attended;
import static org.linkwork.story.InventedLife.faces;
import static org.linkwork.story.InventedLife.visit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwork.record.LossReason;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Stage;
import org.linkwork.record.Threshold;

class EpisodesTest {
  private static final String VISIT =
      "Sees the usual GP (post 4) for 9.2 minutes with an unmet social need, 2 weeks after first"
          + " asking; trust is then 0.61 of 1";

  @Test
  void shouldLeaveOutWeeksInWhichNothingHappened() {
    assertThat(Episodes.of(new InventedLife("a").week().week().life())).isEmpty();
  }

  @Test
  void shouldSayWhyANeedStayedUnseen() {
    assertThat(told(visit(0, true), not(LossReason.NO_TIME_TO_LISTEN)))
        .containsExactly(VISIT + ".", "The need stays unseen: the GP had no time to listen.");
  }

  @Test
  void shouldSayWhyNothingWasOffered() {
    assertThat(
            told(
                visit(0, true),
                new PathwayEvent.Recognised(0, PERSON, 4),
                not(LossReason.DID_NOT_COME_TO_MIND)))
        .containsExactly(
            VISIT + ".",
            "The GP sees the need and offers nothing: social prescribing did not come to the GP's"
                + " mind.");
  }

  @Test
  void shouldTellOfferThresholdAndReferral() {
    assertThat(
            told(
                visit(0, true),
                new PathwayEvent.Recognised(0, PERSON, 4),
                new PathwayEvent.Offered(0, PERSON, 4, false),
                faces(0, Threshold.AGREE, 0, 0.45, true),
                new PathwayEvent.Referred(0, PERSON, 4, 0, 1)))
        .containsExactly(
            VISIT + ".",
            "The GP sees the need.",
            "The GP offers social prescribing.",
            "About as likely as not to say yes to the offer (45%), and does. In log-odds: where"
                + " most people start +0.30, travel -0.50; together -0.20.",
            "Says yes and is referred to a link worker (post 1).",
            "Life satisfaction at the end of the week: 7.3 of 10.");
  }

  @Test
  void shouldTellOfferByReceptionistAndRefusal() {
    assertThat(
            told(
                new PathwayEvent.Offered(0, PERSON, 4, true),
                new PathwayEvent.Declined(0, PERSON, 4, LossReason.STIGMA)))
        .containsExactly(
            "A receptionist offers social prescribing.", "Says no: stigma put the patient off.");
  }

  @Test
  void shouldSayThatAReferralIsOpenAlready() {
    List<Episode> episodes =
        Episodes.of(
            new InventedLife("a")
                .week(visit(0, true))
                .week(new PathwayEvent.Referred(1, PERSON, 4, 0, -1))
                .week(visit(2, true))
                .life());
    assertThat(episodes.get(0).sentences())
        .containsExactly(VISIT + "; there is no social prescribing to offer.");
    assertThat(episodes.get(1).sentences())
        .startsWith("Says yes, and the GP signposts straight to a group.");
    assertThat(episodes.get(2).sentences())
        .containsExactly(VISIT + "; a referral is open already.");
  }

  @Test
  void shouldTellTheWayIntoAGroup() {
    assertThat(
            told(
                new PathwayEvent.Met(0, PERSON, 0, 1, 1),
                new PathwayEvent.ProblemSolved(0, PERSON, 0),
                new PathwayEvent.Matched(0, PERSON, 0, GROUP, 0.714),
                faces(0, Threshold.TURN_UP, 0.9, 0.67, false)))
        .containsExactly(
            "Meets the link worker, 1 week after the referral.",
            "A practical problem is solved.",
            "A place is found in the choir, with a fit of 0.71 of 1.",
            "Likely to turn up for the first time (67%), but does not. In log-odds: where most"
                + " people start +0.30, someone to go with +0.90, travel -0.50; together +0.70.",
            "Is expected at the choir and does not go.",
            "Life satisfaction at the end of the week: 7.3 of 10.");
  }

  @Test
  void shouldSumUpSessionsAndVisits() {
    InventedLife life = new InventedLife("a").week(new PathwayEvent.Matched(0, 7, 0, GROUP, 1));
    life.week(faces(1, Threshold.KEEP_COMING, 0, 0.7, true), attended(1, true));
    life.week(visit(2, false));
    life.week(
        faces(3, Threshold.KEEP_COMING, 0, 0.6, false),
        new PathwayEvent.Missed(3, PERSON, 0, GROUP));
    life.week(
        8.04,
        faces(4, Threshold.KEEP_COMING, 0, 0.8, true),
        attended(4, false),
        new PathwayEvent.FormCompleted(4, PERSON, 0, GROUP));
    assertThat(Episodes.of(life.life()).get(1))
        .isEqualTo(
            new Episode(
                1,
                4,
                List.of(
                    "Comes to 2 of 3 sessions of the choir, somebody going along to 1,"
                        + " missing week -7; the chance to come goes from 70% to 80%; life"
                        + " satisfaction is then 8.0 of 10; 1 visit to a GP for health alone; 1"
                        + " outcome form filled in.")));
  }

  @Test
  void shouldTellHowAGroupIsLost() {
    assertThat(
            told(
                new PathwayEvent.LostGroup(0, PERSON, 0, GROUP, 0.4),
                new PathwayEvent.Ended(
                    0, PERSON, 0, Stage.STILL_COMING_AT_12_WEEKS, LossReason.GROUP_CLOSED),
                new PathwayEvent.FedBack(0, 4, 0, -0.5)))
        .containsExactly(
            "The group closes; connection falls by 0.40 of 1.",
            "This journey ends: the group closed.",
            "News of it reaches the GP who referred: bad news (reward -0.50).",
            "Life satisfaction at the end of the week: 7.3 of 10.");
  }

  @Test
  void shouldTellSessionsThatWereMissedAlthoughSomebodyWasReady() {
    InventedLife life = new InventedLife("a").week(new PathwayEvent.Matched(0, 7, 0, GROUP, 1));
    life.week(faces(1, Threshold.KEEP_COMING, 0.4, 0.7, true), attended(1, true));
    life.week(
        faces(2, Threshold.KEEP_COMING, 0.4, 0.7, false),
        new PathwayEvent.Missed(2, PERSON, 0, GROUP));
    assertThat(Episodes.of(life.life()).get(1).sentences().get(0))
        .startsWith(
            "Comes to 1 of 2 sessions of the choir, somebody going along to 1 (and ready to go"
                + " along to 1 that was missed), missing week -8; the chance to come is 70% at the"
                + " first of them and at the last; ");
  }

  @Test
  void shouldTellSessionsThatWereOnlyMissed() {
    InventedLife life = new InventedLife("a").week(new PathwayEvent.Matched(0, 7, 0, GROUP, 1));
    life.week(
        faces(1, Threshold.KEEP_COMING, 0, 0.7, false),
        new PathwayEvent.Missed(1, PERSON, 0, GROUP));
    assertThat(Episodes.of(life.life()).get(1).sentences().get(0))
        .startsWith("Misses 1 session of the choir, in week -9; the chance to come was 70%; ");
  }

  @Test
  void shouldTellMembersFromThoseWhoFinishedACourse() {
    PathwayEvent marked = new PathwayEvent.StillComing(8, PERSON, 0, 12);
    assertThat(toldAfterFirstSession(1, marked))
        .containsExactly(
            "Has been a member to the end of the course, which counts as still coming after 12"
                + " weeks.");
    assertThat(toldAfterFirstSession(-4, marked))
        .containsExactly("Is still a member after 12 weeks.");
  }

  @ParameterizedTest
  @CsvSource({
    "TURNED_UP, DRIFTED_AWAY, Stops coming",
    "STILL_COMING_AT_12_WEEKS, FEE, 'Stops coming, after more than 12 weeks'",
    "STILL_COMING_AT_52_WEEKS, FEE, 'Stops coming, after more than a year'",
    "STILL_COMING_AT_12_WEEKS, COURSE_COMPLETED, This journey ends well",
    "MATCHED, TRAVEL, This journey ends"
  })
  void shouldTellHowAJourneyEnds(Stage reached, LossReason reason, String words) {
    assertThat(told(new PathwayEvent.Ended(0, PERSON, 0, reached, reason)))
        .startsWith(words + ": " + reason.label() + ".");
  }

  @Test
  void shouldCutWhereItIsTold() {
    Life life = new InventedLife("a").week(visit(0, false)).week(visit(1, false)).life();
    assertThat(Episodes.of(life)).hasSize(1);
    assertThat(Episodes.of(life, 1)).extracting(Episode::firstWeek).containsExactly(0, 1);
  }

  private static PathwayEvent not(LossReason reason) {
    return new PathwayEvent.NotOffered(0, PERSON, 4, reason);
  }

  private static List<String> toldAfterFirstSession(int firstWeek, PathwayEvent event) {
    Narrator narrator = new Narrator(new InventedLife("a").life());
    narrator.tellHappenings(week(firstWeek, turnedUp(firstWeek)));
    return narrator.tellHappenings(week(event.week(), event));
  }

  private static PathwayEvent turnedUp(int week) {
    return new PathwayEvent.TurnedUp(week, PERSON, 0, GROUP, 3);
  }

  private static WeekLived week(int week, PathwayEvent event) {
    return new WeekLived(week, List.of(event), Optional.empty(), 0);
  }

  private static List<String> told(PathwayEvent... events) {
    return Episodes.of(new InventedLife("a").week(events).life()).get(0).sentences();
  }
}
