package org.linkwork.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.analysis.Contrasts;
import org.linkwork.bottleneck.Bottleneck;
import org.linkwork.bottleneck.Relief;
import org.linkwork.bottleneck.Relieved;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.property.Town;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.Scenario;
import org.linkwork.theme.SubTheme;

/** Bottlenecks with numbers that a test can choose. */
public final class SyntheticBottleneck {
  private static final Scenario SCENARIO = Town.of(1000).scenario();

  private final int replicates;
  private final List<Relief> reliefs = new ArrayList<>();
  private final List<PairedEffect> effects = new ArrayList<>();
  private final List<Boolean> best = new ArrayList<>();

  private SyntheticBottleneck(int replicates) {
    this.replicates = replicates;
  }

  /** A bottleneck of so many runs. */
  public static SyntheticBottleneck of(int replicates) {
    return new SyntheticBottleneck(replicates);
  }

  /**
   * One sub-theme more that was eased.
   *
   * @param gain mean difference
   * @param spread largest distance of a run's difference from the mean
   */
  public SyntheticBottleneck eased(
      SubTheme subTheme, double gain, double spread, boolean mayBeBest) {
    Relief relief =
        new Relief(
            subTheme.key(),
            subTheme.heading(),
            subTheme.quantity(),
            Optional.of(subTheme),
            "10% of the gap closed",
            SCENARIO);
    return eased(relief, gain, spread, mayBeBest);
  }

  /** One capacity more that was eased, by a label of its own. */
  public SyntheticBottleneck capacity(String label, double gain, double spread) {
    Relief relief =
        new Relief(label, label, label, Optional.empty(), "from 1 to 1.1 posts", SCENARIO);
    return eased(relief, gain, spread, false);
  }

  private SyntheticBottleneck eased(Relief relief, double gain, double spread, boolean mayBeBest) {
    double[] baseline = new double[replicates];
    double[] other = new double[replicates];
    for (int run = 0; run < replicates; run++) {
      baseline[run] = 500 + 10 * run;
      double place = replicates == 1 ? 0 : 2.0 * run / (replicates - 1) - 1;
      other[run] = baseline[run] + gain + spread * place;
    }
    reliefs.add(relief);
    effects.add(PairedEffect.of(Outcome.STILL_COMING_12, baseline, other));
    best.add(mayBeBest);
    return this;
  }

  /** What was found. */
  public Bottleneck found() {
    return found(false, List.of());
  }

  /** What was found, perhaps before all had finished. */
  public Bottleneck found(boolean stopped, List<String> fixed) {
    List<PairedEffect> together = Contrasts.together(effects);
    List<Relieved> relieved = new ArrayList<>();
    for (int place = 0; place < reliefs.size(); place++) {
      relieved.add(new Relieved(reliefs.get(place), together.get(place), best.get(place)));
    }
    return new Bottleneck(
        SyntheticRuns.runs("baseline", replicates),
        Outcome.STILL_COMING_12,
        0.1,
        relieved,
        fixed,
        List.of(),
        stopped);
  }
}
