package org.linkwork.pathway;

import java.util.Arrays;
import org.linkwork.parameter.PriceParameters;
import org.linkwork.practice.LinkWorker;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.world.World;

/**
 * The bills that come every week: link workers, GP time, antidepressants.
 *
 * <p>A minute of a GP costs the same whatever it is used for, a patient or an intervention. It is
 * billed when it is used: the price of an appointment is a cost for each contact, in which the time
 * between contacts is included, so that to pay for idle minutes too would count them twice.
 */
final class Bills {
  private static final double WEEKS_A_YEAR = 52;

  void pay(World world) {
    PriceParameters price = world.setting().parameters().price();
    double posts = 0;
    for (LinkWorker worker : world.linkWorkers().all()) {
      posts += worker.isPresent() ? worker.fullTimeShare() : 0;
    }
    double linkWorkers =
        posts * price.linkWorkerYear() * (1 + price.linkWorkerSupervisionShare()) / WEEKS_A_YEAR;
    pay(world, Purpose.LINK_WORKERS, linkWorkers);
    pay(
        world,
        Purpose.GP_APPOINTMENTS,
        world.appointments().heldThisWeek() * price.gpAppointment() * lengthOfAppointment(world));
    double perMinute =
        price.gpAppointment() / world.setting().parameters().consultation().minutes();
    pay(world, Purpose.STAFF_TIME, world.appointments().minutesTakenThisWeek() * perMinute);
    int medicated = Arrays.stream(world.wellbeing().tally().medicated()).sum();
    pay(world, Purpose.ANTIDEPRESSANTS, medicated * price.antidepressantYear() / WEEKS_A_YEAR);
    double helpers = world.setting().levers().funding().developmentWorkers();
    double development = helpers * price.developmentWorkerYear() / WEEKS_A_YEAR;
    pay(world, Payer.COUNCIL, Purpose.COMMUNITY_DEVELOPMENT, development);
  }

  /** Length of an appointment against that of today, 1 or more: a longer one costs more. */
  private static double lengthOfAppointment(World world) {
    double today = world.setting().parameters().consultation().minutes();
    return (today + world.setting().levers().appointment().extraMinutes()) / today;
  }

  private static void pay(World world, Purpose purpose, double pounds) {
    pay(world, Payer.NHS, purpose, pounds);
  }

  private static void pay(World world, Payer payer, Purpose purpose, double pounds) {
    world.setting().pay(payer, purpose, Math.round(100 * pounds));
  }
}
