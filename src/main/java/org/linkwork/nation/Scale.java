package org.linkwork.nation;

import java.util.Set;
import org.linkwork.record.Outcome;

/** On what scale networks of different sizes are put together. */
enum Scale {
  /** Counts over the policy period, for 10,000 people a year. */
  COUNT,
  /** Amounts at a time, for 10,000 people. */
  AMOUNT,
  /** Levels, averaged over networks by their people. */
  LEVEL,
  /** Means over adults. */
  ADULTS,
  /** One count over another. */
  RATIO;

  private static final Set<String> ADDING_UP = Set.of("people", "groups", "pounds", "posts");

  static Scale of(Outcome outcome) {
    return switch (outcome.source()) {
      case EVENT -> COUNT;
      case PEOPLE -> ADULTS;
      case RATIO -> RATIO;
      case LEVEL -> ADDING_UP.contains(outcome.unit()) ? AMOUNT : LEVEL;
    };
  }

  /** Whether values of networks can be added up. */
  boolean addsUp() {
    return this == COUNT || this == AMOUNT;
  }
}
