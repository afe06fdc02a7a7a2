package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SecondInterruptTest {
  @TempDir private Path folder;

  @Test
  @Timeout(50)
  void shouldEndAtOnceWhenPressedTwice() throws Exception {
    ChildProcess child = ChildProcess.of(SlowEnding.class, folder);
    child.awaitSaid(err -> err.contains("ready")).interrupt();
    child.awaitSaid(err -> err.contains("ending")).interrupt();
    assertThat(child.exitCode()).isEqualTo(130);
  }
}
