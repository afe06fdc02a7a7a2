package org.linkwork.intervention;

import java.util.Set;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/**
 * Table 2, no. 5: somebody to go along the first few times.
 *
 * <p>Lends a capacity: volunteers with a few hours a week, some of whom leave and are replaced.
 * What company does stands at the thresholds of turning up and keeping coming; it ends when the
 * buddy's part is over.
 *
 * @paper Table 2, no. 5; INT-02 to INT-04, INT-20 to INT-23, INT-28
 */
public record BuddySystem() implements Intervention {
  private static final TableTwo ROW =
      new TableTwo(
          5,
          "a buddy system, so that nobody has to go alone",
          "enablement",
          Set.of(SubTheme.PATIENT_MOTIVATION, SubTheme.UNMET_NEED));

  @Override
  public String name() {
    return "buddy-system";
  }

  @Override
  public TableTwo row() {
    return ROW;
  }

  @Override
  public void act(World world, double reach, double strength) {
    world.companions().call(strength, reach);
  }
}
