package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linkwork.community.CommunityGroup;
import org.linkwork.patient.Membership;
import org.linkwork.patient.Referral;
import org.linkwork.patient.Referral.Standing;
import org.linkwork.patient.Referrer;
import org.linkwork.world.World;

/**
 * V15: the books that every run keeps of itself find what they are there to find. Pence and slots
 * are in {@code PenceOutOfNowhereTest} and {@code OverbookedPracticeTest}.
 */
class BrokenBooksTest {
  @Test
  void shouldFindNothingWhereNothingIsWrong() {
    Sabotage.assertNothingWrongOtherwise();
  }

  @Test
  void shouldFindAMemberWhomNobodyReferred() {
    Sabotage.assertCaught(
        world -> world.community().open().get(0).join(),
        "Members of a group are not those with a place in it.");
  }

  @Test
  void shouldFindAPlaceGivenUpByNobody() {
    Sabotage.assertCaught(
        world -> world.community().open().get(0).leave(),
        "Members of a group are not those with a place in it.");
  }

  @Test
  void shouldFindMoreMembersThanPlaces() {
    Sabotage.assertCaught(
        world -> {
          CommunityGroup group = world.community().open().get(0);
          int person = 0;
          while (group.placesTaken() <= group.places()) {
            person = nextWithoutReferral(world, person);
            Referral referral =
                world.referrals().open(person, new Referrer(0, 0, 0), Referral.SIGNPOSTED);
            referral.place(new Membership(group.id(), 1, 0, world.setting().week(), 7));
            group.join();
          }
        },
        "A group has more members than places.");
  }

  @Test
  void shouldFindSomebodyOnTheListTwice() {
    Sabotage.assertCaught(
        world -> world.linkWorkers().all().get(0).waiting().join(waiting(world)),
        "People waiting are not those on the lists.");
  }

  @Test
  void shouldFindSomebodyWhoFellOffTheList() {
    Sabotage.assertCaught(
        world -> {
          Referral lost = waiting(world);
          world
              .linkWorkers()
              .all()
              .forEach(worker -> worker.waiting().takeOff(referral -> referral == lost));
        },
        "People waiting are not those on the lists.");
  }

  @Test
  void shouldFindAReferralThatEndedUnseen() {
    Sabotage.assertCaught(
        world -> waiting(world).end(), "Referrals made are not those open and those ended.");
  }

  @Test
  void shouldFindAReferralThatItsPatientKnowsNothingOf() {
    Sabotage.assertCaught(
        world -> world.patients().referral(waiting(world).person(), null),
        "An open referral does not belong to its patient.");
  }

  private static Referral waiting(World world) {
    List<Referral> found =
        world.referrals().inOrder().stream()
            .filter(referral -> referral.standing() == Standing.WAITING)
            .toList();
    assertThat(found).as("referrals that wait").isNotEmpty();
    return found.get(0);
  }

  private static int nextWithoutReferral(World world, int from) {
    return IntStream.range(from, world.patients().count())
        .filter(person -> world.patients().referral(person) == null)
        .findFirst()
        .orElseThrow();
  }
}
