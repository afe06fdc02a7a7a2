package org.linkwork.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.linkwork.decision.economics.ValueOfInformation;

/** What was varied over draws, and what it would be worth to know it before choosing. */
final class Knowledge {
  private final DecisionFindings findings;

  Knowledge(DecisionFindings findings) {
    this.findings = findings;
  }

  /** What it would be worth to know each parameter or price, in pounds; by name. */
  Map<String, Double> worth() {
    double[][] benefit = findings.netBenefitOfChoices();
    Map<String, Double> worth = new LinkedHashMap<>();
    SortedMap<String, double[]> parameters = varied();
    parameters.forEach(
        (name, values) ->
            worth.put(
                name, ValueOfInformation.partial(benefit, columns(List.<double[]>of(values)))));
    for (String group : List.of("all prices", "all parameters")) {
      boolean prices = group.equals("all prices");
      List<double[]> members = new ArrayList<>();
      parameters.forEach(
          (name, values) -> {
            if (PricedItem.named(name).isPresent() == prices) {
              members.add(values);
            }
          });
      if (members.size() > 1) {
        worth.put(group, ValueOfInformation.partial(benefit, columns(members)));
      }
    }
    return worth;
  }

  /** What differs from draw to draw, by name: prices, and parameters of sets. */
  SortedMap<String, double[]> varied() {
    SortedMap<String, double[]> found = new TreeMap<>();
    findings
        .decision()
        .money()
        .prices()
        .forEach(
            (item, price) -> {
              if (price.value().form() != Uncertain.Form.FIXED) {
                found.put(
                    item.key(),
                    findings.samples().prices().stream()
                        .mapToDouble(drawn -> drawn.get(item))
                        .toArray());
              }
            });
    if (findings.hasParameterSets()) {
      for (String name : findings.data().sets().get(0).values().keySet()) {
        found.put(
            name,
            IntStream.of(findings.samples().set())
                .mapToDouble(set -> findings.data().sets().get(set).values().get(name))
                .toArray());
      }
    }
    return found;
  }

  private static double[][] columns(List<double[]> members) {
    double[][] rows = new double[members.get(0).length][members.size()];
    for (int row = 0; row < rows.length; row++) {
      for (int member = 0; member < members.size(); member++) {
        rows[row][member] = members.get(member)[row];
      }
    }
    return rows;
  }
}
