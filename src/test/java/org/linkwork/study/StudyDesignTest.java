package org.linkwork.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each design on two worlds whose answers are known by hand; nothing here is drawn but lots. */
class StudyDesignTest {
  private static final double EXACT = 1e-6;
  private SyntheticStudy study;

  @BeforeEach
  void writeDown() {
    study = new SyntheticStudy();
  }

  @Test
  void shouldShowAGainBeforeAndAfterWhereThereIsOnlyRegressionToTheMean() {
    for (int person = 0; person < 40; person++) {
      int row = study.refer(person, 20);
      study.score(row, Look.MET, 4, 4);
      study.score(row, Look.HALF_YEAR, 6, 6);
      study.visit(person, 60, 73);
      study.visit(person, 80, 83);
    }
    List<Estimate> found = new BeforeAfter().estimate(study.data());
    assertThat(found.get(0).naive())
        .as("contacts: 13 before, 3 after")
        .isCloseTo(-10.0 / 13, within(EXACT));
    assertThat(found.get(0).counterfactual()).isZero();
    assertThat(found.get(1).naive()).isEqualTo(2);
    assertThat(found.get(1).counterfactual()).isZero();
  }

  @Test
  void shouldSetWhatTheServiceDidBesideWhatCompletersReport() {
    for (int person = 0; person < 20; person++) {
      int row = study.refer(person, 10);
      study.score(row, Look.MET, 4, 4);
      if (person < 5) {
        study.episodes.completes(row, SyntheticStudy.WARM_UP + 30);
        study.score(row, Look.COMPLETED, 7, 6.5);
      } else {
        study.score(row, Look.COMPLETED, 0, 0);
      }
    }
    Estimate satisfaction = new CompletersOnly().estimate(study.data()).get(0);
    assertThat(satisfaction.naive()).isEqualTo(3);
    assertThat(satisfaction.counterfactual()).isEqualTo(0.5);
  }

  @Test
  void shouldTakeAwayWhatTheUnreferredGainInAMatchedComparison() {
    for (int person = 0; person < 40; person++) {
      int row = study.refer(person, 13);
      study.score(row, Look.REFERRED, 4, 4);
      study.score(row, Look.HALF_YEAR, 6.5, 6);
    }
    for (int person = 40; person < SyntheticStudy.PEOPLE; person += Panel.ONE_IN) {
      SyntheticStudy.see(study.panelWith, person, 1, person % 8 == 0 ? 4 : 8, false);
      SyntheticStudy.see(study.panelWith, person, 3, person % 8 == 0 ? 6 : 1, false);
    }
    Estimate satisfaction = new MatchedComparison().estimate(study.data()).get(0);
    assertThat(satisfaction.naive()).as("2.5 less 2, women only").isEqualTo(0.5);
    assertThat(satisfaction.counterfactual()).isEqualTo(0.5);
  }

  @Test
  void shouldTakeAwayTheChangeOfOthersInDifferenceInDifferences() {
    int week = SyntheticStudy.WARM_UP + 30;
    study.refer(0, 30);
    // Before: 13 of 26 weeks, 6.5 a quarter. After: 13 of 52, 3.25 a quarter; 26 without.
    for (int visit = 0; visit < 13; visit++) {
      study.visitsWith.add(0, week - 2 * visit);
      study.visitsWith.add(0, week + 1 + 4 * visit);
      study.visitsWithout.add(0, week + 1 + 4 * visit);
      study.visitsWithout.add(0, week + 2 + 4 * visit);
    }
    // Each woman of the same practice comes once before and four times after: 0.5 and 1 a quarter.
    for (int other = 2; other < 100; other += 2) {
      study.visitsWith.add(other, week - 5);
      for (int visit = 0; visit < 4; visit++) {
        study.visitsWith.add(other, week + 3 + 10 * visit);
      }
    }
    Estimate appointments = new DifferenceInDifferences().estimate(study.data()).get(0);
    assertThat(appointments.naive()).isCloseTo(3.25 - 6.5 - 0.5, within(EXACT));
    assertThat(appointments.counterfactual()).isCloseTo(-3.25, within(EXACT));
  }

  @Test
  void shouldFindExactlyWhatIsPlantedInATrialWithoutNoise() {
    for (int person = 0; person < 60; person++) {
      int row = study.refer(person, 2);
      double before = 8 + person % 7;
      study.score(row, Look.REFERRED, before, before);
      study.score(row, Look.FOUR_MONTHS, 1 + before / 2 - 2, 1 + before / 2);
    }
    Estimate anxiety = new PersonTrial(40, 0.2).estimate(study.data()).get(0);
    assertThat(anxiety.naive()).isCloseTo(-2, within(EXACT));
    assertThat(anxiety.counterfactual()).isEqualTo(-2);
    assertThat(new PersonTrial(10, 0).estimate(study.data()).get(0).naive())
        .as("too few people")
        .isNaN();
  }

