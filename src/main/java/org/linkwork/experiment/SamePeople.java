package org.linkwork.experiment;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.scenario.Scenario;

/** Whether scenarios have the same people, place and time, and so can be compared. */
final class SamePeople {
  private SamePeople() {}

  /**
   * Checks each scenario against the first.
   *
   * @throws IncomparableScenariosException if any differs
   */
  static void check(List<Scenario> scenarios) {
    List<String> differences = new ArrayList<>();
    Scenario first = scenarios.get(0);
    for (Scenario other : scenarios.subList(1, scenarios.size())) {
      compare(first, other, "seed", first.seed(), other.seed(), differences);
      compare(
          first,
          other,
          "weeks of warm-up",
          first.horizon().warmUpWeeks(),
          other.horizon().warmUpWeeks(),
          differences);
      compare(
          first,
          other,
          "weeks of policy",
          first.horizon().policyWeeks(),
          other.horizon().policyWeeks(),
          differences);
      compare(first, other, "same_town", first.sameTown(), other.sameTown(), differences);
      for (Parameter place : first.values().register().ofKind(Kind.PLACE)) {
        compare(
            first,
            other,
            place.name(),
            first.values().get(place.name()),
            other.values().get(place.name()),
            differences);
      }
    }
    if (!differences.isEmpty()) {
      throw new IncomparableScenariosException(differences);
    }
  }

  private static void compare(
      Scenario first, Scenario other, String what, Object a, Object b, List<String> differences) {
    if (!a.equals(b)) {
      differences.add(
          "%s is %s in %s and %s in %s"
              .formatted(what, plain(a), first.name(), plain(b), other.name()));
    }
  }

  private static String plain(Object value) {
    String text = value.toString();
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
