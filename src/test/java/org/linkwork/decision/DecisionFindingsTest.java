package org.linkwork.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.scenario.Overrides;

/** Findings from made-up ledgers, so that the right answers are known. */
class DecisionFindingsTest {
  @TempDir private Path temporary;
  private Decision decision;

  @BeforeEach
  void readDecision() {
    decision = Decisions.read(DecisionFolder.in(temporary).sound()).decision();
  }

  /** A run with this much paid for link workers, in pence, and these WELLBYs in each fifth. */
  static RunLedger ledger(long pence, double wellbys) {
    long[][][] paid = new long[1][Payer.values().length][Purpose.values().length];
    paid[0][Payer.NHS.ordinal()][Purpose.LINK_WORKERS.ordinal()] = pence;
    paid[0][Payer.NHS.ordinal()][Purpose.GP_APPOINTMENTS.ordinal()] = pence / 7;
    double[][] gained = new double[1][5];
    double[][] adults = new double[1][5];
    for (int fifth = 0; fifth < 5; fifth++) {
      gained[0][fifth] = wellbys / 5;
      adults[0][fifth] = 100;
    }
    return new RunLedger(
        paid,
        gained,
        adults,
        new double[] {10},
        new double[Count.values().length][5],
        new double[Happening.values().length]);
  }

  /** Option 1 is option 0; 2 costs 10,000 pounds and gives 1; 3 costs 5,000 and gives about 2. */
  private static RunLedger[] row(double luck) {
    return new RunLedger[] {
      ledger(1_000_000, 3500 + luck),
      ledger(1_000_000, 3500 + luck),
      ledger(2_000_000, 3501 + luck),
      ledger(1_500_000, 3502 + 1.01 * luck)
    };
  }

  private DecisionFindings findings() {
    RunLedger[][] runs = {row(0), row(2), row(-1), row(0.5)};
    return new DecisionFindings(
        decision, new DecisionData(List.of(ParameterSet.BASE), new RunLedger[][][] {runs}));
  }

  /** The list's mean of 36,000 pounds is 36,000 / 36,428 of the scenario's. */
  @Test
  void shouldPriceRunsByTheListAndLeaveAppointmentsOut() {
    double factor = 36_000 / decision.base().values().get("price.link_worker_year");
    assertThat(findings().cost(2) - findings().cost(0)).isCloseTo(10_000 * factor, within(0.02));
    assertThat(findings().extra(3, 0)).isCloseTo(5_000 * factor, within(0.02));
    assertThat(findings().wellbys(3) - findings().wellbys(0)).isCloseTo(2.00375, within(1e-9));
  }

  @Test
  void shouldNeverTellTheBaselineUnderAnotherNameApart() {
    Told same = findings().netBenefitOver(1, 0);
    assertThat(same.mean()).isZero();
    assertThat(same.isBeyondChance()).isFalse();
    assertThat(same.share()).isCloseTo(0.5, within(1e-12));
    assertThat(findings().notToldApartFrom(0)).contains(1);
  }

  @Test
  void shouldTellApartWhatNoChanceExplains() {
    DecisionFindings findings = findings();
    assertThat(findings.leader()).isEqualTo(3);
    assertThat(findings.notToldApartFrom(3)).isEmpty();
    assertThat(findings.netBenefitOver(3, 0).isSure()).isTrue();
  }

  @Test
  void shouldChooseWithinTheBudget() {
    Decision poor = decision.with(decision.money().withBudget(100_000), decision.values());
    DecisionFindings findings = findings().under(poor);
    assertThat(findings.choices()).containsExactly(0, 1);
    assertThat(findings.leader()).isZero();
    assertThat(findings.perfectInformation().pounds()).isZero();
    assertThat(findings.withinBudget(3)).isZero();
  }

