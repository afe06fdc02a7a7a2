package org.linkwork.design;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.parameter.reading.Position;

/**
 * What an experiment file says, each part by itself.
 *
 * @param file the file
 * @param position where it begins
 * @param designs the designs of each side, often none
 * @param factors what is varied, choices first
 * @param against where the comparator is written, if differences are to be precise
 */
record ExperimentDraft(
    Path file,
    Position position,
    String name,
    String question,
    Map<Factor.Side, List<Design>> designs,
    List<Factor> factors,
    ReplicateRule replicates,
    Optional<Position> against,
    Recording recording) {
  List<Design> designs(Factor.Side side) {
    return designs.getOrDefault(side, List.of());
  }
}
