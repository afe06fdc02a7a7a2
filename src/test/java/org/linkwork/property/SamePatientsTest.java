package org.linkwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Draws;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.scenario.ShippedScenarios;
import org.linkwork.world.World;

class SamePatientsTest {
  private static final int PEOPLE = 400;

  @Test
  void shouldBeTheSamePeopleInEveryShippedScenarioOfTheSamePlace() throws IOException {
    World baseline = worldOf(Path.of("scenarios", "baseline.yaml"));
    List<PatientTraits> people = PatientTraits.ofFirst(PEOPLE, baseline);
    List<Path> same = shippedScenariosOfTheSamePlace();
    assertThat(same).hasSizeGreaterThanOrEqualTo(6);
    for (Path file : same) {
      World world = worldOf(file);
      assertThat(PatientTraits.ofFirst(PEOPLE, world)).as(file.toString()).isEqualTo(people);
      assertThat(staffOf(world)).as(file.toString()).isEqualTo(staffOf(baseline));
      assertThat(groupsOf(world)).as(file.toString()).isEqualTo(groupsOf(baseline));
    }
  }

  @Test
  void shouldBeOtherPeopleInAnotherPlaceAndUnderAnotherSeed() {
    World here = Town.of(PEOPLE).model(event -> {}).world();
    World poorer = Town.of(PEOPLE).with("place.share_fifth_1", 0.5).model(event -> {}).world();
    World other = Town.of(PEOPLE).seeded(1).model(event -> {}).world();
    List<PatientTraits> people = PatientTraits.ofFirst(PEOPLE, here);
    assertThat(PatientTraits.ofFirst(PEOPLE, poorer)).isNotEqualTo(people);
    assertThat(PatientTraits.ofFirst(PEOPLE, other)).isNotEqualTo(people);
  }

  @Test
  void shouldBeTheSamePeopleWhateverLeverIsPulled() {
    List<PatientTraits> people = PatientTraits.ofFirst(50, Town.of(50).model(event -> {}).world());
    for (Parameter lever : Town.REGISTER.ofKind(Kind.LEVER)) {
      Town pulled = Town.of(50).with(lever.name(), lever.high()).with(lever.name(), lever.low());
      assertThat(PatientTraits.ofFirst(50, pulled.model(event -> {}).world()))
          .as(lever.name())
          .isEqualTo(people);
    }
  }

  private static List<Path> shippedScenariosOfTheSamePlace() {
    return ShippedScenarios.all().stream()
        .filter(file -> !file.getFileName().toString().startsWith("place-"))
        .filter(file -> !file.endsWith("teaching-town.yaml"))
        .toList();
  }

  private static World worldOf(Path file) {
    Scenario scenario =
        new ScenarioReader(InterventionCatalogue.names())
            .read(file, Overrides.NONE.set("place.registered_people=" + PEOPLE))
            .scenario();
    return new SocialPrescribingModel(scenario, Draws.keyed(scenario.seed(), 0), event -> {})
        .world();
  }

  private static List<Object> staffOf(World world) {
    return world.practices().stream()
        .flatMap(practice -> practice.gps().stream())
        .<Object>map(gp -> gp.character())
        .toList();
  }

  private static List<String> groupsOf(World world) {
    return world.community().all().stream()
        .map(
            group ->
                group.name()
                    + " "
                    + group.east()
                    + " "
                    + group.north()
                    + " "
                    + group.places()
                    + " "
                    + group.placesTaken()
                    + " "
                    + group.courseSessions()
                    + " "
                    + group.quality()
                    + " "
                    + group.purse().funds()
                    + " "
                    + group.purse().grantEndsWeek())
        .toList();
  }
}
