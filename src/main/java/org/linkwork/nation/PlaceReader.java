package org.linkwork.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;

/** Reads the kinds of place of a nation. */
final class PlaceReader {
  /** Parameters that follow from other lines of the file. */
  static final Set<String> DERIVED =
      Set.of("place.registered_people", "place.practices", "service.link_workers");

  private static final String FIFTH = "place.share_fifth_";
  private static final List<String> AGES =
      List.of(
          "place.share_under_18",
          "place.share_18_to_34",
          "place.share_35_to_49",
          "place.share_50_to_64",
          "place.share_65_to_79",
          "place.share_80_up");
  private static final double MOST_LINK_WORKERS = 10;
  private static final double MOST = 1e9;

  private final Problems problems;
  private final SourcedReader sourced;
  private final ScalarReader scalars;
  private final List<String> names = new ArrayList<>();

  PlaceReader(Problems problems, SourcedReader sourced) {
    this.problems = problems;
    this.sourced = sourced;
    this.scalars = new ScalarReader(problems);
  }

  /** The names of all kinds that were read, sound or not. */
  List<String> names() {
    return List.copyOf(names);
  }

  List<PlaceKind> read(YamlBlock block) {
    List<PlaceKind> places = new ArrayList<>();
    for (YamlNode.Entry entry : block.entries()) {
      String name = entry.key().text();
      names.add(name);
      YamlBlock.of(entry.value(), "the kind of place " + name, problems)
          .flatMap(found -> place(name, found))
          .ifPresent(places::add);
    }
    return places;
  }

  private Optional<PlaceKind> place(String name, YamlBlock block) {
    String prefix = "places." + name + ".";
    Optional<String> label =
        block
            .required("label", "say in words what it is")
            .flatMap(node -> scalars.text(node, prefix + "label"));
    Optional<List<Double>> fifths =
        block
            .required("fifths", "write fifths: {shares: [0.2, 0.2, 0.2, 0.2, 0.2], source: ...}")
            .flatMap(node -> sourced.shares(node, prefix + "fifths", 5));
    List<PlaceValue> values = new ArrayList<>();
    block.optional("ages").ifPresent(node -> ages(node, prefix + "ages", values));
    Optional<Spread> linkWorkers =
        block
            .required("link_workers_per_10000", "write {value: 0.44, source: {study: LW-01}}")
            .flatMap(
                node ->
                    sourced.spread(node, prefix + "link_workers_per_10000", 0, MOST_LINK_WORKERS));
    block
        .optional("values")
        .flatMap(node -> YamlBlock.of(node, prefix + "values", problems))
        .ifPresent(found -> values(found, prefix, values));
    block.refuseOtherKeys();
    return label.flatMap(
        words ->
            fifths.flatMap(
                mix -> linkWorkers.map(posts -> new PlaceKind(name, words, mix, posts, values))));
  }

  private void ages(YamlNode node, String name, List<PlaceValue> values) {
    sourced
        .shares(node, name, AGES.size())
        .ifPresent(
            shares -> {
              for (int band = 0; band < AGES.size(); band++) {
                double share = shares.get(band);
                values.add(
                    new PlaceValue(AGES.get(band), new Spread(share, share), node.position()));
              }
            });
  }

  private void values(YamlBlock block, String prefix, List<PlaceValue> values) {
    for (YamlNode.Entry entry : block.entries()) {
      String parameter = entry.key().text();
      if (DERIVED.contains(parameter) || parameter.startsWith(FIFTH) || AGES.contains(parameter)) {
        problems.error(
            entry.key().position(),
            parameter + " follows from other lines of a nation",
            "use people, people_per_practice, link_workers_per_10000, fifths or ages");
      } else {
        sourced
            .spread(entry.value(), prefix + parameter, -MOST, MOST)
            .ifPresent(
                spread -> values.add(new PlaceValue(parameter, spread, entry.value().position())));
      }
    }
  }
}
