package org.linkwork.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.record.PathwayEvent.Attended;
import org.linkwork.record.PathwayEvent.Consulted;
import org.linkwork.record.PathwayEvent.Ended;
import org.linkwork.record.PathwayEvent.Met;
import org.linkwork.record.PathwayEvent.Referred;
import org.linkwork.record.PathwayEvent.StateSeen;
import org.linkwork.scenario.Horizon;

class PersonTableTest {
  @Test
  void shouldWriteOneRowForEachAdultOverTheWholeRun() {
    StringBuilder text = new StringBuilder();
    PersonTable table = new PersonTable(text, new Horizon(2, 2));
    table.begins(
        new FewPeople(
            List.of(
                new FewPeople.Person(true, 2, Sex.WOMEN, AgeBand.FROM_65),
                new FewPeople.Person(true, 3, Sex.MEN, AgeBand.FROM_80),
                new FewPeople.Person(false, 2, Sex.MEN, AgeBand.UNDER_18))));
    table.heard(new Consulted(0, 0, 0, true, true, 0, 9, 1, 0.5));
    table.heard(new Referred(0, 0, 0, 0, 0));
    table.heard(new Met(1, 0, 0, 0, 1));
    table.heard(new Consulted(2, 0, 0, true, true, 0, 9, 1, 0.5));
    table.heard(new Attended(2, 0, 0, 0, false));
    table.heard(new Attended(3, 0, 0, 0, false));
    table.heard(new Ended(3, 0, 0, Stage.TURNED_UP, LossReason.TIRED_OF_TRAVEL));
    table.heard(new StateSeen(1, 0, PatientPanelTest.state(2)));
    table.heard(new StateSeen(3, 0, PatientPanelTest.state(6)));
    table.heard(new StateSeen(3, 1, PatientPanelTest.state(7)));

    assertThat(text)
        .hasToString(
            """
            person,practice,deprivation_fifth,sex,age_band,furthest_stage,reason,\
            furthest_stage_policy,reason_policy,consultations,\
            social_consultations,requests_unseen,offers,declines,referrals,link_worker_contacts,\
            problems_solved,places_found,sessions,sessions_missed,groups_lost,\
            antidepressants_started,life_satisfaction,worry,loneliness,on_antidepressant
            0,0,2,woman,65-79,turned_up,tired_of_travel,in_need,,2,2,0,0,0,1,1,0,0,2,0,0,0,6,0.25,0.5,1
            1,0,3,man,80+,not_in_need,,not_in_need,,0,0,0,0,0,0,0,0,0,0,0,0,0,7,0.25,0.5,1
            """);
    assertThat(table.wantsStates(2)).isFalse();
    assertThat(table.wantsStateOf(0, 3)).isTrue();
    assertThat(table.wantsStateOf(2, 3)).isFalse();
  }
}
