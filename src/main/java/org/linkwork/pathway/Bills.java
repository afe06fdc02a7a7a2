package org.linkwork.pathway;

import java.util.Arrays;
import org.linkwork.parameter.PriceParameters;
import org.linkwork.practice.LinkWorker;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.world.World;

/** The bills that come every week: link workers, GP appointments, antidepressants. */
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
        world.appointments().heldThisWeek() * price.gpAppointment());
    int medicated = Arrays.stream(world.wellbeing().tally().medicated()).sum();
    pay(world, Purpose.ANTIDEPRESSANTS, medicated * price.antidepressantYear() / WEEKS_A_YEAR);
  }

  private static void pay(World world, Purpose purpose, double pounds) {
    world.setting().pay(Payer.NHS, purpose, Math.round(100 * pounds));
  }
}
