package org.linkwork.practice;

import org.junit.jupiter.api.Test;
import org.linkwork.verification.Sabotage;

/** V15: no more appointments are held than there are slots; one too many is found. */
class OverbookedPracticeTest {
  @Test
  void shouldFindOneAppointmentTooMany() {
    Sabotage.assertCaught(
        world -> {
          int held = world.appointments().heldThisWeek();
          for (Practice practice : world.practices()) {
            practice.week(practice.requests(), 0, practice.minutes(), practice.load());
          }
          Practice first = world.practices().get(0);
          first.week(first.requests(), held - 1, first.minutes(), first.load());
        },
        "More appointments were held than there were slots.");
  }
}
