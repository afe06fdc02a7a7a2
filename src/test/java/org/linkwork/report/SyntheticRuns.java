package org.linkwork.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linkwork.experiment.ComparedReplicate;
import org.linkwork.experiment.ComparisonResult;
import org.linkwork.experiment.Coupling;
import org.linkwork.experiment.GainCounts;
import org.linkwork.experiment.PersonalChange;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.WhoGained;
import org.linkwork.record.Funnel;
import org.linkwork.record.LossReason;
import org.linkwork.record.Money;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.record.Stage;
import org.linkwork.record.Strata;
import org.linkwork.record.StratumTable;
import org.linkwork.record.Wait;
import org.linkwork.record.WaitHistogram;
import org.linkwork.record.WeeklySeries;
import org.linkwork.scenario.Horizon;

/** Results that look like a model's, made by a formula so that reports can be tested alone. */
public final class SyntheticRuns {
  private static final Horizon HORIZON = new Horizon(104, 156);
  private static final long ADULTS = 31_900;
  private static final double[] REACHED = {
    1, .4455, .1918, .0812, .0464, .0317, .0220, .0143, .0094, .0038
  };

  private SyntheticRuns() {}

  /** Runs of the first of these scenarios alone. */
  public static ReplicateSet runs(String scenario, int replicates) {
    return comparison(replicates, scenario).runsOf(0);
  }

  /** A comparison of these scenarios; later ones differ the more from the first. */
  public static ComparisonResult comparison(int replicates, String... scenarios) {
    List<ComparedReplicate> all = new ArrayList<>();
    for (int replicate = 0; replicate < replicates; replicate++) {
      List<RunResult> runs = new ArrayList<>();
      List<Coupling> couplings = new ArrayList<>();
      List<WhoGained> gains = new ArrayList<>();
      for (int arm = 0; arm < scenarios.length; arm++) {
        runs.add(run(scenarios[arm], arm, replicate));
        if (arm > 0) {
          couplings.add(coupling(arm, replicate));
          gains.add(whoGained(arm, replicate));
        }
      }
      all.add(new ComparedReplicate(replicate, runs, couplings, gains));
    }
    return new ComparisonResult(List.of(scenarios), replicates, all, List.of(), false);
  }

  private static RunResult run(String scenario, int arm, int replicate) {
    List<Funnel> fifths =
        IntStream.range(0, 5).mapToObj(fifth -> funnel(arm, replicate * 5 + fifth)).toList();
    List<WaitHistogram> waits = new ArrayList<>();
    for (Wait wait : Wait.values()) {
      waits.add(new WaitHistogram(wait, waits(wait, arm, replicate)));
    }
    return new RunResult(
        scenario,
        20260921,
        replicate,
        HORIZON,
        weekly(arm, replicate),
        strata(arm, replicate),
        fifths.stream().reduce(Funnel.empty(), Funnel::plus),
        fifths,
        waits,
        money(arm, replicate),
        1.25,
        Optional.empty());
  }

  private static Funnel funnel(int arm, int key) {
    int stages = Stage.values().length;
    long[] reached = new long[stages];
    long[][] stopped = new long[stages][LossReason.values().length];
    long[] open = new long[stages];
    for (int stage = 0; stage < stages; stage++) {
      double lift = stage < 4 ? 1 : 1 + arm * .03 * (stage - 3);
      double chance = stage == 0 ? 1 : 1 + .02 * noise(key, stage, 0) * (1 + stage / 3.0);
      reached[stage] = Math.round(ADULTS / 5.0 * REACHED[stage] * lift * chance);
    }
    for (int stage = 0; stage < stages; stage++) {
      long left = reached[stage] - (stage + 1 < stages ? reached[stage + 1] : 0);
      if (stage == 0 || stage == stages - 1) {
        open[stage] = left;
        continue;
      }
      double share = .42;
      long remaining = left;
      for (LossReason reason : LossReason.values()) {
        if (reason.lostAfter().ordinal() == Math.min(stage, Stage.TURNED_UP.ordinal())) {
          long people = Math.min(remaining, Math.round(left * share));
          stopped[stage][reason.ordinal()] = people;
          remaining -= people;
          share *= .55;
        }
      }
      open[stage] = remaining;
    }
    return new Funnel(reached, stopped, open);
  }

  private static WeeklySeries weekly(int arm, int replicate) {
    double[][] values = new double[Outcome.values().length][HORIZON.weeks()];
    for (Outcome outcome : Outcome.values()) {
      for (int week = 0; week < HORIZON.weeks(); week++) {
        values[outcome.ordinal()][week] = value(outcome, arm, replicate, week, values);
      }
    }
    return new WeeklySeries(HORIZON.warmUpWeeks(), values);
  }

  private static double value(
      Outcome outcome, int arm, int replicate, int week, double[][] values) {
    int after = week - HORIZON.warmUpWeeks();
    double shift = after <= 0 ? 0 : arm * (1 - 1 / (1 + after / 40.0));
    double town = noise(replicate, outcome.ordinal(), 1);
    double luck = noise(replicate * 1000 + week, outcome.ordinal(), after > 0 ? 2 + arm : 2);
    double level = base(outcome);
    return switch (outcome.source()) {
      case EVENT ->
          Math.max(0, Math.rint(level * (1 + .06 * shift + .05 * town) + Math.sqrt(level) * luck));
      case LEVEL -> Math.max(0, level * (1 + .08 * shift + .08 * town + .02 * luck));
      case PEOPLE -> level * (1 + .004 * shift + .01 * town + .001 * luck);
      case RATIO -> {
        double below = values[outcome.denominator().ordinal()][week];
        yield below == 0 ? Double.NaN : values[outcome.numerator().ordinal()][week] / below;
      }
    };
  }

