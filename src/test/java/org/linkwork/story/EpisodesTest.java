package org.linkwork.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.story.InventedLife.GROUP;
import static org.linkwork.story.InventedLife.PERSON;
import static org.linkwork.story.InventedLife.attended;
import static org.linkwork.story.InventedLife.faces;
import static org.linkwork.story.InventedLife.visit;

import java.util.List;
import org.junit.jupiter.api.Test;
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
            "To say yes to the offer is about as likely as not (45 %), and so it comes. In"
                + " log-odds: where most people start +0.30, travel -0.50; together -0.20.",
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
                faces(0, Threshold.TURN_UP, 0.9, 0.65, false)))
        .containsExactly(
            "Meets the link worker, 1 week after the referral.",
            "A practical problem is solved.",
            "A place is found in the choir (group 3), with a fit of 0.71 of 1.",
            "To turn up for the first time is about as likely as not (65 %), and it does not come"
                + " to that. In log-odds: where most people start +0.30, someone to go with +0.90,"
                + " travel -0.50; together +0.70.",
            "Is expected at the choir (group 3) and does not go.",
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
                    "Comes to 2 of 3 sessions of the choir (group 3), somebody going along to 1,"
                        + " missing week -7; the chance to come goes from 70 % to 80 %; life"
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
            "This journey ends (still coming after 12 weeks, or finished the course): the group"
                + " closed.",
            "News of it reaches the GP who referred: bad news (reward -0.50).",
            "Life satisfaction at the end of the week: 7.3 of 10.");
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

  private static List<String> told(PathwayEvent... events) {
    return Episodes.of(new InventedLife("a").week(events).life()).get(0).sentences();
  }
}
