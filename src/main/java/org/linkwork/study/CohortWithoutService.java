package org.linkwork.study;

import java.util.List;
import java.util.Locale;

/**
 * What becomes of people who are depressed and take no medicine, in the world without the service
 * and in the one with it.
 *
 * @param depression who is depressed
 */
public record CohortWithoutService(Depression depression) implements StudyDesign {
  @Override
  public String key() {
    return "cohort";
  }

  @Override
  public String question() {
    return "How many depressed people get better by themselves?";
  }

  @Override
  public String method() {
    return "Adults of the panel who are depressed (a PHQ-9 of 10 or more, read without noise) and take"
        + " no antidepressant in the world without the service, looked at 3, 6 and 12 months later"
        + " if still untreated; each quarter begins a cohort.";
  }

  @Override
  public String besides() {
    return "the same cohort in the world with the service, less without it";
  }

  @Override
  public List<Estimate> estimate(StudyData data) {
    return List.of(
        remission(data, "3_months", 1),
        remission(data, "6_months", 2),
        remission(data, "12_months", 4));
  }

  private Estimate remission(StudyData data, String name, int quarters) {
    double without = remission(data, data.without().panel(), quarters).value();
    return new Estimate(
        "remission_" + name,
        "in remission after " + name.replace('_', ' ').toLowerCase(Locale.ROOT),
        "share",
        without,
        remission(data, data.with().panel(), quarters).value() - without);
  }

  /** Share in remission after so many quarters, over the cohorts that are seen that long. */
  Mean remission(StudyData data, Panel panel, int quarters) {
    Mean remitted = new Mean();
    for (int look = 0; look + quarters < panel.looks(); look++) {
      for (int person = 0; person < data.people().count(); person += Panel.ONE_IN) {
        int later = look + quarters;
        if (depression.isCase(panel, person, look)
            && !Double.isNaN(panel.lifeSatisfaction(person, later))
            && !panel.isMedicated(person, look)
            && !panel.isMedicated(person, later)) {
          remitted.add(depression.isWell(panel, person, later) ? 1 : 0);
        }
      }
    }
    return remitted;
  }
}
