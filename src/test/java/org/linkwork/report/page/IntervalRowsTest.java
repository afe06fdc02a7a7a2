package org.linkwork.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalRowsTest {
  private static final IntervalChart.Value KNOWN = new IntervalChart.Value(-2, -3, -1);
  private static final IntervalChart.Value BARE =
      new IntervalChart.Value(5, Double.NaN, Double.NaN);
  private static final List<Arm> ARMS = Arm.of(List.of("untold", "told"));

  @Test
  void shouldPutEachValueInTheGroupOfItsStanding() {
    List<IntervalChart.Group> groups =
        IntervalRows.byStanding(List.of(KNOWN, BARE), List.of(1, 0), ARMS);
    assertThat(groups).extracting(IntervalChart.Group::arm).containsExactlyElementsOf(ARMS);
    assertThat(groups.get(0).values()).containsExactly(IntervalChart.Value.NONE, BARE);
    assertThat(groups.get(1).values()).containsExactly(KNOWN, IntervalChart.Value.NONE);
  }

  @Test
  void shouldTableWhatItDrawsAndDashWhatThereIsNot() {
    IntervalRows rows =
        new IntervalRows(
            "Barrier",
            List.of("time", "trust"),
            List.of(
                new IntervalChart.Group(ARMS.get(0), List.of(KNOWN, BARE)),
                new IntervalChart.Group(ARMS.get(1), List.of(IntervalChart.Value.NONE, KNOWN))));
    assertThat(rows.table("caption").rows())
        .containsExactly(
            List.of("time", "\u22122.0", "\u22123.0 to \u22121.0", "-", "-"),
            List.of("trust", "5.0", "-", "\u22122.0", "\u22123.0 to \u22121.0"));
    assertThat(rows.table("caption").columns())
        .extracting(NumberTable.Heading::words)
        .containsExactly("Barrier", "untold", "95% interval", "told", "95% interval");
    assertThat(IntervalRows.spread(KNOWN)).isEqualTo("\u22122.0 (\u22123.0 to \u22121.0)");
    assertThat(IntervalRows.spread(BARE)).isEqualTo("5.0");
  }
}