  /** A price changed afterwards is what a decision file with that price gives. */
  /**
   * In 4 of 40 runs twelve groups close instead of two, and the option gives less; GPs leave alike.
   */
  @Test
  void shouldSayWhatHappenedInTheWorstRuns() {
    RunLedger[][] runs = new RunLedger[40][];
    for (int run = 0; run < runs.length; run++) {
      boolean bad = run % 10 == 3;
      runs[run] = row(0);
      RunLedger third = ledger(1_500_000, (bad ? 3490 : 3502) + 0.01 * run);
      third.happenings()[Happening.GROUPS_CLOSED.ordinal()] = (bad ? 12 : 2) + run % 2;
      third.happenings()[Happening.GPS_LEFT.ordinal()] = run % 3;
      runs[run][3] = third;
    }
    DecisionFindings findings =
        new DecisionFindings(
            decision, new DecisionData(List.of(ParameterSet.BASE), new RunLedger[][][] {runs}));
    WorstRuns worst = findings.worstRuns(3);
    assertThat(worst.runs()).isEqualTo(40);
    assertThat(worst.worst()).isEqualTo(4);
    assertThat(worst.atMost()).isNegative();
    WorstRuns.Reason closed = worst.reasons().get(Happening.GROUPS_CLOSED.ordinal());
    assertThat(closed.there()).isEqualTo(13);
    assertThat(closed.elsewhere()).isCloseTo(2 + 16 / 36.0, within(1e-9));
    assertThat(closed.isTold()).isTrue();
    assertThat(worst.reasons().get(Happening.GPS_LEFT.ordinal()).isTold()).isFalse();
    assertThat(worst.reasons().get(Happening.GROUPS_OPENED.ordinal()).isTold()).isFalse();
  }

  @Test
  void shouldGiveTheSameForAChangedPriceAsFromTheStart() {
    Price old = decision.money().prices().get(PricedItem.LINK_WORKER);
    Price dearer =
        new Price(PricedItem.LINK_WORKER, old.value().about(50_000), old.year(), old.source());
    Decision changed =
        decision.with(
            decision.money().withPrices(Map.of(PricedItem.LINK_WORKER, dearer)), decision.values());
    Decision fromTheStart =
        Decisions.read(
                write(
                    DecisionFolder.HEAD.replace(
                        "mean: 36000, low: 33000, high: 42000",
                        "mean: 50000, low: "
                            + dearer.value().low()
                            + ", high: "
                            + dearer.value().high())))
            .decision();
    DecisionData data = findings().data();
    assertThat(new DecisionFindings(changed, data).samples().cost())
        .isDeepEqualTo(new DecisionFindings(fromTheStart, data).samples().cost());
    assertThat(new DecisionFindings(changed, data).cost(2)).isNotEqualTo(findings().cost(2));
  }

  private Path write(String head) {
    try {
      Path sound = temporary.resolve("decision.yaml");
      String options = Files.readString(sound).substring(DecisionFolder.HEAD.length());
      return Files.writeString(temporary.resolve("dearer.yaml"), head + options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Forty sets whose effects all are 3 beyond luck of the runs: nearly all spread over sets is
   * chance and is taken out. Luck comes in pairs of opposite sign, so there is no other spread.
   */
  @Test
  void shouldTakeTheChanceOfRunsOutOfTheSpreadOverSets() {
    DecisionData data = overSets(40);
    DecisionFindings findings = new DecisionFindings(decision, data);
    assertThat(findings.samples().chanceShare()[3]).isGreaterThan(0.5);
    double spread = 0;
    double seen = 0;
    for (int draw = 0; draw < findings.samples().draws(); draw++) {
      double[] gained = findings.samples().wellbys()[draw];
      spread = Math.max(spread, Math.abs(gained[3] - gained[0] - 3));
      double mean = 0;
      for (RunLedger[] run : data.ledgers()[findings.samples().set()[draw]]) {
        mean += (run[3].wellbysByYear()[0] - 3500) / 4;
      }
      seen = Math.max(seen, Math.abs(mean - 3));
    }
    assertThat(spread).isLessThan(0.75 * seen);
    assertThat(findings.parameters()).containsKey("a");
  }

  /** Draws over a few sets say how those few stand, and nothing of how often an option is best. */
  @Test
  void shouldCountDrawsOnlyOverSetsEnough() {
    assertThat(new DecisionFindings(decision, overSets(9)).isRough()).isTrue();
    assertThat(new DecisionFindings(decision, overSets(10)).isRough()).isFalse();
  }

  private static DecisionData overSets(int count) {
    List<ParameterSet> sets = new ArrayList<>();
    List<RunLedger[][]> ledgers = new ArrayList<>();
    for (int set = 0; set < count; set++) {
      sets.add(new ParameterSet(set, 1, Overrides.NONE, new TreeMap<>(Map.of("a", set + 0.0))));
      RunLedger[][] runs = new RunLedger[4][];
      for (int run = 0; run < 4; run++) {
        double luck = ((set * 4 + run) * 37 % 101 - 50) / 25.0;
        runs[run] =
            new RunLedger[] {
              ledger(0, 3500), ledger(0, 3500), ledger(0, 3500), ledger(0, 3503 + luck)
            };
      }
      ledgers.add(runs);
    }
    return new DecisionData(sets, ledgers.toArray(RunLedger[][][]::new));
  }
}
