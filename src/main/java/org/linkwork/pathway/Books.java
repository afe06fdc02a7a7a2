package org.linkwork.pathway;

import org.linkwork.community.CommunityGroup;
import org.linkwork.patient.Referral;
import org.linkwork.patient.Referral.Standing;
import org.linkwork.practice.LinkWorker;
import org.linkwork.practice.Practice;
import org.linkwork.world.World;

/**
 * The week's conservation checks: people, places, slots and pence are where they should be.
 *
 * <p>A check that fails is a mistake in the program and ends the run.
 */
final class Books {
  private int[] membersBySlot = new int[0];

  /**
   * Balances the books.
   *
   * @throws IllegalStateException if something has been lost or made up
   */
  void balance(World world) {
    balanceReferrals(world);
    balanceSlots(world);
    balancePurses(world);
  }

  private void balanceReferrals(World world) {
    int slots = world.community().allSlots();
    if (membersBySlot.length < slots) {
      membersBySlot = new int[slots];
    }
    java.util.Arrays.fill(membersBySlot, 0);
    int open = 0;
    int waiting = 0;
    for (Referral referral : world.referrals().inOrder()) {
      Standing standing = referral.standing();
      if (standing == Standing.ENDED) {
        continue;
      }
      open++;
      require(
          world.patients().referral(referral.person()) == referral,
          "An open referral does not belong to its patient.",
          world);
      if (standing == Standing.WAITING) {
        waiting++;
      } else if (standing != Standing.IN_SUPPORT) {
        membersBySlot[CommunityGroup.slotOf(referral.membership().group())]++;
      }
    }
    require(
        world.referrals().made() == open + world.referrals().ended(),
        "Referrals made are not those open and those ended.",
        world);
    int listed = 0;
    for (LinkWorker worker : world.linkWorkers().all()) {
      listed += worker.waiting().length();
    }
    require(waiting == listed, "People waiting are not those on the lists.", world);
    for (int slot = 0; slot < slots; slot++) {
      CommunityGroup group = world.community().inSlot(slot);
      require(
          !group.isOpen() || group.members() == membersBySlot[slot],
          "Members of a group are not those with a place in it.",
          world);
      require(
          !group.isOpen() || group.members() == 0 || group.placesTaken() <= group.places(),
          "A group has more members than places.",
          world);
    }
  }

  private void balanceSlots(World world) {
    int slots = 0;
    for (Practice practice : world.practices()) {
      slots += practice.slots();
    }
    require(
        world.appointments().heldThisWeek() <= slots,
        "More appointments were held than there were slots.",
        world);
  }

  private void balancePurses(World world) {
    long held = 0;
    for (CommunityGroup group : world.community().all()) {
      if (group.isOpen()) {
        held += group.purse().funds();
      }
    }
    long expected =
        world.community().openedWith()
            + world.funding().received()
            - world.funding().spent()
            - world.community().writtenOff();
    require(held == expected, "The groups' purses do not add up to the penny.", world);
  }

  private static void require(boolean holds, String sentence, World world) {
    if (!holds) {
      throw new IllegalStateException(sentence + " Week " + world.setting().week() + ".");
    }
  }
}
