package org.linkwork.intervention;

import static org.linkwork.intervention.Expectation.rises;

import java.util.List;
import java.util.Set;
import org.linkwork.intervention.Evidence.Strength;
import org.linkwork.practice.LinkWorker;
import org.linkwork.record.Outcome;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/**
 * Table 2, no. 5: somebody to go along the first few times.
 *
 * <p>Lends a capacity: volunteers with a few hours a week, some of whom leave and are replaced, or
 * hours of link workers, which their clients then lack. What company does stands at the thresholds
 * of turning up and keeping coming; it ends when the buddy's part is over.
 *
 * @paper Table 2, no. 5; INT-02 to INT-04, INT-20 to INT-23, INT-28
 */
public record BuddySystem() implements Intervention {
  private static final double MINUTES_OF_AN_HOUR = 60;
  private static final TableTwo ROW =
      new TableTwo(
          5,
          "a buddy system, so that nobody has to go alone",
          "enablement",
          List.of(
              "3.1 social support (unspecified)",
              "3.2 social support (practical)",
              "12.2 restructuring the social environment"),
          Set.of(
              TheoreticalDomain.SOCIAL_INFLUENCES,
              TheoreticalDomain.BELIEFS_ABOUT_CAPABILITIES,
              TheoreticalDomain.EMOTION),
          Set.of(SubTheme.PATIENT_MOTIVATION, SubTheme.UNMET_NEED),
          List.of(
              "company at the threshold of turning up",
              "company at the threshold of coming again, for the first sessions",
              "anxiety at the threshold of turning up",
              "travel, for those whom the buddy takes along"),
          List.of(
              "buddy",
              "threshold.show_by_buddy",
              "threshold.keep_by_buddy",
              "price.buddy_coordinator_year",
              "price.buddy_training",
              "price.buddy_visit_expenses"),
          List.of(rises(Outcome.SHOW_RATE), rises(Outcome.STAY_RATE)),
          List.of(
              SideEffect.rises(
                  Outcome.STOPPED, "some who came only because of the buddy stop afterwards"),
              SideEffect.falls(
                  Outcome.CONTACTS, "where link workers go along themselves, others wait"),
              SideEffect.rises(
                  Outcome.GROUP_PLACES_TAKEN, "where groups are full, company brings nobody more")),
          new Evidence(
              "company raises attendance at screening and trials by about a third; a small UK "
                  + "evaluation of companions found no difference in wellbeing",
              Strength.C,
              List.of(
                  "INT-02", "INT-03", "INT-04", "INT-20", "INT-21", "INT-22", "INT-28", "VCS-10")));

  @Override
  public String name() {
    return "buddy-system";
  }

  @Override
  public TableTwo row() {
    return ROW;
  }

  @Override
  public void act(World world, Delivery delivery) {
    double reached = delivery.shareReached(world.practices());
    double share = delivery.strength() * reached;
    double hours = world.setting().parameters().buddy().linkWorkerHoursAWeek() * share;
    double contracted = world.setting().levers().service().contactHoursAWeek();
    double given = 0;
    for (LinkWorker worker : world.linkWorkers().all()) {
      double week = MINUTES_OF_AN_HOUR * contracted * worker.fullTimeShare();
      double wanted = MINUTES_OF_AN_HOUR * hours * worker.fullTimeShare();
      double minutes = Math.min(wanted, worker.free(week));
      worker.owe(minutes);
      given += minutes / MINUTES_OF_AN_HOUR;
    }
    world.companions().call(delivery.strength(), reached, given);
  }
}
