package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import picocli.CommandLine;

class RngDumpCommandTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final StringWriter said = new StringWriter();

  @Test
  void shouldWriteDrawsLowestByteFirst() {
    assertThat(dump(written, "--seed", "7", "--words", "3")).isZero();
    Draws draws = Draws.keyed(7, 0);
    assertThat(words())
        .isEqualTo(
            LongBuffer.wrap(
                new long[] {
                  draws.bits(Decision.WEEKLY_MOOD, 0, 0),
                  draws.bits(Decision.WEEKLY_MOOD, 1, 0),
                  draws.bits(Decision.WEEKLY_MOOD, 2, 0)
                }));
    assertThat(said.toString()).isEmpty();
  }

  @Test
  void shouldWalkEachAxis() {
    Draws draws = Draws.keyed(1, 0);
    assertThat(second("agent")).isEqualTo(draws.bits(Decision.WEEKLY_MOOD, 1, 0));
    assertThat(second("week")).isEqualTo(draws.bits(Decision.WEEKLY_MOOD, 0, 1));
    assertThat(second("decision")).isEqualTo(draws.bits(Decision.values()[1], 0, 0));
    assertThat(second("replicate")).isEqualTo(Draws.keyed(1, 1).bits(Decision.WEEKLY_MOOD, 0, 0));
  }

  @Test
  void shouldEndQuietlyWhenTheReaderHasHadEnough() {
    assertThat(dump(failing("Broken pipe"))).isZero();
    assertThat(said.toString()).isEmpty();
  }

  @Test
  void shouldNotBeQuietWhenTheDiskIsFull() {
    assertThat(dump(failing("No space left on device"))).isEqualTo(1);
    assertThat(said.toString()).contains("No space left on device");
  }

  @Test
  void shouldRefuseAnUnknownAxisAndANegativeCount() {
    assertThat(dump(written, "--walk", "sideways")).isEqualTo(2);
    assertThat(said.toString())
        .contains("'sideways' is no axis - give agent, week, decision or replicate.");
    assertThat(dump(written, "--words", "-1")).isEqualTo(2);
    assertThat(said.toString()).contains("--words is -1 - give a number of words, 0 or more.");
    assertThat(written.size()).isZero();
  }

  private long second(String walk) {
    written.reset();
    assertThat(dump(written, "--walk", walk, "--words", "2")).isZero();
    return words().get(1);
  }

  private LongBuffer words() {
    return ByteBuffer.wrap(written.toByteArray()).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
  }

  private int dump(OutputStream out, String... arguments) {
    return new CommandLine(new RngDumpCommand(out))
        .setErr(new PrintWriter(said, true))
        .execute(arguments);
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
