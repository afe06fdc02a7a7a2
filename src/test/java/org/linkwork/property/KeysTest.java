package org.linkwork.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linkwork.chance.Decision.PERCEIVED_FIT;
import static org.linkwork.chance.Decision.PERSON_ANXIETY;
import static org.linkwork.chance.Decision.PERSON_DRIVE;
import static org.linkwork.chance.Decision.PERSON_EAST;
import static org.linkwork.chance.Decision.PERSON_FETCHED;
import static org.linkwork.chance.Decision.PERSON_INTEREST;
import static org.linkwork.chance.Decision.PERSON_NORTH;
import static org.linkwork.chance.Decision.PERSON_RESILIENCE;
import static org.linkwork.chance.Decision.PERSON_STIGMA;
import static org.linkwork.chance.Decision.PERSON_SUPPORT;
import static org.linkwork.chance.Decision.QUEUE_ORDER;
import static org.linkwork.chance.Decision.TASTE_FOR_GROUP;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.KeyAudit;
import org.linkwork.pathway.SocialPrescribingModel;

class KeysTest {
  private static final Map<Decision, String> LOOKED_UP_AGAIN = lookedUpAgain();

  @Test
  void shouldDrawNoKeyTwiceInATownWhereAllIsOn() {
    assertThat(keysOf(Town.whereAllIsOn(1500).lasting(26, 104))).isGreaterThan(100_000);
  }

  @Test
  void shouldDrawNoKeyTwiceInAnOrdinaryTown() {
    assertThat(keysOf(Town.of(2000).lasting(26, 104))).isGreaterThan(100_000);
  }

  @Test
  void shouldDrawNoKeyTwiceWhenMembersAreAskedForFormsMoreOftenThanBefore() {
    Town asked = Town.whereAllIsOn(1500).lasting(52, 52).withPolicy("funding.survey_intensity", 1);
    assertThat(keysOf(asked)).isGreaterThan(100_000);
  }

  @Test
  void shouldLetOnlyWhatIsListedBeLookedUpAgain() {
    assertThat(LOOKED_UP_AGAIN).hasSize(12);
    assertThatThrownBy(() -> run(Town.whereAllIsOn(800).lasting(0, 52), KeyAudit.strict()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("was drawn twice");
  }

  private static int keysOf(Town town) {
    KeyAudit audit =
        KeyAudit.exceptFor(QUEUE_ORDER, LOOKED_UP_AGAIN.keySet().toArray(Decision[]::new));
    run(town, audit);
    return audit.keys();
  }

  private static void run(Town town, KeyAudit audit) {
    Town.passed(
        new SocialPrescribingModel(
            town.scenario(), town.draws().auditedBy(audit), new EventDigest()));
  }

  /** What may be looked up again, and why the second answer is meant to be the first. */
  private static Map<Decision, String> lookedUpAgain() {
    String trait =
        "a trait that is worked out whenever it is asked for, since few ever come so far";
    Map<Decision, String> reasons = new LinkedHashMap<>();
    for (Decision decision :
        new Decision[] {
          PERSON_INTEREST,
          PERSON_STIGMA,
          PERSON_ANXIETY,
          PERSON_DRIVE,
          PERSON_EAST,
          PERSON_NORTH,
          PERSON_FETCHED,
          PERSON_SUPPORT,
          PERSON_RESILIENCE
        }) {
      reasons.put(decision, trait);
    }
    reasons.put(TASTE_FOR_GROUP, "what a person thinks of a group, whenever they look for one");
    reasons.put(PERCEIVED_FIT, "how a group looks for a person, with an error that only shrinks");
    reasons.put(QUEUE_ORDER, "a priority that a person keeps for as long as they ask");
    return reasons;
  }
}
