package org.linkwork.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwork.experiment.ComparisonResult;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.ScenarioEffects;
import org.linkwork.record.Outcome;
import org.linkwork.report.EmptyRuns;
import org.linkwork.report.SyntheticBottleneck;
import org.linkwork.report.SyntheticRuns;
import org.linkwork.report.words.Headline;
import org.linkwork.theme.SubTheme;

/** What holds for every picture, whatever it shows, with one to eight arms and one run or more. */
class PictureTest {
  private static final String[] NAMES = {
    "baseline",
    "05-buddy-system",
    "10-long-term-funding",
    "more-link-workers",
    "04-feedback-and-reward",
    "no-social-prescribing",
    "a-scenario-with-quite-a-long-name-of-its-own",
    "place-rural"
  };

  /** A picture of which only the places of its words are kept: whole pictures are large. */
  record Drawn(String name, int width, int height, List<Canvas.Placed> placed) {
    static Drawn of(String name, Canvas canvas) {
      return new Drawn(name, canvas.width(), canvas.height(), canvas.placed());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Drawn> PICTURES = drawAll();

  static List<Drawn> pictures() {
    return PICTURES;
  }

  private static List<Drawn> drawAll() {
    List<Drawn> drawn = new ArrayList<>();
    for (int arms : new int[] {1, 2, 3, 4, 8}) {
      for (int runs : arms == 2 ? new int[] {1, 3} : new int[] {3}) {
        String[] names = Arrays.copyOf(NAMES, arms);
        String suffix = ", arms " + arms + ", runs " + runs;
        drawn.addAll(draw(SyntheticRuns.comparison(runs, names), suffix));
      }
    }
    for (int runs : new int[] {1, 3, 10}) {
      for (double gain : new double[] {40, -40, 0}) {
        drawn.addAll(drawBottleneck(runs, gain));
      }
    }
    return drawn;
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void shouldKeepAllWordsApart(Drawn picture) {
    List<Canvas.Placed> placed = picture.placed();
    assertThat(placed).hasSizeGreaterThan(4);
    for (int one = 0; one < placed.size(); one++) {
      for (int other = one + 1; other < placed.size(); other++) {
        assertThat(placed.get(one).box().intersects(placed.get(other).box()))
            .as("%s and %s", placed.get(one), placed.get(other))
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void shouldKeepAllWordsOnTheSheet(Drawn picture) {
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, picture.width(), picture.height());
    for (Canvas.Placed words : picture.placed()) {
      assertThat(sheet.contains(words.box())).as(words.toString()).isTrue();
    }
  }

  @Test
  void shouldHaveTwoDotsForEachPixel() throws IOException {
    Canvas canvas = new LeakyPathwayFigure(List.of(SyntheticRuns.runs("baseline", 2))).draw();
    var image = ImageIO.read(new ByteArrayInputStream(canvas.png()));
    assertThat(image.getWidth()).isEqualTo(2 * canvas.width()).isEqualTo(2000);
    assertThat(image.getHeight()).isEqualTo(2 * canvas.height());
  }

  @Test
  void shouldKeepLongNumbersClearOfTheWhiskers() {
    double[] before = {7.41210, 7.41330, 7.41180, 7.41260, 7.41290};
    double[] after = {7.41270, 7.41398, 7.41243, 7.41321, 7.41354};
    EffectsFigure figure =
        new EffectsFigure(
            "baseline",
            List.of(
                new ScenarioEffects(
                    "05-buddy-system",
                    List.of(
                        PairedEffect.of(Headline.PRIMARY, before, after),
                        PairedEffect.of(Outcome.LIFE_SATISFACTION, before, after)))),
            "9,000 adults over 52 weeks");
    Canvas canvas = figure.draw();

    assertThat(canvas.placed())
        .filteredOn(words -> words.words().matches("\\+0\\.000\\d+ \\(.*"))
        .hasSize(2)
        .allSatisfy(words -> assertThat(words.box().getX()).isGreaterThan(figure.plotRight() + 10));
  }

  @Test
  void shouldSayWhereThereIsNothingToShow() {
    ComparisonResult nothing = EmptyRuns.comparison(2, "baseline", "05-buddy-system");
    List<ReplicateSet> arms = List.of(nothing.runsOf(0), nothing.runsOf(1));
    assertThat(((LineFigure) WaitsFigure.of(arms)).draw().placed())
        .extracting(Canvas.Placed::words)
        .contains("nothing to show here")
        .noneMatch(words -> words.contains("Infinity") || words.contains("NaN"));
  }

  private static List<Drawn> drawBottleneck(int runs, double gain) {
    SyntheticBottleneck bottleneck = SyntheticBottleneck.of(runs);
    for (SubTheme subTheme : SubTheme.values()) {
      double part = gain * (1 - subTheme.ordinal() / 20.0);
      bottleneck.eased(subTheme, part, 0.4 * gain, subTheme.ordinal() < 3);
    }
    bottleneck.capacity("In-house link workers", 2 * gain, gain);
    String suffix = ", gain " + gain + ", runs " + runs;
    return List.of(
        Drawn.of("bottleneck" + suffix, new BottleneckFigure(bottleneck.found()).draw()),
        Drawn.of("leaks" + suffix, new LeaksFigure(bottleneck.found().baseline()).draw()));
  }

  private static List<Drawn> draw(ComparisonResult comparison, String suffix) {
    int count = comparison.scenarios().size();
    List<ReplicateSet> arms = IntStream.range(0, count).mapToObj(comparison::runsOf).toList();
    List<Drawn> drawn = new ArrayList<>();
    drawn.add(Drawn.of("leaky pathway" + suffix, new LeakyPathwayFigure(arms).draw()));
    drawn.add(
        Drawn.of(
            "weekly" + suffix,
            new TrendFigure(
                    "figures/weekly",
                    "x",
                    "How do services and people fare over time?",
                    arms,
                    List.of(Outcome.REFERRED, Outcome.GP_BELIEF, Outcome.IN_DISTRESS))
                .draw()));
    drawn.add(Drawn.of("waits" + suffix, ((LineFigure) WaitsFigure.of(arms)).draw()));
    drawn.add(Drawn.of("groups" + suffix, ((LineFigure) GroupsFigure.of(arms)).draw()));
    if (count > 1) {
      var curves = IntStream.range(1, count).mapToObj(comparison::coupling).toList();
      var gains = IntStream.range(1, count).mapToObj(comparison::whoGained).toList();
      List<String> names = comparison.scenarios();
      drawn.add(
          Drawn.of(
              "effects" + suffix,
              new EffectsFigure("baseline", comparison.effects(Headline.OUTCOMES), "9,000 adults")
                  .draw()));
      drawn.add(Drawn.of("who gained" + suffix, new WhoGainedFigure(names, gains).draw()));
      drawn.add(
          Drawn.of(
              "coupling" + suffix, ((LineFigure) CouplingFigure.of(names, curves, 104)).draw()));
    }
    return drawn;
  }
}
