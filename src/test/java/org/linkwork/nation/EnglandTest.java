package org.linkwork.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.linkwork.parameter.Source;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.Scenario;

class EnglandTest {
  private static final NationWorlds ENGLAND =
      Nations.read(
          Path.of("scenarios/england.yaml"),
          Optional.of(Path.of("scenarios/05-buddy-system.yaml")),
          new Problems());

  private static double meanOverPeople(ToDoubleFunction<Network> value) {
    double sum = 0;
    for (Network network : ENGLAND.networks()) {
      sum += value.applyAsDouble(network) * network.people();
    }
    return sum / ENGLAND.nation().people();
  }

  @Test
  void shouldHoldEverybodyOnce() {
    assertThat(ENGLAND.networks()).hasSize(1250);
    assertThat(ENGLAND.networks().stream().mapToLong(Network::people).sum()).isEqualTo(63_400_000);
    assertThat(ENGLAND.networks()).allMatch(network -> network.people() > 29_000);
    for (int number = 1; number <= 1250; number++) {
      assertThat(ENGLAND.network(number)).get().extracting(Network::number).isEqualTo(number);
    }
    assertThat(ENGLAND.network(0)).isEmpty();
    assertThat(ENGLAND.network(1251)).isEmpty();
  }

  @Test
  void shouldMeetTheRegisterInTheMean() {
    // LW-01: 0.44 full-time link workers for 10,000 people; GP-18: 2,291 people to a GP.
    double posts = ENGLAND.networks().stream().mapToDouble(Network::linkWorkers).sum();
    assertThat(posts).isCloseTo(2781, within(0.02 * 2781));
    assertThat(meanOverPeople(network -> network.value("place.gps_per_10000")))
        .isCloseTo(1e4 / 2291, within(0.02));
    // Fifths of deprivation are equal in England by construction.
    for (int fifth = 0; fifth < 5; fifth++) {
      int one = fifth;
      assertThat(meanOverPeople(network -> network.fifths().get(one)))
          .as("fifth " + (fifth + 1))
          .isCloseTo(0.2, within(0.012));
    }
  }

  @Test
  void shouldBeOfTheMixThatTheFileSays() {
    for (Region region : ENGLAND.nation().regions()) {
      List<Network> there =
          ENGLAND.networks().stream().filter(n -> n.region().equals(region.name())).toList();
      assertThat(there.size()).isCloseTo((int) (1250 * region.share()), within(5));
      region
          .places()
          .forEach(
              (place, share) ->
                  assertThat(there.stream().filter(n -> n.place().name().equals(place)).count())
                      .isCloseTo(Math.round(1250 * region.share() * share), within(1L)));
    }
  }

  @Test
  void shouldNameRowsThatThereAre() throws IOException {
    String register = Files.readString(Path.of("src/docs/evidence.md"));
    assertThat(ENGLAND.nation().numbers()).hasSizeGreaterThan(50);
    for (SourcedNumber number : ENGLAND.nation().numbers()) {
      if (number.source() instanceof Source.Study study) {
        assertThat(study.rows()).allMatch(row -> register.contains("| " + row + " |"));
      }
    }
  }

  @Test
  void shouldGiveEachNetworkTheSamePeopleInBothWorlds() {
    for (int number = 1; number <= 1250; number += 97) {
      Network network = ENGLAND.network(number).orElseThrow();
      Scenario today = ENGLAND.scenario(network, 0);
      Scenario policy = ENGLAND.scenario(network, 1);
      assertThat(policy.values()).isEqualTo(today.values());
      assertThat(policy.seed()).isEqualTo(today.seed()).isEqualTo(20261122);
      assertThat(policy.horizon()).isEqualTo(today.horizon());
      assertThat(today.parameters().place().registeredPeople()).isEqualTo(network.people());
      assertThat(today.interventions()).isEmpty();
      assertThat(policy.interventions()).hasSize(1);
    }
  }

  @Test
  void shouldSampleEachRegionAndKindOfPlaceAsOftenAsItIsDue() {
    List<Network> sample = ENGLAND.sample(125);
    assertThat(sample).hasSize(125).doesNotHaveDuplicates();
    for (Region region : ENGLAND.nation().regions()) {
      long due = Math.round(125 * region.share());
      assertThat(sample.stream().filter(network -> network.region().equals(region.name())).count())
          .isCloseTo(due, within(1L));
    }
    double sampled = sample.stream().mapToDouble(Network::deprived).average().orElseThrow();
    double all = ENGLAND.networks().stream().mapToDouble(Network::deprived).average().orElseThrow();
    assertThat(sampled).isCloseTo(all, within(0.005));
    assertThat(ENGLAND.sample(1250)).isEqualTo(ENGLAND.networks());
    assertThat(ENGLAND.sample(1)).hasSize(1);
  }
}
