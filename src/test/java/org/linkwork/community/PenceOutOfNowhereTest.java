package org.linkwork.community;

import org.junit.jupiter.api.Test;
import org.linkwork.verification.Sabotage;

/** V15: the groups' purses balance to the penny, and a penny too many or too few is found. */
class PenceOutOfNowhereTest {
  private static final String SENTENCE = "The groups' purses do not add up to the penny.";

  @Test
  void shouldFindAPennyThatNobodyPaid() {
    Sabotage.assertCaught(world -> world.community().open().get(0).purse().receive(1), SENTENCE);
  }

  @Test
  void shouldFindAPennyThatNobodyReceived() {
    Sabotage.assertCaught(world -> world.community().open().get(0).purse().spend(1), SENTENCE);
  }

  @Test
  void shouldFindAGroupThatVanishedWithItsPurse() {
    Sabotage.assertCaught(
        world ->
            world.community().open().stream()
                .filter(group -> group.members() == 0 && group.purse().funds() != 0)
                .findFirst()
                .orElseThrow()
                .close(),
        SENTENCE);
  }
}
