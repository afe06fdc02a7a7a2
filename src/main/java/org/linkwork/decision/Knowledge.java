package org.linkwork.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.linkwork.chance.Draws;
import org.linkwork.decision.economics.InformationDoubt;
import org.linkwork.decision.economics.Worth;
import org.linkwork.experiment.Holm;

/** What was varied over draws, and what it would be worth to know it before choosing. */
final class Knowledge {
  private static final String ALL_PRICES = "all prices";
  private static final String ALL_PARAMETERS = "all parameters";

  private final DecisionFindings findings;
  private Worth perfect;
  private Map<String, Worth> worth;

  Knowledge(DecisionFindings findings) {
    this.findings = findings;
  }

  /** What it would be worth to know all that was varied. */
  Worth perfect() {
    if (perfect == null) {
      perfect = doubt().perfect();
    }
    return perfect;
  }

  /**
   * What it would be worth to know each parameter or price, and each group of them, by name;
   * whether one can be told from nothing allows for their number.
   */
  Map<String, Worth> worth() {
    if (worth == null) {
      worth = reckon();
    }
    return worth;
  }

  private Map<String, Worth> reckon() {
    InformationDoubt doubt = doubt();
    SortedMap<String, double[]> parameters = varied();
    Map<String, Worth> found = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) ->
            found.put(name, doubt.partial(columns(List.<double[]>of(values)), !isPrice(name))));
    List<String> names = List.copyOf(found.keySet());
    double[] chances =
        Holm.adjust(names.stream().mapToDouble(name -> found.get(name).chance()).toArray());
    for (int at = 0; at < chances.length; at++) {
      found.put(names.get(at), found.get(names.get(at)).at(chances[at]));
    }
    for (String group : List.of(ALL_PRICES, ALL_PARAMETERS)) {
      boolean prices = group.equals(ALL_PRICES);
      List<double[]> members = new ArrayList<>();
      parameters.forEach(
          (name, values) -> {
            if (isPrice(name) == prices) {
              members.add(values);
            }
          });
      if (members.size() > 1) {
        found.put(group, doubt.partial(columns(members), !prices));
      }
    }
    return found;
  }

  private static boolean isPrice(String name) {
    return PricedItem.named(name).isPresent();
  }

  /** Draws of one set share its runs; with a single set each draw has runs of its own. */
  private InformationDoubt doubt() {
    int[] set = findings.samples().set();
    Map<Integer, List<Integer>> blocks = new TreeMap<>();
    for (int draw = 0; draw < set.length; draw++) {
      int block = findings.hasParameterSets() ? set[draw] : draw;
      blocks.computeIfAbsent(block, none -> new ArrayList<>()).add(draw);
    }
    return new InformationDoubt(
        Draws.keyed(findings.decision().base().seed(), 0),
        findings.netBenefitOfChoices(),
        blocks.values().stream()
            .map(draws -> draws.stream().mapToInt(Integer::intValue).toArray())
            .toList());
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
