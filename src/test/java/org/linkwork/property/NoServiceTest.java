package org.linkwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linkwork.pathway.SocialPrescribingModel;

class NoServiceTest {
  private static final Town TOWN = Town.of(1500).lasting(26, 78);
  private static final Town WITHOUT_SERVICE = TOWN.with("service.social_prescribing", 0);

  @Test
  void shouldFareAsWithoutTheServiceWhereNoGpEverOffers() {
    Town nobodyOffers =
        TOWN.with("consultation.refer_base", -1e6).with("consultation.receptionist_offers", 0);
    assertThat(peopleWhoFareOtherwise(nobodyOffers)).isZero();
  }

  @Test
  void shouldFareAsWithoutTheServiceWhereThereIsNothingToOffer() {
    Town without = WITHOUT_SERVICE.with("place.groups_per_10000", 0);
    Town nothing =
        TOWN.with("place.groups_per_10000", 0)
            .with("service.link_workers", 0)
            .with("workforce.burnout_by_resources", 0);
    assertThat(peopleWhoFareOtherwise(nothing, without.with("workforce.burnout_by_resources", 0)))
        .isZero();
  }

  @Test
  void shouldFareOtherwiseWithTheService() {
    assertThat(peopleWhoFareOtherwise(TOWN)).isPositive();
  }

  private static int peopleWhoFareOtherwise(Town town) {
    return peopleWhoFareOtherwise(town, WITHOUT_SERVICE);
  }

  private static int peopleWhoFareOtherwise(Town town, Town without) {
    SocialPrescribingModel here = town.model(event -> {});
    SocialPrescribingModel there = without.model(event -> {});
    int otherwise = 0;
    while (!here.isOver()) {
      here.passWeek();
      there.passWeek();
    }
    for (int person = 0; person < here.people().count(); person++) {
      boolean same =
          here.stateSignature(person) == there.stateSignature(person)
              && here.lifeSatisfactionTotal(person) == there.lifeSatisfactionTotal(person);
      otherwise += same ? 0 : 1;
    }
    return otherwise;
  }
}
