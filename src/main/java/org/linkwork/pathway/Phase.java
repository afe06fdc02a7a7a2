package org.linkwork.pathway;

import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.world.World;

/**
 * The week, in order. The position of a constant is its place in the schedule, so that results
 * never depend on the order in which anything is stored.
 */
public enum Phase {
  INTERVENTIONS("What planners chose for this week takes effect.") {
    @Override
    void pass(World world, Week week) {
      week.release(world);
      InterventionCatalogue.act(world, week.plans());
      week.remember(world);
      world.companions().passWeek();
    }
  },
  LIFE_CYCLE("GPs and link workers leave and arrive; grants end; groups close and open.") {
    @Override
    void pass(World world, Week week) {
      world.workforce().comeAndGo();
      world.funding().passWeek(world.departures()::groupCloses);
    }
  },
  WELLBEING("Life goes on: mood, worry and loneliness change, and setbacks happen.") {
    @Override
    void pass(World world, Week week) {
      world.belongings().passWeek();
      world.wellbeing().passWeek();
    }
  },
  REQUESTS("People ask for an appointment.") {
    @Override
    void pass(World world, Week week) {
      world.appointments().collectRequests();
    }
  },
  CONSULTATIONS("Appointments are given out; GPs listen, offer, refer or prescribe.") {
    @Override
    void pass(World world, Week week) {
      world.appointments().seePatients();
    }
  },
  WAITING("Some of those who wait give up; some move away.") {
    @Override
    void pass(World world, Week week) {
      world.waitingLosses().passWeek();
    }
  },
  LINK_WORKERS("Link workers follow up, meet new people and look for groups.") {
    @Override
    void pass(World world, Week week) {
      world.linkWorkerWeek().passWeek();
    }
  },
  FIRST_VISITS("Those with a new place turn up, or do not.") {
    @Override
    void pass(World world, Week week) {
      world.sessions().welcome(week.served(world));
    }
  },
  SESSIONS("Groups meet; members come, miss or stop; habits form and connection grows.") {
    @Override
    void pass(World world, Week week) {
      world.sessions().meet(week.served(world));
    }
  },
  FEEDBACK("Forms are filled in; news reaches GPs.") {
    @Override
    void pass(World world, Week week) {
      world.forms().passWeek();
      world.feedback().deliver();
    }
  },
  CONVICTION("Belief, knowledge and attention drift; burnout grows or fades.") {
    @Override
    void pass(World world, Week week) {
      world.knowledge().passWeek();
      world.conviction().passWeek(world.evidence());
      world.workforce().tire();
    }
  },
  RECORD("Bills are paid, books are balanced, and the week is written down.") {
    @Override
    void pass(World world, Week week) {
      week.close(world);
    }
  };

  private final String sentence;

  Phase(String sentence) {
    this.sentence = sentence;
  }

  /** What happens, in a sentence. */
  public String sentence() {
    return sentence;
  }

  /** Lets the phase of one week pass. */
  abstract void pass(World world, Week week);
}