  @Test
  void shouldComparePracticesThatTheLotDrewApart() {
    for (int person = 0; person < SyntheticStudy.PEOPLE; person += Panel.ONE_IN) {
      boolean inNeed = person % 8 == 0;
      SyntheticStudy.see(study.panelWith, person, 0, inNeed ? 4 : 9, false);
      SyntheticStudy.see(study.panelWithout, person, 0, inNeed ? 4 : 9, false);
      SyntheticStudy.see(study.panelWith, person, 4, inNeed ? 6 : 1, false);
      SyntheticStudy.see(study.panelWithout, person, 4, inNeed ? 5 : 10, false);
    }
    Estimate satisfaction = new ClusterTrial().estimate(study.data()).get(0);
    assertThat(satisfaction.naive()).isEqualTo(1);
    assertThat(satisfaction.counterfactual()).isEqualTo(1);
  }

  @Test
  void shouldFollowUntreatedDepressionOnly() {
    // Four are depressed at the first look; one is treated, one is treated later, one gets well.
    double[][] bySatisfaction = {{3, 3}, {3, 6}, {3, 6}, {3, 6}};
    for (int member = 0; member < 4; member++) {
      int person = member * Panel.ONE_IN;
      SyntheticStudy.see(study.panelWithout, person, 0, bySatisfaction[member][0], member == 2);
      SyntheticStudy.see(study.panelWithout, person, 1, bySatisfaction[member][1], member == 3);
    }
    List<Estimate> found = new CohortWithoutService(new Depression(6, 1, 0)).estimate(study.data());
    assertThat(found.get(0).naive()).as("one of two").isEqualTo(0.5);
    assertThat(found.get(1).naive()).as("nobody was seen after half a year").isNaN();
  }

  @Test
  void shouldCountRelapsesByGroupsOfOnesOwn() {
    for (int groups = 0; groups < 4; groups++) {
      for (int member = 0; member < 5; member++) {
        int person = groups * 100 + member * Panel.ONE_IN;
        for (int look = 0; look < study.panelWith.looks(); look++) {
          boolean depressed = look == 1 || look == 10 && member >= groups;
          SyntheticStudy.see(study.panelWith, person, look, depressed ? 3 : 7, false);
        }
      }
    }
    int[][] counts = Relapse.count(study.data(), new Depression(6, 1, 0));
    assertThat(counts[0]).containsExactly(5, 5, 5, 5);
    assertThat(counts[1]).containsExactly(5, 4, 3, 2);
  }

  @Test
  void shouldEstimateAttendanceAsKaplanAndMeier() {
    int start = SyntheticStudy.WARM_UP + 10;
    int[] leftAfter = {2, 4, 4, -1, -1};
    for (int person = 0; person < leftAfter.length; person++) {
      int row = study.refer(person, 5);
      study.episodes.comes(row, start, true);
      if (leftAfter[person] > 0) {
        study.episodes.ends(row, start + leftAfter[person], person == 2);
      }
    }
    List<Estimate> found = new AttendanceSurvival().estimate(study.data());
    assertThat(found.get(0).naive()).as("two of five are there").isEqualTo(0.4);
    assertThat(found.get(0).counterfactual())
        .as("4/5 after the first, 3/4 of them after the second; a course finished is no leaving")
        .isCloseTo(0.6, within(EXACT));
  }

  @Test
  void shouldGiveTheOddsRatiosThatWerePlanted() {
    // Women: 40 of 100 offered, 10 of these refuse; men: 20 of 100 offered, 10 refuse.
    log(0, 60, 30, 10);
    log(1, 80, 10, 10);
    List<Estimate> found = new OfferRegression().estimate(study.data());
    double offer = 40.0 / 60 / (20.0 / 80);
    double refusal = 10.0 / 30 / (10.0 / 10);
    assertThat(found.get(0).naive()).isCloseTo(offer, within(EXACT));
    assertThat(found.get(3).naive()).isCloseTo(refusal, within(EXACT));
    assertThat(found.get(1).counterfactual()).as("all are of one age").isNaN();
  }

  private void log(int person, int none, int agreed, int declined) {
    for (int at = 0; at < none; at++) {
      study.offers.add(person, OfferLog.NOT_OFFERED);
    }
    for (int at = 0; at < agreed + declined; at++) {
      study.offers.add(person, OfferLog.AGREED);
      if (at < declined) {
        study.offers.declineLast(person);
      }
    }
  }

  @Test
  void shouldGiveTheShareOfThoseWhoComeMost() {
    int[] ascending = new int[100];
    Arrays.fill(ascending, 1);
    ascending[99] = 31;
    ascending[98] = 10;
    ascending[97] = 11;
    assertThat(ConsultationConcentration.share(ascending, 1)).isEqualTo(31.0 / 149);
    assertThat(ConsultationConcentration.share(ascending, 3)).isEqualTo(52.0 / 149);
    assertThat(ConsultationConcentration.share(new int[10], 10)).isNaN();
  }

  @Test
  void shouldNameEveryDesignOnceAndSayHowItIsDone() {
    List<StudyDesign> all = StudyDesigns.all(new Depression(6, 1, 0), 161, 0.2);
    assertThat(all).extracting(StudyDesign::key).doesNotHaveDuplicates().hasSize(10);
    assertThat(all)
        .allSatisfy(
            design -> {
              assertThat(design.question()).endsWith("?");
              assertThat(design.method()).endsWith(".");
              assertThat(design.besides()).isNotBlank();
              assertThat(design.estimate(study.data()))
                  .as("nobody was referred: no figure, and no fault")
                  .isNotEmpty();
            });
  }
}
