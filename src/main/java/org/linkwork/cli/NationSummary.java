package org.linkwork.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.linkwork.nation.Nation;
import org.linkwork.nation.NationWorlds;
import org.linkwork.nation.Nations;
import org.linkwork.nation.Network;
import org.linkwork.nation.PlaceKind;
import org.linkwork.nation.Region;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.report.words.Words;

/** What a nation's file holds, in words. */
final class NationSummary {
  private NationSummary() {}

  /**
   * The sentences.
   *
   * @throws org.linkwork.scenario.ScenarioException with every problem, if there is any error
   */
  static List<String> of(Path file) {
    NationWorlds worlds = Nations.read(file, Optional.empty(), new Problems());
    Nation nation = worlds.nation();
    List<Network> networks = worlds.networks();
    IntSummaryStatistics people = networks.stream().mapToInt(Network::people).summaryStatistics();
    List<String> sentences = new ArrayList<>();
    sentences.add(nation.question());
    sentences.add(
        "%s in %s of %s to %s, %d + %s, each changing %s."
            .formatted(
                Words.people(nation.people()),
                Words.count(networks.size(), "network"),
                Words.count(people.getMin()),
                Words.count(people.getMax()),
                nation.horizon().warmUpWeeks(),
                Words.count(nation.horizon().policyWeeks(), "week"),
                worlds.names().get(0)));
    List<String> places = new ArrayList<>();
    for (PlaceKind place : nation.places()) {
      long of = networks.stream().filter(network -> network.place().equals(place)).count();
      places.add("%s %s".formatted(Words.count(of), place.label()));
    }
    sentences.add("Networks by kind of place: " + String.join(", ", places) + ".");
    List<String> regions = new ArrayList<>();
    for (Region region : nation.regions()) {
      long of = networks.stream().filter(one -> one.region().equals(region.name())).count();
      regions.add("%s %s".formatted(Words.count(of), region.name()));
    }
    sentences.add("By region: " + String.join(", ", regions) + ".");
    long assumed =
        nation.numbers().stream()
            .filter(number -> number.source().kind().equals("assumption"))
            .count();
    sentences.add(
        "Of %d numbers and lists of shares, %d are assumptions."
            .formatted(nation.numbers().size(), assumed));
    return sentences;
  }
}
