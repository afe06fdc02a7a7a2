package org.linkwork.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.linkwork.record.PathwayEvent.Declined;
import org.linkwork.record.PathwayEvent.FacedThreshold;
import org.linkwork.record.PathwayEvent.GroupOpened;
import org.linkwork.record.PathwayEvent.Matched;
import org.linkwork.record.PathwayEvent.WeekEnded;

class EventTraceTest {
  private final StringBuilder text = new StringBuilder();
  private final EventTrace trace = new EventTrace(text);

  @Test
  void shouldWriteEachEventAsOneLine() {
    trace.begins(FewPeople.inFifths(1));
    trace.heard(new Declined(3, 17, 2, LossReason.STIGMA));
    trace.heard(new Matched(4, 17, 9, 6, 0.123456));
    trace.heard(new WeekEnded(4, WeeklyCountsTest.census(1, 1, 1)));

    assertThat(text)
        .hasToString(
            """
            week,event,person,gp,practice,link_worker,referral,group,reason,details
            3,declined,17,2,,,,,stigma,
            4,matched,17,,,,9,6,,fit=0.1235
            4,week_ended,,,,,,,,
            """);
  }

  @Test
  void shouldWriteTermsAndQuoteNames() {
    trace.heard(new FacedThreshold(1, 2, Threshold.TURN_UP, new double[] {0.5, -1.25}, 0.75, true));
    trace.heard(new GroupOpened(1, 4, "walk, \"slow\""));

    assertThat(text)
        .hasToString(
            """
            1,faced_threshold,2,,,,,,,threshold=turn_up;terms=0.5 -1.25;probability=0.75;passed=true
            1,group_opened,,,,,,4,,"name=walk, ""slow""\"
            """);
  }

  @Test
  void shouldWriteAStateInItsParts() {
    trace.heard(new PathwayEvent.StateSeen(12, 3, PatientPanelTest.state(6)));

    assertThat(text.toString())
        .contains("stage=met;life_satisfaction=6;depressed=false;worry=0.25");
  }

  @Test
  void shouldCloseWhatItWritesTo() throws IOException {
    boolean[] closed = new boolean[1];
    EventTrace toFile =
        new EventTrace(
            new StringWriter() {
              @Override
              public void close() {
                closed[0] = true;
              }
            });

    toFile.close();

    assertThat(closed[0]).isTrue();
  }

  @Test
  void shouldSayWhenALineCannotBeWritten() {
    EventTrace toFullDisk = new EventTrace(new FullDisk());

    assertThatThrownBy(() -> toFullDisk.begins(FewPeople.inFifths(1)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("No space left");
  }

  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] letters, int from, int count) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
