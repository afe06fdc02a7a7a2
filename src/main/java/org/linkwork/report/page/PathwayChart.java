package org.linkwork.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of the leaky pathway as a river: stages from left to right, and at each the people who
 * leave it, by reason.
 *
 * @param unit what widths count, such as {@code of 100 people in need}
 * @param arm the world that it shows
 * @param stages the stages in order, the first with all people of the stretch
 */
record PathwayChart(String unit, Arm arm, List<Stretch> stages) implements Chart {
  /** Copies the list. */
  PathwayChart {
    stages = List.copyOf(stages);
  }

  /**
   * One stage of a stretch.
   *
   * @param name the stage in a few words
   * @param people how many reach it, in the chart's unit
   * @param leaks where the others go before the next stage
   */
  record Stretch(String name, double people, List<Leak> leaks) {
    /** Copies the list. */
    Stretch {
      leaks = List.copyOf(leaks);
    }
  }

  /**
   * People who go no further.
   *
   * @param reason why, in words
   * @param people how many, in the chart's unit
   * @param lost whether they are lost rather than content or still on the way
   */
  record Leak(String reason, double people, boolean lost) {}

  @Override
  public Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("kind", "pathway");
    facts.put("unit", unit);
    facts.put("arm", arm.facts());
    facts.put("stages", stages.stream().map(PathwayChart::facts).toList());
    return facts;
  }

  private static Map<String, Object> facts(Stretch stage) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", stage.name());
    facts.put("people", JsonBlock.number(stage.people()));
    facts.put("leaks", stage.leaks().stream().map(PathwayChart::facts).toList());
    return facts;
  }

  private static Map<String, Object> facts(Leak leak) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("reason", leak.reason());
    facts.put("people", JsonBlock.number(leak.people()));
    facts.put("lost", leak.lost());
    return facts;
  }
}
