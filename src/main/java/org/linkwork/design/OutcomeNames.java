package org.linkwork.design;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.record.Outcome;

/** Reads names of outcomes. */
final class OutcomeNames {
  private static final List<String> KEYS =
      Arrays.stream(Outcome.values()).map(Outcome::key).toList();

  private OutcomeNames() {}

  /** The outcome that a node names; empty after a problem. */
  static Optional<Outcome> read(YamlNode node, String what, Problems problems) {
    Optional<String> key = new ScalarReader(problems).text(node, what);
    Optional<Outcome> found =
        key.flatMap(
            text ->
                Arrays.stream(Outcome.values())
                    .filter(outcome -> outcome.key().equals(text))
                    .findFirst());
    if (key.isPresent() && found.isEmpty()) {
      problems.error(
          node.position(),
          "there is no outcome \"" + key.get() + "\"",
          NearestName.to(key.get(), KEYS)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("the command explain outcomes lists them all"));
    }
    return found;
  }
}
