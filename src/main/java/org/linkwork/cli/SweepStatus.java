package org.linkwork.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linkwork.sweep.SweepState;

/**
 * How far a sweep had come when its process last said so.
 *
 * @param state {@code running}, {@code complete}, {@code stopped} or {@code failed}
 * @param process number of the process
 * @param processBegan when that process began, since numbers are given again; empty where the
 *     system does not say
 * @param sweep how far it had come
 * @param runsPerSecond runs ended each second since the process began
 * @param at when it was said
 */
record SweepStatus(
    String state,
    long process,
    Optional<Instant> processBegan,
    SweepState sweep,
    double runsPerSecond,
    Instant at) {
  static final String RUNNING = "running";
  static final String COMPLETE = "complete";
  static final String STOPPED = "stopped";
  static final String FAILED = "failed";

  /** A clock that is set right while a process runs moves when that seems to have begun. */
  private static final Duration ABOUT = Duration.ofSeconds(5);

  /** What this process says now. */
  static SweepStatus now(String state, SweepState sweep, double runsPerSecond) {
    ProcessHandle own = ProcessHandle.current();
    return new SweepStatus(
        state, own.pid(), own.info().startInstant(), sweep, runsPerSecond, Instant.now());
  }

  /** Takes the place of what was said before; nobody depends on it, so that failing is no fault. */
  void write(Path file) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("state", state);
    facts.put("process", process);
    facts.put("process_began", processBegan.map(Instant::toString).orElse(null));
    facts.put("runs_ended", sweep.ended());
    facts.put("runs_failed", sweep.failed());
    facts.put("runs_planned", sweep.planned());
    facts.put("points_settled", sweep.settled());
    facts.put("points", sweep.points());
    facts.put("adaptive", sweep.adaptive());
    facts.put("runs_per_second", runsPerSecond);
    facts.put("at", at.toString());
    Path draft = file.resolveSibling(file.getFileName() + ".unfinished");
    try {
      Files.writeString(draft, JsonText.of(facts) + "\n");
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      draft.toFile().delete();
    }
  }

  /** Says of what was said last that it has come to this; nothing where nothing was said. */
  static void settle(Path file, String state) {
    read(file)
        .map(
            last ->
                new SweepStatus(
                    state,
                    last.process,
                    last.processBegan,
                    last.sweep,
                    last.runsPerSecond,
                    Instant.now()))
        .ifPresent(status -> status.write(file));
  }

  /** What was said last; empty where there is nothing that can be read. */
  static Optional<SweepStatus> read(Path file) {
    try {
      JsonNode facts = new ObjectMapper().readTree(file.toFile());
      return Optional.of(
          new SweepStatus(
              facts.required("state").asText(),
              facts.required("process").asLong(),
              Optional.ofNullable(facts.path("process_began").textValue()).map(Instant::parse),
              new SweepState(
                  facts.required("runs_ended").asLong(),
                  facts.required("runs_failed").asLong(),
                  facts.required("runs_planned").asLong(),
                  facts.required("points_settled").asInt(),
                  facts.required("points").asInt(),
                  facts.required("adaptive").asBoolean()),
              facts.required("runs_per_second").asDouble(),
              Instant.parse(facts.required("at").asText())));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Whether the process that said so is still there. */
  boolean isAlive() {
    return state.equals(RUNNING)
        && ProcessHandle.of(process)
            .filter(ProcessHandle::isAlive)
            .filter(this::isSame)
            .isPresent();
  }

  private boolean isSame(ProcessHandle other) {
    Optional<Instant> began = other.info().startInstant();
    return processBegan.isEmpty()
        || began.isEmpty()
        || Duration.between(processBegan.get(), began.get()).abs().compareTo(ABOUT) < 0;
  }
}
