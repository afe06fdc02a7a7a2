package org.linkwork.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.experiment.StopSign;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.store.ResultStore;
import org.linkwork.store.Rows;
import org.linkwork.sweep.Sweep;
import org.linkwork.sweep.SweepProgress;

class DecisionRunsTest {
  @TempDir private Path temporary;

  private DecisionData run(Decision decision, String store) {
    try (ResultStore results =
        ResultStore.create(
            temporary.resolve(store), DecisionRuns.about("test", decision), Map.of())) {
      DecisionRuns runs = new DecisionRuns(decision, decision.sets(), results);
      runs.count();
      int missing = runs.missing();
      var ending =
          Sweep.run(
              runs.planned(), results, new DecisionRun(), 2, new StopSign(), SweepProgress.NONE);
      // The option that is the baseline under another name is the same world and run once.
      assertThat(ending.finished()).isEqualTo(missing).isEqualTo(6);
      assertThat(runs.missing()).isZero();
      assertThat(runs.failed()).isZero();
      if (store.equals("base.duckdb")) {
        agree(results, runs.data());
      }
      return runs.data();
    }
  }

  /** Money by year and payer adds up to what the store knows of the run, to the penny. */
  private static void agree(ResultStore results, DecisionData data) {
    try (Rows rows =
        results.ask(
            "SELECT pence_nhs_link_workers, pence_council_grants, life_satisfaction, lost_group, groups_closed"
                + " FROM runs WHERE point = 'p0003' AND replicate = 1")) {
      assertThat(rows.next()).isTrue();
      RunLedger ledger = data.ledgers()[0][1][2];
      assertThat(ledger.paid(0, Payer.NHS, Purpose.LINK_WORKERS, Map.of()))
          .isEqualTo(rows.whole(0))
          .isPositive();
      assertThat(ledger.paid(0, Payer.COUNCIL, Purpose.GRANTS, Map.of())).isEqualTo(rows.whole(1));
      double adults = 0;
      for (double fifth : ledger.adultYears()[0]) {
        adults += fifth;
      }
      assertThat(ledger.wellbysByYear()[0] / adults).isCloseTo(rows.number(2), within(1e-6));
      assertThat(ledger.people(Count.LOST_GROUP)).isEqualTo(rows.number(3));
      assertThat(ledger.happenings()[Happening.GROUPS_CLOSED.ordinal()]).isEqualTo(rows.number(4));
      assertThat(Outcome.LIFE_SATISFACTION.key()).isEqualTo("life_satisfaction");
    }
  }

  /**
   * V33: no treatment, no effect, exactly. Prices: what a run costs at another price of the
   * scenario is what its repricing says, but for the rounding of each week's bill to a penny.
   */
  @Test
  void shouldPriceRunsAsRunsAtThatPriceAndGiveNoEffectWithoutTreatment() throws IOException {
    DecisionFolder folder = DecisionFolder.in(temporary);
    Decision decision = Decisions.read(folder.sound()).decision();
    DecisionData data = run(decision, "base.duckdb");
    DecisionFindings findings = new DecisionFindings(decision, data);
    assertThat(findings.wellbysOver(1, 0))
        .isEqualTo(new Told(0, 0, 0, findings.wellbysOver(1, 0).share()));
    assertThat(findings.cost(1)).isEqualTo(findings.cost(0));
    assertThat(findings.cost(2)).isGreaterThan(findings.cost(0) + 30_000);

    Files.writeString(
        temporary.resolve("baseline.yaml"),
        "prices: { price.link_worker_year: 45000 }\n",
        StandardOpenOption.APPEND);
    DecisionData dearer =
        run(Decisions.read(temporary.resolve("decision.yaml")).decision(), "dearer.duckdb");
    Map<Purpose, Double> factor = Map.of(Purpose.LINK_WORKERS, 45_000 / 36_428.0);
    long reckoned = data.ledgers()[0][0][2].cash(0, Payer.NHS, factor);
    long paid = dearer.ledgers()[0][0][2].cash(0, Payer.NHS, Map.of());
    assertThat(Math.abs(reckoned - paid)).isLessThanOrEqualTo(2 * 52L);
    assertThat(dearer.ledgers()[0][0][2].wellbys())
        .isDeepEqualTo(data.ledgers()[0][0][2].wellbys());
  }
}
