package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Points by two values.
 *
 * @param across what goes to the right, with unit
 * @param up what goes up, with unit
 * @param groups the points, by what they have in common
 */
record ScatterChart(String across, String up, List<Group> groups) implements Chart {
  /** Copies the list. */
  ScatterChart {
    groups = List.copyOf(groups);
  }

  /** One point with its name. */
  record Spot(double across, double up, String name) {}

  /**
   * Points that have something in common.
   *
   * @param arm what they have in common, and their colour
   * @param joined whether a line goes through them
   * @param spots the points
   * @param outline corners of a line round them, each a value to the right and one up; empty for
   *     none
   */
  record Group(Arm arm, boolean joined, List<Spot> spots, List<List<Double>> outline) {
    /** Copies the lists. */
    Group {
      spots = List.copyOf(spots);
      outline = outline.stream().map(List::copyOf).toList();
    }

    /** Points without a line round them. */
    Group(Arm arm, boolean joined, List<Spot> spots) {
      this(arm, joined, spots, List.of());
    }
  }

  @Override
  public Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("kind", "scatter");
    facts.put("across", across);
    facts.put("up", up);
    facts.put("arms", groups.stream().map(ScatterChart::facts).toList());
    return facts;
  }

  private static Map<String, Object> facts(Group group) {
    Map<String, Object> facts = group.arm().facts();
    facts.put("joined", group.joined());
    List<Object> spots = new ArrayList<>();
    for (Spot spot : group.spots()) {
      List<Object> one = new ArrayList<>(JsonBlock.numbers(spot.across(), spot.up()));
      one.add(spot.name());
      spots.add(one);
    }
    facts.put("spots", spots);
    if (!group.outline().isEmpty()) {
      facts.put(
          "outline",
          group.outline().stream()
              .map(corner -> JsonBlock.numbers(corner.get(0), corner.get(1)))
              .toList());
    }
    return facts;
  }
}
