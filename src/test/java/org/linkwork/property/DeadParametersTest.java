package org.linkwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.pathway.SocialPrescribingModel;

class DeadParametersTest {
  private static final Town TOWN = Town.whereAllIsOn(1500).lasting(26, 78);
  private static final Town OFF = TOWN.with(List.of());

  /** Where lines are long and years pass, so that what is rare in the other town happens too. */
  private static final Town SLOW_TOWN =
      Town.whereAllIsOn(4000).lasting(26, 130).with("service.contact_hours_a_week", 6);

  /** Sizes whose ends are no size for a test; any other value does. */
  private static final Map<String, Double> SIZES =
      Map.of("place.registered_people", 1400.0, "place.practices", 3.0);

  /** Groups of parameters that only an intervention reads. */
  private static final List<String> READ_BY_INTERVENTIONS =
      List.of(
          "buddy.",
          "feedback_reward.",
          "long_term_funding.",
          "disincentive.",
          "referral_prompts.",
          "space.",
          "skills_training.",
          "whole_practice.",
          "education.",
          "patient_stories.");

  @Test
  void shouldChangeSomethingWhenAnyParameterIsMoved() {
    List<String> unmoved = weekByWeek(TOWN);
    List<Parameter> quiet =
        Town.REGISTER.parameters().stream()
            .filter(parameter -> isDead(parameter, TOWN, unmoved))
            .toList();
    List<String> slow = weekByWeek(SLOW_TOWN);
    List<String> dead =
        quiet.stream()
            .filter(parameter -> isDead(parameter, SLOW_TOWN, slow))
            .map(Parameter::name)
            .toList();
    assertThat(dead).as("parameters that change nothing, whichever way they are moved").isEmpty();
  }

  @Test
  void shouldChangeNothingWhenAParameterOfAnInterventionIsMovedAndNoneIsDelivered() {
    List<String> unmoved = weekByWeek(OFF);
    List<String> alive =
        Town.REGISTER.ofKind(Kind.UNCERTAIN).stream()
            .filter(
                parameter -> READ_BY_INTERVENTIONS.stream().anyMatch(parameter.name()::startsWith))
            .filter(parameter -> !isDead(parameter, OFF, unmoved))
            .map(Parameter::name)
            .toList();
    assertThat(alive).as("parameters that act before their mechanism is on").isEmpty();
  }

  private static boolean isDead(Parameter parameter, Town town, List<String> unmoved) {
    return moved(parameter, town).stream().allMatch(other -> isSame(other, unmoved));
  }

  private static List<String> weekByWeek(Town town) {
    EventDigest digest = new EventDigest();
    SocialPrescribingModel model = town.model(digest);
    List<String> weeks = new ArrayList<>();
    while (!model.isOver()) {
      model.passWeek();
      weeks.add(digest.hex());
    }
    return weeks;
  }

  /** Whether all weeks are the same; looks no further than the first that differs. */
  private static boolean isSame(Town town, List<String> weeks) {
    EventDigest digest = new EventDigest();
    SocialPrescribingModel model = town.model(digest);
    while (!model.isOver()) {
      model.passWeek();
      if (!digest.hex().equals(weeks.get(model.week() - 1))) {
        return false;
      }
    }
    return true;
  }

  private static List<Town> moved(Parameter parameter, Town town) {
    String name = parameter.name();
    if (SIZES.containsKey(name)) {
      return List.of(town.with(name, SIZES.get(name)));
    }
    if (name.startsWith("place.share_")) {
      return List.of(shared(name, town));
    }
    return List.of(parameter.low(), parameter.high()).stream()
        .filter(end -> end != town.values().get(name))
        .map(end -> town.with(name, end))
        .toList();
  }

  /** Shares must add up to 1, so that one can only grow at the cost of another. */
  private static Town shared(String name, Town town) {
    String other = name.contains("fifth") ? "place.share_fifth_2" : "place.share_35_to_49";
    String from =
        name.equals(other) ? other.replace("2", "3").replace("35_to_49", "18_to_34") : other;
    double share = 0.15;
    return town.with(name, town.values().get(name) + share)
        .with(from, town.values().get(from) - share);
  }
}
