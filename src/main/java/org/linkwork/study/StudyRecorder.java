package org.linkwork.study;

import org.linkwork.chance.Draws;
import org.linkwork.record.Census;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.People;
import org.linkwork.record.Recorder;
import org.linkwork.record.Strata;
import org.linkwork.scenario.Horizon;
import org.linkwork.scenario.Scenario;

/**
 * Keeps in memory what studies need of one run: everybody's visits to GPs, each referral of the
 * policy period, looks at a panel and at those referred, and counts. Depends on nothing that a
 * warm-up does not depend on, and changes nothing in the run.
 */
final class StudyRecorder implements Recorder {
  private static final int WEEKS_A_YEAR = 52;
  private static final int LONG_GRANT_WEEKS = 156;
  private static final int FIFTHS = 5;

  private final int warmUp;
  private final Horizon horizon;
  private final GroupKinds kinds;
  private final Tally tally = new Tally();
  private final StaffBook staff;
  private final LookBook looks;
  private final EpisodeBook book;
  private final OfferLog offers = new OfferLog();

  private People people;
  private VisitHistory visits;
  private Panel panel;
  private boolean looksAtPanel;
  private boolean readsPanel;
  private boolean isPanelWeek;
  private int openLarge;
  private int openSmall;

  /** A recorder for one run of the scenario with this luck. */
  StudyRecorder(Scenario scenario, Draws draws) {
    horizon = scenario.horizon();
    warmUp = horizon.warmUpWeeks();
    kinds = new GroupKinds(scenario, draws);
    staff = new StaffBook(horizon);
    looks = new LookBook(horizon.weeks());
    book = new EpisodeBook(kinds, looks, tally);
    for (int group = 0; group < kinds.atFirst(); group++) {
      opened(group, 1);
    }
  }

  /**
   * Looks from now on at the panel and at those referred.
   *
   * @param withScores whether instruments are read in the panel too, which takes time
   */
  void lookAtPeople(boolean withScores) {
    looksAtPanel = true;
    readsPanel = withScores;
    looks.isOn(true);
  }

  /** Looks from now on at the panel and, in the same weeks, at those whom another run looked at. */
  void lookAtSameAs(StudyRecorder other) {
    looksAtPanel = true;
    readsPanel = other.readsPanel;
    looks.follow(other.looks);
  }

  @Override
  public void begins(People registered) {
    people = registered;
    visits = new VisitHistory(registered.count(), horizon.weeks());
    panel = new Panel(registered.count(), warmUp, horizon.policyWeeks());
    looks.begins(registered.count());
  }

  @Override
  public boolean wantsStates(int week) {
    isPanelWeek = looksAtPanel && panel.looksIn(week);
    return isPanelWeek || looks.isDue(week);
  }

  @Override
  public boolean wantsStateOf(int person, int week) {
    return looks.isDueFor(person) || isPanelWeek && Panel.isMember(person);
  }

  @Override
  public boolean wantsScoresOf(int person, int week) {
    return readsPanel || looks.isDueFor(person);
  }

  @Override
  public void heard(PathwayEvent event) {
    if (event instanceof PathwayEvent.Consulted consulted) {
      consulted(consulted);
    } else if (event instanceof PathwayEvent.StateSeen seen) {
      looks.see(seen.person(), seen.state());
      if (isPanelWeek && Panel.isMember(seen.person())) {
        panel.see(seen.person(), seen.week(), seen.state());
      }
    } else if (event instanceof PathwayEvent.GpLeft left) {
      staff.leaves(left.week(), left.gp(), left.practice());
    } else if (event instanceof PathwayEvent.GpArrived arrived) {
      staff.arrives(arrived.gp());
    } else if (event instanceof PathwayEvent.GroupOpened opened) {
      opened(opened.group(), 1);
    } else if (event instanceof PathwayEvent.GroupClosed closed) {
      closed(closed);
    } else if (event.week() >= warmUp) {
      heardInPolicy(event);
    }
  }

  private void consulted(PathwayEvent.Consulted visit) {
    visits.add(visit.person(), visit.week());
    staff.sees(people, visit.person(), visit.gp(), visit.week());
    if (visit.week() >= warmUp) {
      tally.add(Quantity.GP_MINUTES, visit.minutes());
      tally.add(Quantity.SOCIAL_MINUTES, visit.socialMinutes());
    }
  }

