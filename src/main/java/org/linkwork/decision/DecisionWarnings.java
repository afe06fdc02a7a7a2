package org.linkwork.decision;

import java.util.Arrays;
import java.util.Locale;
import org.linkwork.parameter.BuddyParameters;
import org.linkwork.parameter.LinkWorkerParameters;
import org.linkwork.parameter.PriceParameters;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Scenario;

/** What somebody who knows the field would ask before a decision is run. */
final class DecisionWarnings {
  private static final String BUDDIES = "buddy-system";
  private static final double MINUTES_AN_HOUR = 60;

  private final Decision decision;
  private final Problems problems;

  DecisionWarnings(Decision decision, Problems problems) {
    this.decision = decision;
    this.problems = problems;
  }

  void add() {
    warnOfPriceYears();
    for (DecisionOption option : decision.options().subList(1, decision.options().size())) {
      warnOfBuddies(option);
      warnOfLinkWorkers(option);
      warnOfNothing(option);
    }
  }

  private void warnOfPriceYears() {
    int year = decision.money().priceYear();
    for (Price price : decision.money().prices().values()) {
      if (price.year() != year && !price.item().isFactor()) {
        warnOfYear(price.item().key(), price.year());
      }
    }
    warnOfYear("a WELLBY", decision.values().wellby().year());
    warnOfYear("a QALY", decision.values().qaly().year());
  }

  private void warnOfYear(String what, int year) {
    if (year != decision.money().priceYear()) {
      problems.warning(
          Position.whole(decision.file()),
          what
              + " is in prices of "
              + year
              + " and the decision in those of "
              + decision.money().priceYear(),
          "bring it to " + decision.money().priceYear() + " prices, or say why not in its source");
    }
  }

  /** People whom link workers can bring to groups in a week, against the hours of volunteers. */
  private void warnOfBuddies(DecisionOption option) {
    Scenario world = option.scenario();
    double reached =
        world.interventions().stream()
            .filter(plan -> plan.name().equals(BUDDIES))
            .mapToDouble(InterventionPlan::reach)
            .sum();
    if (reached == 0) {
      return;
    }
    BuddyParameters buddy = world.parameters().buddy();
    LinkWorkerParameters worker = world.parameters().linkWorker();
    double minutes =
        worker.firstMeetingMinutes()
            + worker.adminMinutes()
            + (worker.contactsWanted() - 1)
                * (worker.followUpMinutes() + worker.adminMinutes() / 2);
    double people =
        world.policyLevers().service().linkWorkers()
            * world.policyLevers().service().contactHoursAWeek()
            * MINUTES_AN_HOUR
            / minutes
            * worker.wantsGroup();
    double needed = people * reached * buddy.accompaniedSessions() * buddy.hoursPerVisit();
    double there = buddy.volunteers() * reached * buddy.hoursAWeek();
    if (needed > there) {
      problems.warning(
          option.position(),
          String.format(
              Locale.UK,
              "\"%s\": a reach of %.2f may need up to %.0f volunteer hours a week; %.0f are there",
              option.name(),
              reached,
              needed,
              there),
          "not all who are referred will be accompanied; more volunteers are buddy.volunteers in"
              + " the base scenario");
    }
  }

  private void warnOfLinkWorkers(DecisionOption option) {
    PriceParameters price = option.scenario().parameters().price();
    double more =
        option.scenario().policyLevers().service().linkWorkers()
            - decision.base().policyLevers().service().linkWorkers();
    Price listed = decision.money().prices().get(PricedItem.LINK_WORKER);
    double each = listed == null ? price.linkWorkerYear() : listed.value().mean();
    double pounds = more * each * (1 + price.linkWorkerSupervisionShare());
    double budget = Arrays.stream(decision.money().budget()).min().orElse(0) / 100.0;
    if (pounds > budget) {
      problems.warning(
          option.position(),
          String.format(
              Locale.UK,
              "\"%s\": %.2f more link workers cost about £%,.0f a year with supervision; the budget"
                  + " is £%,.0f",
              option.name(),
              more,
              pounds,
              budget),
          "it will be shown as over the budget");
    }
  }

  private void warnOfNothing(DecisionOption option) {
    if (option.scenario().isSameWorld(decision.base())) {
      problems.warning(
          option.position(),
          "\"" + option.name() + "\" is \"" + decision.base().name() + "\" under another name",
          "set a lever or deliver an intervention, or leave it out");
    }
  }
}
