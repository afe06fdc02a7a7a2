package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FaultsTest {
  private final StringWriter said = new StringWriter();

  @Test
  void shouldSayOneLineOfSomethingUnforeseen() {
    assertThat(failing(new IllegalStateException("the\nclock stands still"))).isEqualTo(1);
    assertThat(said.toString().lines()).hasSize(1);
    assertThat(said.toString())
        .startsWith("error  Linkwork " + Version.NUMBER + " stopped through a fault of its own; ")
        .contains("please report this line")
        .contains(
            ": IllegalStateException, the clock stands still, at org.linkwork.cli.FaultsTest");
  }

  @Test
  void shouldSayOneLineWithoutMessageAndTrace() {
    RuntimeException bare = new IllegalStateException();
    bare.setStackTrace(new StackTraceElement[0]);
    failing(bare);
    assertThat(said.toString()).contains(": IllegalStateException, no further message");
  }

  @Test
  void shouldSayWhyOutputCouldNotBeWritten() {
    assertThat(failing(new IOException("No space left on device"))).isEqualTo(1);
    assertThat(said.toString())
        .isEqualTo(
            "error  The output could not be written: No space left on device"
                + System.lineSeparator());
  }

  private int failing(Exception fault) {
    return new CommandLine(new Failing(fault))
        .setErr(new PrintWriter(said, true))
        .setExecutionExceptionHandler(new Faults())
        .execute();
  }

  @Command(name = "fail")
  private record Failing(Exception fault) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      throw fault;
    }
  }
}