  private static double base(Outcome outcome) {
    return switch (outcome) {
      case CONSULTATIONS -> 5200;
      case REFERRED -> 19;
      case WEEKS_WAITED -> 66;
      case MET -> 13;
      case MATCHED -> 9;
      case TURNED_UP -> 6;
      case STILL_COMING_12 -> 4;
      case STILL_COMING_52 -> 1.5;
      case COST_NHS -> 260_000;
      case GROUPS_CLOSED, GROUPS_OPENED -> .3;
      case GROUPS_OPEN -> 58;
      case WAITING -> 61;
      case ATTENDING -> 118;
      case LIFE_SATISFACTION -> 7.12;
      case IN_DISTRESS, ON_ANTIDEPRESSANTS, OFTEN_LONELY -> .08;
      default -> outcome.unit().startsWith("level") ? .5 : 12;
    };
  }

  private static StratumTable strata(int arm, int replicate) {
    double[][] sums = new double[Outcome.values().length][];
    double[] adultWeeks = new double[Strata.CELLS];
    for (int cell = 0; cell < Strata.CELLS; cell++) {
      adultWeeks[cell] = (double) ADULTS / Strata.CELLS * HORIZON.policyWeeks();
    }
    for (Outcome outcome :
        List.of(Outcome.REFERRED, Outcome.TURNED_UP, Outcome.LIFE_SATISFACTION, Outcome.MET)) {
      sums[outcome.ordinal()] = new double[Strata.CELLS];
      for (int cell = 0; cell < Strata.CELLS; cell++) {
        double scale = outcome.source() == Outcome.Source.PEOPLE ? adultWeeks[cell] : 20;
        sums[outcome.ordinal()][cell] =
            base(outcome) * scale * (1 + .01 * noise(replicate, cell, arm));
      }
    }
    return new StratumTable(sums, adultWeeks, HORIZON.policyWeeks());
  }

  private static long[] waits(Wait wait, int arm, int replicate) {
    long[] people = new long[30];
    double middle = wait == Wait.FOR_APPOINTMENT ? .7 : 5.0 + wait.ordinal() - arm * .7;
    for (int week = 0; week < people.length; week++) {
      double z = (week - middle) / (week < middle ? 2.2 : 4.5);
      people[week] =
          Math.round(180 * Math.exp(-z * z / 2) * (1 + .1 * noise(replicate, week, arm)));
    }
    return people;
  }

  private static Money money(int arm, int replicate) {
    long[][][] pence = new long[3][Payer.values().length][Purpose.values().length];
    for (int year = 0; year < 3; year++) {
      pence[year][0][Purpose.LINK_WORKERS.ordinal()] = 12_345_678 + arm * 4_000_000L;
      pence[year][0][Purpose.GP_APPOINTMENTS.ordinal()] =
          1_350_000_000L + Math.round(5e6 * noise(replicate, year, arm));
      pence[year][1][Purpose.GRANTS.ordinal()] = 31_000_000;
    }
    return new Money(pence);
  }

  private static Coupling coupling(int arm, int replicate) {
    int[] weeks = new int[66];
    double[] share = new double[66];
    for (int point = 0; point < weeks.length; point++) {
      weeks[point] = point * 4;
      int after = Math.max(0, weeks[point] - HORIZON.warmUpWeeks());
      share[point] = 1 / (1 + after * .004 * arm * (1 + .1 * noise(replicate, 1, 9)));
    }
    return new Coupling(weeks, share);
  }

  private static WhoGained whoGained(int arm, int replicate) {
    List<GainCounts> fifths = new ArrayList<>();
    long[] people = new long[PersonalChange.values().length];
    long[] crowded = new long[LossReason.values().length + 1];
    for (int fifth = 0; fifth < 5; fifth++) {
      GainCounts counts = gain(arm, replicate, fifth);
      fifths.add(counts);
      for (int change = 0; change < people.length; change++) {
        people[change] += counts.people()[change];
      }
      for (int reason = 0; reason < crowded.length; reason++) {
        crowded[reason] += counts.crowdedOutBy()[reason];
      }
    }
    return new WhoGained(new GainCounts(ADULTS, people, crowded, 120.0 * arm), fifths);
  }

  private static GainCounts gain(int arm, int replicate, int fifth) {
    long adults = ADULTS / 5;
    long helped = Math.round(arm * (90 - 9 * fifth) * (1 + .15 * noise(replicate, fifth, 4)));
    long harmed = Math.round(arm * (31 + 4 * fifth) * (1 + .15 * noise(replicate, fifth, 5)));
    long further = Math.round(1.4 * helped);
    long less = Math.round(1.2 * harmed);
    long[] crowded = new long[LossReason.values().length + 1];
    crowded[LossReason.NO_PLACE.ordinal()] = less / 5;
    crowded[LossReason.values().length] = less / 6;
    long[] people = {
      helped,
      adults - helped - harmed,
      harmed,
      further,
      adults - further - less,
      less,
      less / 5 + less / 6
    };
    return new GainCounts(adults, people, crowded, 24.0 * arm);
  }

  /** A number near 0 that looks like chance, with a spread of about one. */
  private static double noise(long a, long b, long c) {
    long mixed = (a * 0x9E3779B97F4A7C15L) ^ (b * 0xC2B2AE3D27D4EB4FL) ^ (c * 0x165667B19E3779F9L);
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      mixed = (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L + i;
      mixed ^= mixed >>> 29;
      sum += (mixed >>> 11) * 0x1.0p-53 - .5;
    }
    return 2 * sum;
  }
}
