package org.linkwork.calibration;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linkwork.study.Arm;
import org.linkwork.study.TargetPart;

/** The worlds in which targets are measured, so that no others are run. */
final class ArmsNeeded {
  private ArmsNeeded() {}

  /** All that these parts need together, in the order in which they share warm-ups best. */
  static List<Arm> of(List<TargetPart> parts) {
    Set<Arm> arms = EnumSet.noneOf(Arm.class);
    parts.forEach(part -> arms.addAll(of(part)));
    // The one with a warm-up of its own last.
    return arms.stream()
        .sorted(Comparator.comparing((Arm arm) -> arm == Arm.TURNOVER_2009))
        .toList();
  }

  static Set<Arm> of(TargetPart part) {
    return switch (part.key()) {
      case "o8-preferred", "o8-usually" -> EnumSet.of(Arm.TODAY, Arm.TURNOVER_2009);
      case "o10" -> EnumSet.of(Arm.WELL_STAFFED_PILOT);
      case "o22-prompts" -> EnumSet.of(Arm.TODAY, Arm.PROMPTS);
      case "o22-education" -> EnumSet.of(Arm.TODAY, Arm.EDUCATION);
      case "o22-skill" -> EnumSet.of(Arm.TODAY, Arm.SKILLS);
      case "o24" -> EnumSet.of(Arm.IN_HOUSE);
      default -> EnumSet.of(Arm.TODAY);
    };
  }
}
