package org.linkwork.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linkwork.record.PathwayEvent.StateSeen;
import org.linkwork.scenario.Horizon;

class PatientPanelTest {
  private final StringBuilder text = new StringBuilder();
  private final PatientPanel panel = new PatientPanel(text, new Horizon(20, 30));

  PatientPanelTest() {
    panel.begins(
        new FewPeople(
            List.of(
                new FewPeople.Person(true, 2, Sex.WOMEN, AgeBand.FROM_65),
                new FewPeople.Person(false, 2, Sex.MEN, AgeBand.UNDER_18))));
  }

  @Test
  void shouldWantAdultsAtTheEndOfEachQuarterCountedFromTheEndOfTheWarmUp() {
    assertThat(IntStream.range(0, 50).filter(panel::wantsStates)).containsExactly(6, 19, 32, 45);
    assertThat(panel.wantsStateOf(0, 6)).isTrue();
    assertThat(panel.wantsStateOf(0, 7)).isFalse();
    assertThat(panel.wantsStateOf(1, 6)).isFalse();
  }

  @Test
  void shouldWriteOneRowForEachAdultAndQuarter() {
    panel.heard(new StateSeen(19, 0, state(6.5)));
    panel.heard(new StateSeen(20, 0, state(9)));
    panel.heard(new StateSeen(32, 0, state(7)));

    assertThat(text)
        .hasToString(
            """
            person,quarter,week,practice,deprivation_fifth,sex,age_band,stage,life_satisfaction,\
            worry,loneliness,connection,adapted_connection,practical_problems,trust_in_usual_gp,\
            trust_in_link_worker,on_antidepressant,consultations,link_worker_contacts,sessions,\
            ons_life_satisfaction,swemwbs,hads_anxiety,hads_depression,phq_9,ucla_3,eq_5d
            0,-1,19,0,2,woman,65-79,met,6.5,0.25,0.5,0.1,0.05,2,0.6,,1,11,3,7,7,23.5,5,4,3,5,0.88
            0,0,32,0,2,woman,65-79,met,7,0.25,0.5,0.1,0.05,2,0.6,,1,11,3,7,7,23.5,5,4,3,5,0.88
            """);
  }

  static PersonState state(double lifeSatisfaction) {
    double[] scores = {7, 23.5, 5, 4, 3, 5, 0.88};
    return new PersonState(
        Stage.MET,
        lifeSatisfaction,
        false,
        0.25,
        0.5,
        0.1,
        0.05,
        2,
        0.6,
        Double.NaN,
        true,
        11,
        3,
        7,
        scores);
  }
}
