package org.linkwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.linkwork.record.LossReason;
import org.linkwork.record.PersonOutcomes;
import org.linkwork.record.Stage;

class WhoGainedTest {
  private static final byte[] FIFTHS = {1, 1, 2, 3, 5, 0};
  private static final Stage[] MET = {
    Stage.MET, Stage.MET, Stage.MET, Stage.MET, Stage.MET, Stage.MET
  };
  private static final PersonOutcomes BASELINE = people(MET, new LossReason[6], 7, 7, 7, 7, 7, 7);

  @Test
  void shouldCountHelpedUnaffectedAndHarmedBeyondTheThreshold() {
    WhoGained who =
        WhoGained.between(BASELINE, people(MET, new LossReason[6], 7.2f, 7.04f, 6.96f, 6.9f, 7, 1));

    assertThat(who.all().people(PersonalChange.HELPED)).isEqualTo(1);
    assertThat(who.all().people(PersonalChange.UNAFFECTED)).isEqualTo(3);
    assertThat(who.all().people(PersonalChange.HARMED)).isEqualTo(1);
    assertThat(who.all().people(PersonalChange.AS_FAR)).isEqualTo(5);
    assertThat(who.all().adults()).isEqualTo(5);
    assertThat(who.all().share(PersonalChange.HELPED)).isEqualTo(0.2);
    assertThat(who.byFifth().get(0).people(PersonalChange.HELPED)).isEqualTo(1);
    assertThat(who.byFifth().get(2).people(PersonalChange.HARMED)).isEqualTo(1);
    assertThat(who.byFifth().get(3).share(PersonalChange.HARMED)).isNaN();
  }

  @Test
  void shouldTellCrowdedOutFromNotAsFarForOtherReasons() {
    Stage[] stages = {
      Stage.AGREED, Stage.AGREED, Stage.OFFERED, Stage.MATCHED, Stage.TURNED_UP, Stage.AGREED
    };
    LossReason[] reasons = {
      LossReason.GAVE_UP_WAITING,
      null,
      LossReason.STIGMA,
      LossReason.WAITED_TOO_LONG,
      null,
      LossReason.GAVE_UP_WAITING
    };

    GainCounts all = WhoGained.between(BASELINE, people(stages, reasons, 7, 7, 7, 7, 7, 7)).all();

    assertThat(all.people(PersonalChange.LESS_FAR)).isEqualTo(3);
    assertThat(all.people(PersonalChange.FURTHER)).isEqualTo(2);
    assertThat(all.people(PersonalChange.CROWDED_OUT)).isEqualTo(2);
    assertThat(all.crowdedOutBy()[LossReason.GAVE_UP_WAITING.ordinal()]).isEqualTo(1);
    assertThat(all.crowdedOutBy()[LossReason.values().length]).isEqualTo(1);
    assertThat(all.crowdedOutBy()[LossReason.STIGMA.ordinal()]).isZero();
    assertThat(all.crowdedOutBy()[LossReason.WAITED_TOO_LONG.ordinal()]).isZero();
  }

  @Test
  void shouldKnowWhichReasonsAreALackOfCapacity() {
    assertThat(LossReason.values())
        .filteredOn(WhoGained::isLackOfCapacity)
        .containsExactlyInAnyOrder(
            LossReason.NO_TIME_TO_LISTEN,
            LossReason.WAIT_DETERS_GP,
            LossReason.NOTHING_TO_OFFER,
            LossReason.GAVE_UP_WAITING,
            LossReason.NEVER_REACHED,
            LossReason.NO_PLACE,
            LossReason.WAITED_TOO_LONG);
  }

  @Test
  void shouldRefuseOtherPeople() {
    PersonOutcomes nobody =
        new PersonOutcomes(
            new byte[0], new byte[0], new float[0], new short[0], new boolean[0], new byte[0]);

    assertThatThrownBy(() -> WhoGained.between(BASELINE, nobody))
        .hasMessage("6 and 0 people cannot be the same");
  }

  private static PersonOutcomes people(
      Stage[] stages, LossReason[] reasons, float... lifeSatisfaction) {
    byte[] furthest = new byte[stages.length];
    byte[] why = new byte[stages.length];
    for (int person = 0; person < stages.length; person++) {
      furthest[person] = (byte) stages[person].ordinal();
      why[person] =
          reasons[person] == null ? PersonOutcomes.NO_REASON : (byte) reasons[person].ordinal();
    }
    return new PersonOutcomes(
        furthest,
        why,
        lifeSatisfaction,
        new short[stages.length],
        new boolean[stages.length],
        FIFTHS);
  }
}
