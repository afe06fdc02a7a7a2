package org.linkwork.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.record.PathwayEvent;
import org.linkwork.scenario.Scenario;

class LivesTest {
  @TempDir private Path folder;

  @Test
  void shouldFollowOnePersonThroughEveryWeek() {
    Scenario town = Town.asItIs(folder);
    int person = EventfulLives.in(town, 0).get(0).person();
    Life life = Lives.lived(List.of(town), 0, person).get(0);
    assertThat(life.weeks()).hasSize(30).allMatch(week -> week.state().isPresent());
    assertThat(life.weeks()).extracting(WeekLived::week).isSorted().startsWith(0).endsWith(29);
    assertThat(life.policyWeek(6)).isZero();
    assertThat(life.isUneventful()).isFalse();
    assertThat(life.weeks().stream().flatMap(week -> week.events().stream()))
        .filteredOn(PathwayEvent.Personal.class::isInstance)
        .isNotEmpty()
        .allMatch(event -> ((PathwayEvent.Personal) event).person() == person)
        .anyMatch(PathwayEvent.FacedThreshold.class::isInstance);
  }

  @Test
  void shouldTellTheSameLifeWhateverElseIsWatched() {
    Scenario town = Town.asItIs(folder);
    int person = EventfulLives.in(town, 0).get(0).person();
    Life alone = Lives.lived(List.of(town), 0, person).get(0);
    Life again = Lives.lived(List.of(town, town), 0, person).get(1);
    assertThat(Episodes.of(again)).isEqualTo(Episodes.of(alone)).isNotEmpty();
    assertThat(Parting.of(alone, again)).isEmpty();
  }

  @Test
  void shouldAgreeWeekByWeekUntilTwoWorldsPart() {
    Scenario town = Town.asItIs(folder);
    Scenario buddies = Town.withBuddies(folder);
    int parted = 0;
    for (Eventful found : EventfulLives.in(town, 0)) {
      List<Life> lives = Lives.lived(List.of(town, buddies), 0, found.person());
      Optional<Parting> parting = Parting.of(lives.get(0), lives.get(1));
      if (parting.isPresent()) {
        parted++;
        int week = parting.get().week();
        assertThat(week).as("interventions begin after the warm-up").isGreaterThanOrEqualTo(6);
        assertThat(parting.get().why()).isNotEmpty();
        assertThat(told(lives.get(0), week)).isEqualTo(told(lives.get(1), week));
      }
    }
    assertThat(parted).isPositive();
  }

  @Test
  void shouldSeeWorldsThatDifferFromTheBeginning() {
    Scenario town = Town.asItIs(folder);
    Scenario happier = Town.changed(folder, "wellbeing.set_point=8");
    List<Life> lives = Lives.lived(List.of(town, happier), 0, 1);
    Parting parting = Parting.of(lives.get(0), lives.get(1)).orElseThrow();
    assertThat(parting.week()).isEqualTo(-1);
    assertThat(parting.why()).containsExactly("The two worlds differ before the first week.");
  }

  @Test
  void shouldGiveEachReplicateLuckOfItsOwnEvenInTheSameTown() {
    Scenario town = Town.inOneTown(folder);
    Life one = Lives.lived(List.of(town), 0, 1).get(0);
    Life other = Lives.lived(List.of(town), 1, 1).get(0);
    assertThat(one.portrait()).isEqualTo(other.portrait());
    assertThat(one.weeks().get(0).signature()).isNotEqualTo(other.weeks().get(0).signature());
  }

  @Test
  void shouldKeepNoStatesOfChildren() {
    Scenario town = Town.asItIs(folder);
    int child = 0;
    Life life = Lives.lived(List.of(town), 0, child).get(0);
    while (life.portrait().isAdult()) {
      life = Lives.lived(List.of(town), 0, ++child).get(0);
    }
    assertThat(life.weeks()).noneMatch(week -> week.state().isPresent());
    assertThat(life.isUneventful()).isTrue();
  }

  @Test
  void shouldRefuseAStranger() {
    Scenario town = Town.asItIs(folder);
    assertThatThrownBy(() -> Lives.lived(List.of(town), 0, 1500))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Nobody has the id 1500.");
  }

  private static List<Episode> told(Life life, int cut) {
    return Episodes.of(life, cut).stream().filter(episode -> episode.firstWeek() < cut).toList();
  }
}
