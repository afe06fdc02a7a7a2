package org.linkwork.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Five bundles by cost and outcome; how far apart they are beyond chance differs by test. */
class FrontierTest {
  private static final Bundle CHEAP = new Bundle(1);
  private static final Bundle GOOD = new Bundle(2);
  private static final Bundle BEATEN = new Bundle(4);
  private static final Bundle BEST = new Bundle(8);
  private static final List<Bundle> ALL = List.of(Bundle.NONE, CHEAP, GOOD, BEATEN, BEST);
  private static final Map<Bundle, Double> COST =
      Map.of(Bundle.NONE, 0.0, CHEAP, 10.0, GOOD, 20.0, BEATEN, 25.0, BEST, 40.0);
  private static final Map<Bundle, Double> OUTCOME =
      Map.of(Bundle.NONE, 0.0, CHEAP, 30.0, GOOD, 50.0, BEATEN, 45.0, BEST, 55.0);

  @Test
  void shouldKeepWhatNothingBeats() {
    List<FrontierEntry> frontier = Frontier.of(aims(0.1));

    assertThat(frontier)
        .extracting(FrontierEntry::bundle)
        .containsExactly(Bundle.NONE, CHEAP, GOOD, BEST);
    assertThat(frontier).allMatch(FrontierEntry::unbeaten);
    assertThat(frontier).allMatch(entry -> entry.notDistinguishable().isEmpty());
  }

  @Test
  void shouldSayWhatAnotherBeatsOnFreshSeeds() {
    List<Aim> aims = aims(0.1);
    FreshLook again = new FreshLook(aims.get(1).values(), aims.get(0).values());

    assertThat(ALL).filteredOn(one -> again.isBeaten(one, ALL, true)).containsExactly(BEATEN);
    assertThat(again.isBeaten(BEATEN, List.of(BEATEN, CHEAP, BEST), true)).isFalse();
    assertThat(ALL)
        .filteredOn(one -> again.isBeaten(one, ALL, false))
        .containsExactly(CHEAP, GOOD, BEATEN, BEST);
  }

  @Test
  void shouldKeepWhatMayOnlyHaveBeenUnlucky() {
    List<FrontierEntry> frontier = Frontier.of(aims(8));

    assertThat(frontier).hasSize(5);
    FrontierEntry unlucky = frontier.get(4);
    assertThat(unlucky.bundle()).isEqualTo(BEATEN);
    assertThat(unlucky.unbeaten()).isFalse();
    assertThat(unlucky.notDistinguishable()).containsExactly(GOOD);
  }

  @Test
  void shouldKeepWhatMayBeCheaperThanWhatBeatsIt() {
    List<Aim> aims = aims(0.1);
    BundleValues noisy =
        Synthetic.values(
            ALL,
            4,
            (bundle, at) ->
                COST.get(bundle) + (bundle.equals(BEATEN) ? 20 : 0) * (at % 2 == 0 ? 1 : -1));

    FrontierEntry kept = Frontier.of(List.of(new Aim(noisy, false), aims.get(1))).get(4);

    assertThat(kept.bundle()).isEqualTo(BEATEN);
    assertThat(kept.unbeaten()).isFalse();
    assertThat(kept.notDistinguishable()).containsExactly(GOOD);
  }

  @Test
  void shouldDropWhatIsWorseInOneAimAndExactlyAsGoodInTheOther() {
    List<Aim> aims = aims(0.1);
    BundleValues same = aims.get(0).values().each(pounds -> Math.min(pounds, 20));

    assertThat(Frontier.of(List.of(new Aim(same, false), aims.get(1))))
        .extracting(FrontierEntry::bundle)
        .containsExactly(Bundle.NONE, CHEAP, BEST);
  }

  /** A lead of 5 with a standard deviation of 2.4 in four runs is p = 0.027: not below 0.05 / 2. */
  @Test
  void shouldAllowForAllAimsTogether() {
    List<Aim> aims = aims(0.1);
    BundleValues lead =
        Synthetic.values(
            ALL,
            4,
            (bundle, at) ->
                OUTCOME.get(bundle)
                    + (bundle.equals(BEATEN) ? 3 * (at == 0 ? -1 : at == 1 ? 1 : 0) : 0));

    assertThat(lead.difference(GOOD, BEATEN).interval().low()).isPositive();
    assertThat(Frontier.of(List.of(aims.get(0), new Aim(lead, true))))
        .extracting(FrontierEntry::bundle)
        .contains(BEATEN);
  }

  @Test
  void shouldMarkMembersThatCannotBeToldApart() {
    List<FrontierEntry> frontier = Frontier.of(aims(8));

    assertThat(frontier.get(2).bundle()).isEqualTo(GOOD);
    assertThat(frontier.get(2).notDistinguishable()).containsExactly(BEST);
    assertThat(frontier.get(3).notDistinguishable()).containsExactly(GOOD);
    assertThat(frontier.get(0).notDistinguishable()).isEmpty();
  }

  @Test
  void shouldKnowOutcomesOfWhichLessIsBetter() {
    List<Aim> aims = aims(0.1);
    BundleValues bad = aims.get(1).values().each(value -> -value);

    assertThat(Frontier.of(List.of(aims.get(0), new Aim(bad, false)))).isEqualTo(Frontier.of(aims));
  }

  @Test
  void shouldKeepWhatIsBestInAThirdAim() {
    List<Aim> aims = aims(0.1);
    Aim fair =
        new Aim(Synthetic.values(ALL, 4, (bundle, at) -> bundle.equals(BEATEN) ? 1 : 0), true);

    assertThat(Frontier.of(List.of(aims.get(0), aims.get(1), fair)))
        .extracting(FrontierEntry::bundle)
        .containsExactly(Bundle.NONE, CHEAP, GOOD, BEATEN, BEST);
  }

  @Test
  void shouldSayNothingWhereNoReplicateIsWhole() {
    BundleValues missing = Synthetic.values(ALL, 4, (bundle, at) -> Double.NaN);

    assertThat(Frontier.of(List.of(aims(0).get(0), new Aim(missing, true)))).isEmpty();
  }

  /** A little that differs from run to run, since few runs that agree exactly show nothing. */
  private static double little(Bundle bundle, int at) {
    return 0.001 * ((bundle.members() + 1) * at % 5);
  }

  /** Cost and outcome over four replicates, that of one off by so much up and down. */
  private static List<Aim> aims(double off) {
    return List.of(
        new Aim(
            Synthetic.values(ALL, 4, (bundle, at) -> COST.get(bundle) + little(bundle, at)), false),
        new Aim(
            Synthetic.values(
                ALL,
                4,
                (bundle, at) ->
                    OUTCOME.get(bundle)
                        + little(bundle, at)
                        + (bundle.equals(GOOD) ? off : 0) * (at % 2 == 0 ? 1 : -1)),
            true));
  }
}
