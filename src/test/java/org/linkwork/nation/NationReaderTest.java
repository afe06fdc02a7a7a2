package org.linkwork.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwork.parameter.reading.Problem;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.ScenarioException;

class NationReaderTest {
  @TempDir private Path folder;
  private SmallNation small;

  @BeforeEach
  void write() {
    small = SmallNation.in(folder);
  }

  private static List<String> problems(Path file) {
    ScenarioException refused =
        catchThrowableOfType(
            ScenarioException.class, () -> Nations.read(file, Optional.empty(), new Problems()));
    return refused.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void shouldReadWhatIsWritten() {
    NationWorlds worlds = Nations.read(small.nation(), Optional.empty(), new Problems());
    assertThat(worlds.names()).containsExactly("baseline");
    assertThat(worlds.networks())
        .extracting(network -> network.region() + " " + network.place().name())
        .containsExactly(
            "north town",
            "north town",
            "north village",
            "south-and-west town",
            "south-and-west village",
            "south-and-west village");
    assertThat(worlds.networks().stream().mapToInt(Network::people).sum()).isEqualTo(3000);
    assertThat(worlds.networks())
        .allMatch(network -> network.practices() == 2)
        .allMatch(
            network -> Math.abs(network.fifths().stream().mapToDouble(f -> f).sum() - 1) < 1e-9);
    assertThat(worlds.network(3).orElseThrow().value("place.minutes_across")).isEqualTo(100);
    assertThat(worlds.network(1).orElseThrow().value("place.minutes_across")).isBetween(30.0, 50.0);
    assertThat(Nations.isNation(small.nation())).isTrue();
    assertThat(Nations.isNation(small.policy())).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "weeks: {warm_up: 10,|weeks: {warmup: 10,|6:8  error  weeks has no \"warm_up\"",
        "source: {study: LW-03}|source: {study: 3}|8:38  error  \"3\" in the source of networks",
        "value: 3000,|value: 3000.5,|7:17  error  people is",
        "value: 3000,|value: 5,|5 people do not go round 6 networks",
        "[0.8, 1.2]|[1.2, 0.8]|the range of relative_size ends before it begins",
        "0.4, 0.3, 0.1, 0.1, 0.1|0.4, 0.3, 0.1, 0.1, 0.2|add up to 1.1, not to 1",
        "0.4, 0.3, 0.1, 0.1, 0.1|0.4, 0.3, 0.3|not 5 shares",
        "town: 0.33, village: 0.67|town: 0.33, vilage: 0.67|no kind of place \"vilage\"",
        "share: {value: 0.5, source: {assumption: \"half\"}}|share: {value: 0.6, source: {assumption: \"half\"}}|the shares of the regions add up to 1.2, not to 1",
        "place.minutes_across: {value: 100,|place.minutes_across: {value: 1,|place.minutes_across",
        "place.minutes_across: {value: 100,|place.minutes_acros: {value: 100,|place.minutes_acros",
        "place.minutes_across: {value: 100,|place.practices: {value: 3,|place.practices follows from other lines",
        "base: baseline.yaml|base: nowhere.yaml|there is no file",
        "nation: sixfold|nation: \"a/b\"|cannot name a folder everywhere",
        "seed: 5|sed: 5|unknown key \"sed\" in the nation"
      })
  void shouldSayWhatIsWrongAndWhere(String text, String other, String expected) {
    Path file = small.nationWith(text, other);
    assertThat(problems(file)).anyMatch(problem -> problem.contains(expected));
    assertThat(problems(file)).allMatch(problem -> problem.contains("changed.yaml"));
  }

  @Test
  void shouldSayEverythingAtOnce() {
    Path file = small.nationWith("place", "palce");
    assertThat(problems(file).size()).isGreaterThan(3);
  }
}
