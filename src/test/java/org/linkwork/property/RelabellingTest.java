package org.linkwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.patient.Patients;

/** Ids are labels: those who happen to have one kind of id fare as those who have another. */
class RelabellingTest {
  private static final int SEEDS = 16;

  /** Two-sided t with 15 degrees of freedom: false alarm in about one of 200 tests. */
  private static final double STANDARD_ERRORS = 3.3;

  @Test
  void shouldTreatLowIdsLikeHighOnes() {
    assertThat(standardErrorsApart(person -> person < 500)).isLessThan(STANDARD_ERRORS);
  }

  @Test
  void shouldTreatEvenIdsLikeOddOnes() {
    assertThat(standardErrorsApart(person -> person % 2 == 0)).isLessThan(STANDARD_ERRORS);
  }

  @Test
  void shouldNoticeWhenTheLabelSaysWhoIsDeprived() {
    List<Double> differences = new ArrayList<>();
    for (int seed = 1; seed <= SEEDS; seed++) {
      Patients patients = passed(seed).world().patients();
      differences.add(difference(patients, person -> patients.deprivationFifth(person) == 1));
    }
    assertThat(standardErrors(differences)).isGreaterThan(STANDARD_ERRORS);
  }

  private static double standardErrorsApart(IntPredicate kind) {
    List<Double> differences = new ArrayList<>();
    for (int seed = 1; seed <= SEEDS; seed++) {
      differences.add(difference(passed(seed).world().patients(), kind));
    }
    return standardErrors(differences);
  }

  private static SocialPrescribingModel passed(int seed) {
    return Town.of(1000).lasting(13, 39).seeded(seed).passed(event -> {});
  }

  private static double difference(Patients patients, IntPredicate kind) {
    SummaryStatistics those = new SummaryStatistics();
    SummaryStatistics others = new SummaryStatistics();
    for (int person = 0; person < patients.count(); person++) {
      if (patients.isAdult(person)) {
        (kind.test(person) ? those : others).addValue(patients.lifeSatisfactionTotal(person));
      }
    }
    return those.getMean() - others.getMean();
  }

  private static double standardErrors(List<Double> differences) {
    SummaryStatistics all = new SummaryStatistics();
    differences.forEach(all::addValue);
    return Math.abs(all.getMean()) / (all.getStandardDeviation() / Math.sqrt(all.getN()));
  }
}
