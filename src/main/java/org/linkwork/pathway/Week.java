package org.linkwork.pathway;

import java.util.List;
import org.linkwork.community.CommunityGroup;
import org.linkwork.community.GroupSessions;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.practice.Practice;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.world.World;

/**
 * What the phases of a week have in common: the plans, whom they reach, and the closing of books.
 */
final class Week {
  private final List<InterventionPlan> plans;
  private final Bills bills = new Bills();
  private final Books books = new Books();
  private final WeekRecord record;

  Week(World world) {
    plans = InterventionCatalogue.inOrder(world.setting().scenario().interventions());
    record = new WeekRecord(world);
  }

  List<InterventionPlan> plans() {
    return plans;
  }

  /** Forgets last week's interventions. */
  void release(World world) {
    world.network().release();
    world.companions().release();
    for (Practice practice : world.practices()) {
      practice.release();
    }
    for (CommunityGroup group : world.community().all()) {
      group.release();
    }
  }

  /** Lets GPs act this week by what they have learnt. */
  void remember(World world) {
    for (Practice practice : world.practices()) {
      practice.remember(world.setting().week());
    }
  }

  /** The practices whose patients buddies go along with. */
  GroupSessions.Served served(World world) {
    return practice -> world.companions().serve(world.practices().get(practice).turn());
  }

  /** Pays the bills, balances the books and writes the week down. */
  void close(World world) {
    bills.pay(world);
    books.balance(world);
    record.write(world);
    world.referrals().clearEnded();
  }
}
