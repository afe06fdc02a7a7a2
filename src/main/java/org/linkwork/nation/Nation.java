package org.linkwork.nation;

import java.nio.file.Path;
import java.util.List;
import org.linkwork.scenario.Horizon;

/**
 * A nation as its file describes it.
 *
 * @param name its name
 * @param question what it is to answer, in words
 * @param file where it is written
 * @param base the scenario that every network changes
 * @param seed master seed of the mix and of every network
 * @param horizon weeks of warm-up and of policy
 * @param people registered people
 * @param networks how many networks they make
 * @param peopleAPractice registered people to a practice
 * @param relativeSize people of a network as a part of the mean
 * @param deprivationSpread standard deviation between networks of one kind, see {@link Network}
 * @param places the kinds of place
 * @param regions the regions
 * @param numbers all its numbers with their sources
 */
public record Nation(
    String name,
    String question,
    Path file,
    Path base,
    long seed,
    Horizon horizon,
    long people,
    int networks,
    int peopleAPractice,
    Spread relativeSize,
    double deprivationSpread,
    List<PlaceKind> places,
    List<Region> regions,
    List<SourcedNumber> numbers) {
  /** Copies the lists. */
  public Nation {
    places = List.copyOf(places);
    regions = List.copyOf(regions);
    numbers = List.copyOf(numbers);
  }

  /** The kind of place of that name, which there is. */
  PlaceKind place(String kind) {
    return places.stream().filter(place -> place.name().equals(kind)).findFirst().orElseThrow();
  }
}
