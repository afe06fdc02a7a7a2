package org.linkwork.nation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.scenario.Horizon;

/** Reads one nation file; knows its keys, and nothing of the scenario that it changes. */
final class NationReader {
  static final int FORMAT = 1;
  private static final int MOST_WEEKS = 5200;
  private static final long MOST_PEOPLE = 2_000_000_000L;
  private static final int MOST_NETWORKS = 100_000;
  private static final int MOST_A_PRACTICE = 1_000_000;
  private static final double MOST_RELATIVE = 100;
  private static final double MOST_SPREAD = 3;

  private final Path file;
  private final Problems problems;
  private final ScalarReader scalars;
  private final SourcedReader sourced;

  NationReader(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.sourced = new SourcedReader(problems);
  }

  /** The nation; empty after a problem. */
  Optional<Nation> read(YamlNode root) {
    return YamlBlock.of(root, "the nation", problems).flatMap(this::nation);
  }

  private Optional<Nation> nation(YamlBlock block) {
    block
        .required("format", "write format: " + FORMAT)
        .ifPresent(node -> scalars.format(node, FORMAT));
    Optional<String> name =
        block
            .required("nation", "give it a name, such as england")
            .flatMap(node -> scalars.folderName(node, "nation", "england"));
    Optional<String> question =
        block
            .required("question", "say in words what is asked of the nation")
            .flatMap(node -> scalars.text(node, "question"));
    Optional<Path> base =
        block.required("base", "name a scenario, such as base: baseline.yaml").flatMap(this::base);
    Optional<Long> seed =
        block
            .required("seed", "write any whole number, such as seed: 1")
            .flatMap(n -> scalars.whole(n, "seed", Long.MIN_VALUE, Long.MAX_VALUE, ""));
    Optional<Horizon> weeks =
        block
            .required("weeks", "write weeks: {warm_up: 104, policy: 104}")
            .flatMap(node -> YamlBlock.of(node, "weeks", problems))
            .flatMap(this::weeks);
    Optional<Long> people = whole(block, "people", MOST_PEOPLE, "people");
    Optional<Long> networks = whole(block, "networks", MOST_NETWORKS, "networks");
    Optional<Long> practice = whole(block, "people_per_practice", MOST_A_PRACTICE, "people");
    Optional<Spread> size =
        block
            .required("relative_size", "write relative_size: {range: [0.6, 1.4], source: ...}")
            .flatMap(
                node -> sourced.spread(node, "relative_size", 1 / MOST_RELATIVE, MOST_RELATIVE));
    Optional<Double> deprivation =
        block
            .required("deprivation_spread", "write {value: 0, source: ...} for none")
            .flatMap(node -> sourced.value(node, "deprivation_spread", 0, MOST_SPREAD));
    PlaceReader placeReader = new PlaceReader(problems, sourced);
    List<PlaceKind> places =
        block
            .required("places", "describe at least one kind of place")
            .flatMap(node -> YamlBlock.of(node, "places", problems))
            .map(placeReader::read)
            .orElse(List.of());
    List<Region> regions =
        block
            .required("regions", "describe at least one region")
            .flatMap(node -> YamlBlock.of(node, "regions", problems))
            .map(found -> regions(found, placeReader.names()))
            .orElse(List.of());
    block.refuseOtherKeys();
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    checkRoom(block, people.orElseThrow(), networks.orElseThrow(), size.orElseThrow());
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new Nation(
                name.orElseThrow(),
                question.orElseThrow(),
                file,
                base.orElseThrow(),
                seed.orElseThrow(),
                weeks.orElseThrow(),
                people.orElseThrow(),
                networks.orElseThrow().intValue(),
                practice.orElseThrow().intValue(),
                size.orElseThrow(),
                deprivation.orElseThrow(),
                places,
                regions,
                sourced.numbers()));
  }

  private void checkRoom(YamlBlock block, long people, long networks, Spread size) {
    if (people / (double) networks * (size.low() / size.high()) < 1) {
      problems.error(
          block.position(),
          people + " people do not go round " + networks + " networks",
          "write fewer networks or more people");
    }
  }

  private Optional<Long> whole(YamlBlock block, String key, long most, String unit) {
    return block
        .required(key, "write " + key + ": {value: 1000, source: {assumption: \"why\"}}")
        .flatMap(node -> sourced.whole(node, key, 1, most, unit));
  }

  private Optional<Path> base(YamlNode node) {
    Optional<Path> path = scalars.text(node, "base").map(file::resolveSibling);
    if (path.isPresent() && !Files.isRegularFile(path.get())) {
      problems.error(
          node.position(),
          "there is no file " + path.get(),
          "name a scenario beside this file, such as base: baseline.yaml");
      return Optional.empty();
    }
    return path;
  }

  private Optional<Horizon> weeks(YamlBlock block) {
    Optional<Long> warmUp =
        block
            .required("warm_up", "write a whole number of weeks, 0 or more")
            .flatMap(node -> scalars.whole(node, "weeks.warm_up", 0, MOST_WEEKS, "weeks"));
    Optional<Long> policy =
        block
            .required("policy", "write a whole number of weeks, 1 or more")
            .flatMap(node -> scalars.whole(node, "weeks.policy", 1, MOST_WEEKS, "weeks"));
    block.refuseOtherKeys();
    return warmUp.flatMap(w -> policy.map(p -> new Horizon(w.intValue(), p.intValue())));
  }

  private List<Region> regions(YamlBlock block, List<String> places) {
    List<Region> regions = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (YamlNode.Entry entry : block.entries()) {
      String name = entry.key().text();
      Optional<YamlBlock> found = YamlBlock.of(entry.value(), "the region " + name, problems);
      if (found.isPresent()) {
        Optional<Double> share =
            found
                .get()
                .required("share", "write share: {value: 0.1, source: ...}")
                .flatMap(node -> sourced.value(node, "regions." + name + ".share", 0, 1));
        Optional<Map<String, Double>> mix =
            found
                .get()
                .required("places", "write places: {shares: {...}, source: ...}")
                .flatMap(node -> sourced.namedShares(node, "regions." + name + ".places"));
        found.get().refuseOtherKeys();
        mix.ifPresent(m -> m.keySet().forEach(p -> checkPlace(p, entry.value(), places)));
        share.ifPresent(shares::add);
        share.ifPresent(s -> mix.ifPresent(m -> regions.add(new Region(name, s, m))));
      }
    }
    if (shares.size() == block.entries().size()) {
      sourced.isWhole(new YamlNode.Refused(block.position()), "the regions", shares);
    }
    return regions;
  }

  private void checkPlace(String name, YamlNode at, List<String> places) {
    if (!places.contains(name)) {
      Position position = at.position();
      problems.error(
          position, "there is no kind of place \"" + name + "\"", NearestName.advice(name, places));
    }
  }
}
