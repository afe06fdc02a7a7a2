package org.linkwork.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.scenario.Scenario;

class EventfulLivesTest {
  @TempDir private Path folder;

  @Test
  void shouldFindWhoComesFarAndOneForEachLoss() {
    List<Eventful> found = EventfulLives.in(Town.asItIs(folder), 0);
    assertThat(found.subList(0, 3)).allMatch(one -> one.why().startsWith("comes far: "));
    assertThat(found.get(0).why()).startsWith("comes far: still coming after 12 weeks");
    assertThat(found.subList(3, found.size()))
        .extracting(one -> one.why().substring(one.why().lastIndexOf("; then ")))
        .doesNotHaveDuplicates()
        .contains("; then the GP had no time to listen");
  }

  @Test
  void shouldFindWhoComesFurtherAndWhoLessFar() {
    Scenario town = Town.asItIs(folder);
    Scenario without = Town.changed(folder, "service.social_prescribing=0");
    assertThat(EventfulLives.between(town, without, 0))
        .hasSizeBetween(3, 6)
        .extracting(Eventful::why)
        .anyMatch(
            why ->
                why.matches(
                    "baseline: still coming .*; changed: need recognised .*;"
                        + " life satisfaction -0.* points .*"));
    assertThat(EventfulLives.between(without, town, 0))
        .extracting(Eventful::person)
        .containsExactlyInAnyOrderElementsOf(
            EventfulLives.between(town, without, 0).stream().map(Eventful::person).toList());
  }

  @Test
  void shouldFindNobodyBetweenEqualWorlds() {
    Scenario town = Town.asItIs(folder);
    assertThat(EventfulLives.between(town, town, 0)).isEmpty();
  }
}
