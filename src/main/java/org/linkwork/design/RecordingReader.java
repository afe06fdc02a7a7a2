package org.linkwork.design;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.record.Outcome;

/** Reads what is kept of each run. */
final class RecordingReader {
  private final Problems problems;
  private final ScalarReader scalars;

  RecordingReader(Problems problems) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** What the block says; for what it leaves out or gets wrong, the standard. */
  Recording read(YamlNode node) {
    return YamlBlock.of(node, "record", problems)
        .map(
            block -> {
              Recording standard = Recording.STANDARD;
              List<Outcome> weekly =
                  block.optional("weekly").map(this::weekly).orElse(standard.weekly());
              boolean funnel = truth(block, "funnel", standard.funnel());
              boolean strata = truth(block, "strata", standard.strata());
              block.refuseOtherKeys();
              return new Recording(weekly, funnel, strata);
            })
        .orElse(Recording.STANDARD);
  }

  private boolean truth(YamlBlock block, String key, boolean otherwise) {
    return block
        .optional(key)
        .flatMap(node -> scalars.truth(node, "record." + key))
        .orElse(otherwise);
  }

  private List<Outcome> weekly(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && scalar.text().equals("none")) {
      return List.of();
    }
    if (node instanceof YamlNode.Scalar scalar && scalar.text().equals("all")) {
      return Arrays.asList(Outcome.values());
    }
    if (!(node instanceof YamlNode.Sequence list)) {
      scalars.refuse(
          node, "record.weekly", "a list of outcomes", "write [outcome, ...], or none, or all");
      return List.of();
    }
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    list.items()
        .forEach(
            item -> OutcomeNames.read(item, "a weekly outcome", problems).ifPresent(outcomes::add));
    return List.copyOf(outcomes);
  }
}