  private void opened(int group, int by) {
    if (kinds.isSmall(group)) {
      openSmall += by;
    } else {
      openLarge += by;
    }
  }

  private void closed(PathwayEvent.GroupClosed closed) {
    opened(closed.group(), -1);
    if (closed.week() >= warmUp) {
      tally.add(
          kinds.isSmall(closed.group())
              ? Quantity.SMALL_GROUPS_CLOSED
              : Quantity.LARGE_GROUPS_CLOSED,
          1);
    }
  }

  private void heardInPolicy(PathwayEvent event) {
    if (event instanceof PathwayEvent.WeekEnded ended) {
      weekEnded(ended);
    } else if (event instanceof PathwayEvent.NotOffered not) {
      mightHaveOffered(not.week());
      offers.add(not.person(), OfferLog.NOT_OFFERED);
    } else if (event instanceof PathwayEvent.Offered offered) {
      offered(offered);
    } else if (event instanceof PathwayEvent.Declined declined) {
      declined(declined);
    } else if (event instanceof PathwayEvent.GrantDecided grant) {
      if (grant.renewed()) {
        tally.add(Quantity.GRANTS, 1);
        tally.add(Quantity.LONG_GRANTS, grant.lengthWeeks() >= LONG_GRANT_WEEKS ? 1 : 0);
      }
    } else if (event instanceof PathwayEvent.Paid paid) {
      staff.pays(paid, tally);
    } else if (event instanceof PathwayEvent.Referred referred) {
      book.refers(referred, people.practice(referred.person()));
    } else if (event instanceof PathwayEvent.Personal personal) {
      book.goesOn(personal);
    }
  }

  private void mightHaveOffered(int week) {
    if (week < warmUp + WEEKS_A_YEAR) {
      tally.add(Quantity.CHANCES_FIRST_YEAR, 1);
    }
  }

  private void offered(PathwayEvent.Offered offered) {
    tally.add(Quantity.OFFERS, 1);
    mightHaveOffered(offered.week());
    if (!offered.byReceptionist()) {
      if (offered.week() < warmUp + WEEKS_A_YEAR) {
        tally.add(Quantity.OFFERS_FIRST_YEAR, 1);
      }
      offers.add(offered.person(), OfferLog.AGREED);
    }
    offers.count(people.sex(offered.person()), people.ageBand(offered.person()), false);
  }

  private void declined(PathwayEvent.Declined declined) {
    tally.add(Quantity.DECLINES, 1);
    if (declined.gp() >= 0) {
      if (declined.week() < warmUp + WEEKS_A_YEAR) {
        tally.add(Quantity.DECLINES_FIRST_YEAR, 1);
      }
      offers.declineLast(declined.person());
    }
    offers.count(people.sex(declined.person()), people.ageBand(declined.person()), true);
  }

  private void weekEnded(PathwayEvent.WeekEnded ended) {
    looks.call(ended.week());
    tally.add(Quantity.PERSON_YEARS, (double) people.count() / WEEKS_A_YEAR);
    tally.add(Quantity.LARGE_GROUP_YEARS, (double) openLarge / WEEKS_A_YEAR);
    tally.add(Quantity.SMALL_GROUP_YEARS, (double) openSmall / WEEKS_A_YEAR);
    Census census = ended.census();
    for (int cell = 0; cell < Strata.CELLS; cell++) {
      if (Strata.fifth(cell) == 1) {
        tally.add(Quantity.MOST_DEPRIVED_WEEKS, census.adults()[cell]);
        tally.add(Quantity.MOST_DEPRIVED_DISTRESSED, census.distressed()[cell]);
      } else if (Strata.fifth(cell) == FIFTHS) {
        tally.add(Quantity.LEAST_DEPRIVED_WEEKS, census.adults()[cell]);
        tally.add(Quantity.LEAST_DEPRIVED_DISTRESSED, census.distressed()[cell]);
      }
    }
  }

  /** Everything for studies of this run together with the same people's run without the service. */
  StudyData data(StudyRecorder without, Draws draws) {
    return new StudyData(
        people,
        horizon,
        draws,
        book.episodes(),
        offers,
        new WorldSeen(visits, panel, looks.scores()),
        new WorldSeen(without.visits, without.panel, without.looks.scores()));
  }

  People people() {
    return people;
  }

  Tally tally() {
    return tally;
  }

  StaffBook staff() {
    return staff;
  }

  EpisodeBook book() {
    return book;
  }

  OfferLog offers() {
    return offers;
  }
}
