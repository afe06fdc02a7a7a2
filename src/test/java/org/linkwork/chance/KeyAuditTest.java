package org.linkwork.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class KeyAuditTest {
  private final KeyAudit audit = KeyAudit.strict();
  private final Draws plain = Draws.keyed(1, 0);
  private final Draws draws = plain.auditedBy(audit);

  @Test
  void shouldLeaveDrawsAsTheyAre() {
    long week = draws.prefix(Decision.WEEKLY_MOOD, 3);
    assertThat(draws.bits(Decision.AGREES, 5, 0)).isEqualTo(plain.bits(Decision.AGREES, 5, 0));
    assertThat(draws.bits(Decision.TASTE_FOR_GROUP, 5, 6, 0))
        .isEqualTo(plain.bits(Decision.TASTE_FOR_GROUP, 5, 6, 0));
    assertThat(draws.bitsAt(week, 5)).isEqualTo(plain.bits(Decision.WEEKLY_MOOD, 5, 3));
    assertThat(audit.keys()).isEqualTo(3);
  }

  @Test
  void shouldCatchARepeat() {
    draws.happens(Decision.AGREES, 5, 2, 0.5);
    draws.happens(Decision.AGREES, 5, 3, 0.5);
    assertThatIllegalStateException()
        .isThrownBy(() -> draws.uniform(Decision.AGREES, 5, 2))
        .withMessage(
            "AGREES was drawn twice for agent 5, occasion 2:"
                + " give each draw an occasion of its own, or keep the first answer.");
  }

  @Test
  void shouldCatchARepeatWithAnotherParty() {
    draws.gumbel(Decision.TASTE_FOR_GROUP, 5, 6, 0);
    draws.gumbel(Decision.TASTE_FOR_GROUP, 6, 5, 0);
    assertThatIllegalStateException()
        .isThrownBy(() -> draws.normal(Decision.TASTE_FOR_GROUP, 5, 6, 0))
        .withMessageStartingWith(
            "TASTE_FOR_GROUP was drawn twice for agent 5, other 6, occasion 0");
  }

  @Test
  void shouldCatchARepeatAtAPrefixOfOneAgent() {
    long tastes = draws.prefix(Decision.TASTE_FOR_GROUP, 5, 0);
    draws.bitsAt(tastes, 6);
    assertThatIllegalStateException()
        .isThrownBy(() -> draws.gumbel(Decision.TASTE_FOR_GROUP, 5, 6, 0))
        .withMessageStartingWith(
            "TASTE_FOR_GROUP was drawn twice for agent 5, other 6, occasion 0");
  }

  @Test
  void shouldCatchARepeatAtAPrefix() {
    long week = draws.prefix(Decision.WEEKLY_MOOD, 3);
    draws.bitsAt(week, 5);
    assertThatIllegalStateException()
        .isThrownBy(() -> draws.bits(Decision.WEEKLY_MOOD, 5, 3))
        .withMessageStartingWith("WEEKLY_MOOD was drawn twice for agent 5, occasion 3");
    assertThatIllegalStateException()
        .isThrownBy(() -> draws.bitsAt(draws.prefix(Decision.WEEKLY_MOOD, 3), 5))
        .withMessageStartingWith("WEEKLY_MOOD was drawn twice for agent 5, occasion 3");
    assertThatIllegalStateException()
        .isThrownBy(() -> draws.bitsAt(week + 1, 6))
        .withMessage("Agent 6 was drawn at a prefix that these draws did not give.");
  }

  @Test
  void shouldCatchADecisionOfTwoPartiesThatIsDrawnForOne() {
    assertThatIllegalStateException()
        .isThrownBy(() -> draws.bits(Decision.TASTE_FOR_GROUP, 5, 0))
        .withMessage("TASTE_FOR_GROUP is drawn per other party, but agent 5 drew it without one.");
  }

  @Test
  void shouldLetAnswersBeLookedUpAgainWhereThatIsAllowed() {
    Draws lenient =
        plain.auditedBy(KeyAudit.exceptFor(Decision.QUEUE_ORDER, Decision.TASTE_FOR_GROUP));
    for (int time = 0; time < 2; time++) {
      lenient.bits(Decision.QUEUE_ORDER, 5, 2);
      lenient.bits(Decision.TASTE_FOR_GROUP, 5, 6, 2);
    }
    lenient.bits(Decision.AGREES, 5, 2);
    assertThatIllegalStateException().isThrownBy(() -> lenient.bits(Decision.AGREES, 5, 2));
  }

  @Test
  void shouldRememberEveryKeyAsTheLedgerGrows() {
    for (int agent = 0; agent < 100_000; agent++) {
      draws.bits(Decision.AGREES, agent, 0);
    }
    assertThat(audit.keys()).isEqualTo(100_000);
    for (int agent = 0; agent < 100_000; agent += 997) {
      int again = agent;
      assertThatIllegalStateException().isThrownBy(() -> draws.bits(Decision.AGREES, again, 0));
    }
  }

  @Test
  void shouldOnlyAuditPlainKeyedDraws() {
    assertThatIllegalStateException().isThrownBy(() -> draws.auditedBy(KeyAudit.strict()));
    assertThatIllegalStateException()
        .isThrownBy(() -> Draws.oneStream(1, 0).auditedBy(KeyAudit.strict()));
  }
}
