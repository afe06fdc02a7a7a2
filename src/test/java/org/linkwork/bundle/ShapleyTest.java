package org.linkwork.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.linkwork.bundle.Synthetic.in;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.experiment.SampleSummary;

class ShapleyTest {
  private static final int CHOICES = 6;
  private static final int REPLICATES = 4;

  /** Any game at all: a number drawn for each bundle and replicate. */
  private static final BundleValues ANY =
      Synthetic.values(Synthetic.all(CHOICES), REPLICATES, ShapleyTest::drawn);

  @Test
  void shouldAddUpToWhatEverythingTogetherDoes() {
    double sum =
        Shapley.contributions(ANY, CHOICES).stream().mapToDouble(SampleSummary::mean).sum();

    SampleSummary together = ANY.difference(new Bundle((1 << CHOICES) - 1), Bundle.NONE);
    assertThat(sum).isCloseTo(together.mean(), within(1e-12));
  }

  @Test
  void shouldGiveEqualChoicesEqualContributions() {
    // Only how many of choices 1 and 4 are in makes a difference, not which.
    BundleValues game =
        Synthetic.values(
            Synthetic.all(CHOICES),
            REPLICATES,
            (bundle, at) -> {
              int both = in(bundle, 1) + in(bundle, 4);
              Bundle rest = bundle.without(1).without(4);
              return drawn(both > 0 ? rest.with(1) : rest, at) + 3 * both * both;
            });

    List<SampleSummary> contributions = Shapley.contributions(game, CHOICES);

    assertThat(contributions.get(1).mean()).isCloseTo(contributions.get(4).mean(), within(1e-12));
    assertThat(contributions.get(1).mean()).isNotCloseTo(contributions.get(2).mean(), within(1e-3));
  }

  @Test
  void shouldGiveNothingToWhatNeverMakesADifference() {
    BundleValues game =
        Synthetic.values(
            Synthetic.all(CHOICES), REPLICATES, (bundle, at) -> drawn(bundle.without(3), at));

    SampleSummary idle = Shapley.contributions(game, CHOICES).get(3);

    assertThat(idle.mean()).isZero();
    assertThat(idle.interval().low()).isZero();
    assertThat(idle.interval().high()).isZero();
  }

  @Test
  void shouldAddUpOverGames() {
    BundleValues other =
        Synthetic.values(
            Synthetic.all(CHOICES), REPLICATES, (bundle, at) -> drawn(bundle, at + 50));

    List<SampleSummary> one = Shapley.contributions(ANY, CHOICES);
    List<SampleSummary> two = Shapley.contributions(other, CHOICES);
    List<SampleSummary> both = Shapley.contributions(ANY.with(other, Double::sum), CHOICES);

    for (int choice = 0; choice < CHOICES; choice++) {
      assertThat(both.get(choice).mean())
          .isCloseTo(one.get(choice).mean() + two.get(choice).mean(), within(1e-12));
    }
  }

  /** One left glove and two right ones; a pair is worth 1 (Shapley and Shubik 1969). */
  @Test
  void shouldShareThePairOfGloves() {
    BundleValues gloves =
        Synthetic.values(
            Synthetic.all(3),
            2,
            (bundle, at) -> in(bundle, 0) * Math.max(in(bundle, 1), in(bundle, 2)));

    List<SampleSummary> shares = Shapley.contributions(gloves, 3);

    assertThat(shares.get(0).mean()).isCloseTo(4 / 6.0, within(1e-15));
    assertThat(shares.get(1).mean()).isCloseTo(1 / 6.0, within(1e-15));
    assertThat(shares.get(2).mean()).isCloseTo(1 / 6.0, within(1e-15));
  }

  @Test
  void shouldLeaveOutReplicatesInWhichABundleIsMissing() {
    BundleValues holed =
        Synthetic.values(
            Synthetic.all(CHOICES),
            REPLICATES,
            (bundle, at) -> at == 2 && bundle.members() == 9 ? Double.NaN : drawn(bundle, at));

    assertThat(Shapley.contributions(holed, CHOICES))
        .isEqualTo(Shapley.contributions(ANY.in(0, 1, 3), CHOICES));
  }

  private static double drawn(Bundle bundle, int replicate) {
    return Draws.keyed(7, replicate).uniform(Decision.LIFE_SHOCK, bundle.members(), 0);
  }
}
