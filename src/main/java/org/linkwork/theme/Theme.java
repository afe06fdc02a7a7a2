package org.linkwork.theme;

import static org.linkwork.theme.ComB.CAPABILITY;
import static org.linkwork.theme.ComB.MOTIVATION;
import static org.linkwork.theme.ComB.OPPORTUNITY;

/**
 * One of the nine themes that the paper's GPs spoke of.
 *
 * @paper "Results", Fig. 1
 */
public enum Theme {
  BUILDING_SKILLS(CAPABILITY, "Building skills"),
  TRUST_AND_RELATIONSHIPS(CAPABILITY, "Trust and relationships"),
  BUILDING_THE_PRACTICE(CAPABILITY, "Building the practice"),
  COLLABORATION(OPPORTUNITY, "Collaboration"),
  SUSTAINABILITY(OPPORTUNITY, "Sustainability"),
  PATIENT_AND_COMMUNITY(OPPORTUNITY, "Patient and community"),
  PROFESSIONAL_CULTURE(MOTIVATION, "Professional culture"),
  DOING_THINGS_DIFFERENTLY(MOTIVATION, "Doing things differently"),
  UNDERSTANDING_BENEFITS(MOTIVATION, "Understanding benefits");

  private final ComB condition;
  private final String heading;

  Theme(ComB condition, String heading) {
    this.condition = condition;
    this.heading = heading;
  }

  /** The COM-B condition that the theme belongs to. */
  public ComB condition() {
    return condition;
  }

  /** The theme's heading in the paper. */
  public String heading() {
    return heading;
  }
}
