package org.linkwork.patient;

import static org.linkwork.chance.Decision.BLOW_DEPRESSES;
import static org.linkwork.chance.Decision.DEPRESSION_LIFTS;
import static org.linkwork.chance.Decision.PERSON_DEPRESSED;
import static org.linkwork.chance.Decision.PERSON_RESILIENCE;

import org.linkwork.chance.Draws;
import org.linkwork.chance.Logistic;
import org.linkwork.parameter.WellbeingParameters;

/**
 * Who falls into a depressive episode, and who comes out of it.
 *
 * <p>A blow of life passes in months, and brings people without resilience into an episode, which
 * lasts for a year or so. The two times are what untreated remission (OUT-12) and the recovery seen
 * before and after support (OUT-25) ask for together; groups protect from relapse by sparing people
 * blows (OUT-13, OUT-14, OUT-32).
 */
final class Depression {
  private final Draws draws;
  private final WellbeingParameters wellbeing;

  Depression(Draws draws, WellbeingParameters wellbeing) {
    this.draws = draws;
    this.wellbeing = wellbeing;
  }

  /** Chance that a blow brings the person into an episode: the lower, the more resilient. */
  double chanceByBlow(int person) {
    double resilience = draws.normal(PERSON_RESILIENCE, person, 0);
    return Logistic.of(wellbeing.depressionBase() - wellbeing.resilienceSpread() * resilience);
  }

  /** Whether this week's blow brings the person into an episode. */
  boolean begins(int person, int week) {
    return draws.happens(BLOW_DEPRESSES, person, week, chanceByBlow(person));
  }

  /** Whether an episode ends this week. */
  boolean lifts(int person, int week) {
    return draws.happens(DEPRESSION_LIFTS, person, week, wellbeing.depressionLiftsPerWeek());
  }

  /** Whether the person is in an episode when the run begins, as often as in the long run. */
  boolean isThereAtStart(int person, double blowsPerWeek) {
    double begins = blowsPerWeek * chanceByBlow(person);
    double lifts = wellbeing.depressionLiftsPerWeek();
    return draws.happens(PERSON_DEPRESSED, person, 0, begins / (begins + lifts));
  }
}
