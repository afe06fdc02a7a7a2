package org.linkwork.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Whether a picture can be read: its words lie on the sheet and apart from each other. */
public final class ApartWords {
  private ApartWords() {}

  /** Fails if two words of the picture touch, or any leaves the sheet. */
  public static void check(Canvas picture) {
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, picture.width(), picture.height());
    List<Canvas.Placed> placed = picture.placed();
    assertThat(placed).hasSizeGreaterThan(4);
    for (int one = 0; one < placed.size(); one++) {
      assertThat(sheet.contains(placed.get(one).box())).as(placed.get(one).toString()).isTrue();
      assertThat(placed.get(one).words()).doesNotContain("NaN", "Infinity");
      for (int other = one + 1; other < placed.size(); other++) {
        assertThat(placed.get(one).box().intersects(placed.get(other).box()))
            .as("%s and %s", placed.get(one), placed.get(other))
            .isFalse();
      }
    }
  }
}
