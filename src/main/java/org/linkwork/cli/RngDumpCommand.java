package org.linkwork.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command that writes raw draws to standard output, for suites that test random numbers. */
@Command(
    name = "rng-dump",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = {
      "Writes raw draws to standard output, as 64-bit words, lowest byte first.",
      "For example: linkwork rng-dump --walk week | dieharder -a -g 200"
    })
public final class RngDumpCommand implements Callable<Integer> {
  private static final int AGENTS = 1_000_000;
  private static final int WEEKS = 260;
  private static final int REPLICATES = 1_000;
  private static final int WORDS_AT_ONCE = 8_192;

  private final OutputStream out;

  @Spec private CommandSpec spec;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the run (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--walk",
      paramLabel = "AXIS",
      defaultValue = "agent",
      converter = WalkReader.class,
      description =
          "Which part of the key changes fastest: agent, week, decision or replicate"
              + " (default: ${DEFAULT-VALUE}).")
  private Walk walk;

  @Option(
      names = "--words",
      paramLabel = "N",
      description = "How many words to write (default: until the reader has had enough).")
  private Long words;

  /** The command as it writes to standard output. */
  public RngDumpCommand() {
    this(new FileOutputStream(FileDescriptor.out));
  }

  RngDumpCommand(OutputStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (words != null && words < 0) {
      throw new ParameterException(
          spec.commandLine(), "--words is " + words + " - give a number of words, 0 or more.");
    }
    try {
      write(walk.from(seed), words == null ? Long.MAX_VALUE : words);
    } catch (IOException e) {
      if (!isClosedPipe(e)) {
        throw e;
      }
    }
    return 0;
  }

  private void write(LongUnaryOperator walked, long count) throws IOException {
    BufferedOutputStream buffered = new BufferedOutputStream(out, Long.BYTES * WORDS_AT_ONCE);
    for (long i = 0; i < count; i++) {
      long word = walked.applyAsLong(i);
      for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
        buffered.write((int) (word >>> shift));
      }
    }
    buffered.flush();
  }

  /** Whether the reader went away, which is how most suites end; POSIX and Windows say so. */
  private static boolean isClosedPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }

  /** An order in which to walk the space of keys. */
  private enum Walk {
    AGENT {
      @Override
      LongUnaryOperator from(long seed) {
        Draws draws = Draws.keyed(seed, 0);
        return i -> draws.bits(Decision.WEEKLY_MOOD, i % AGENTS, i / AGENTS);
      }
    },
    WEEK {
      @Override
      LongUnaryOperator from(long seed) {
        Draws draws = Draws.keyed(seed, 0);
        return i -> draws.bits(Decision.WEEKLY_MOOD, i / WEEKS, i % WEEKS);
      }
    },
    DECISION {
      @Override
      LongUnaryOperator from(long seed) {
        Draws draws = Draws.keyed(seed, 0);
        Decision[] decisions = Decision.values();
        return i -> draws.bits(decisions[(int) (i % decisions.length)], i / decisions.length, 0);
      }
    },
    REPLICATE {
      @Override
      LongUnaryOperator from(long seed) {
        Draws[] replicates =
            IntStream.range(0, REPLICATES)
                .mapToObj(replicate -> Draws.keyed(seed, replicate))
                .toArray(Draws[]::new);
        return i ->
            replicates[(int) (i % REPLICATES)].bits(Decision.WEEKLY_MOOD, i / REPLICATES, 0);
      }
    };

    /** The word at each place of the walk. */
    abstract LongUnaryOperator from(long seed);
  }

  private static final class WalkReader implements ITypeConverter<Walk> {
    @Override
    public Walk convert(String value) {
      try {
        return Walk.valueOf(value.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "'" + value + "' is no axis - give agent, week, decision or replicate.");
      }
    }
  }
}
