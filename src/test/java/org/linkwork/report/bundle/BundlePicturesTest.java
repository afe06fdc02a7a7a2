package org.linkwork.report.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.BundleMethod;
import org.linkwork.report.figure.Canvas;

/**
 * What holds for every picture of bundles, with one run of each or more, told from chance or not.
 */
class BundlePicturesTest {
  private static final List<Drawn> PICTURES = drawAll();

  /** A picture of which only the places of its words are kept: whole pictures are large. */
  record Drawn(String name, int width, int height, List<Canvas.Placed> placed) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Drawn> pictures() {
    return PICTURES;
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void shouldKeepAllWordsApart(Drawn picture) {
    List<Canvas.Placed> placed = picture.placed();
    assertThat(placed).hasSizeGreaterThan(10);
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
      assertThat(words.words()).doesNotContain("NaN").doesNotContain("Infinity");
    }
  }

  private static List<Drawn> drawAll() {
    List<Drawn> drawn = new ArrayList<>();
    for (double[] kind : new double[][] {{1, 50, 1}, {4, 50, 1}, {4, -2000, 30}, {3, 0, 20}}) {
      BundleFindings all =
          InventedBundles.findings(BundleMethod.ALL, (int) kind[0], kind[1], kind[2]);
      String name = " of %.0f runs, strength %.0f, noise %.0f".formatted(kind[0], kind[1], kind[2]);
      drawn.add(drawn("interactions" + name, new InteractionFigure(all).draw()));
      drawn.add(drawn("contributions" + name, new ShapleyFigure(all).draw()));
      drawn.add(drawn("frontier" + name, new FrontierFigure(all, Optional.empty()).draw()));
      drawn.add(
          drawn(
              "frontier again" + name,
              new FrontierFigure(all, Optional.of(InventedBundles.again(all))).draw()));
    }
    return drawn;
  }

  private static Drawn drawn(String name, Canvas canvas) {
    return new Drawn(name, canvas.width(), canvas.height(), canvas.placed());
  }
}
