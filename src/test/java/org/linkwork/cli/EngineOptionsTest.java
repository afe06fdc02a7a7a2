package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.design.Experiment;
import org.linkwork.nation.SmallNation;
import org.linkwork.report.screen.Ink;
import org.linkwork.sweep.BrokenEngine;
import org.linkwork.sweep.RunEngine;
import org.linkwork.sweep.RunEngineException;
import org.linkwork.sweep.RunsToDo;
import org.linkwork.sweep.Shard;
import org.linkwork.sweep.SmallExperiment;
import picocli.CommandLine;

/** Where runs are carried out, in a program that was built without Spark. */
class EngineOptionsTest {
  @TempDir private Path folder;
  private SmallExperiment small;

  @BeforeEach
  void write() {
    small = SmallExperiment.in(folder).with("0, 1", "3");
  }

  @Test
  void shouldSayHowSparkComesIn() {
    Path out = folder.resolve("out");
    Map<String, String> files =
        Map.of(
            "sweep", small.file().toString(),
            "bundles", "scenarios/all-ten.yaml",
            "decide", "scenarios/decisions/pcn-funding.yaml",
            "calibrate", "scenarios/calibration.yaml",
            "nation", "scenarios/england.yaml");
    files.forEach(
        (command, file) -> {
          Said said =
              Said.by(command, file, "--on", "spark://10.0.0.1:7077", "--out", out.toString());
          assertThat(said.exitCode()).as(command).isEqualTo(2);
          assertThat(said.err())
              .as(command)
              .contains("--on spark://10.0.0.1:7077  error  Spark is not in this process")
              .contains("spark-submit target/spark/linkwork-spark.jar COMMAND")
              .contains("mvn -B -Pspark -DskipTests package");
          assertThat(out).as(command).doesNotExist();
        });
  }

  @Test
  void shouldRefuseWhatIsNoPlace() {
    for (String where : List.of("local2", "spark://", "http://10.0.0.1", "local[0]", "", "yarn")) {
      Said said = Said.by("sweep", small.file().toString(), "--on", where);
      assertThat(said.exitCode()).as(where).isEqualTo(2);
      assertThat(said.err())
          .contains("--on " + where + "  error  this is no place where runs are carried out");
    }
  }

  @Test
  void shouldTellEveryWayOfNamingSparkFromMistakes() {
    for (String where :
        List.of("local", "local[2]", "local[*]", "spark", "spark://a:1", "spark://a:1,b:22")) {
      assertThat(Said.by("sweep", small.file().toString(), "--on", where).err())
          .contains("Spark is not in this process");
    }
  }

  @Test
  void shouldGoOnOnThreadsFromWhereAnEngineBrokeDown() throws Exception {
    SweepPlace place = new SweepPlace(folder.resolve("out"));
    Experiment experiment = small.read();
    StringWriter out = new StringWriter();
    Terminal terminal =
        new Terminal(new PrintWriter(out), new PrintWriter(out), false, 100, Ink.PLAIN);
    SpeechOptions speech = new SpeechOptions();
    CommandLine.populateCommand(speech);
    assertThatThrownBy(
            () ->
                new SweepStudy(terminal, speech, place, new BrokenEngine(2))
                    .begin(experiment, Shard.WHOLE))
        .isInstanceOf(RunEngineException.class);
    assertThat(out.toString()).contains("6 runs, on 2 broken cores.");
    assertThat(Said.by("status", folder.resolve("out").toString()).out())
        .startsWith("Failed: 2 of 6 runs, 0 failed.");
    Said resumed = Said.by("resume", folder.resolve("out").toString());
    assertThat(resumed.err()).contains("6 runs, of which 2 are there");
    assertThat(resumed.exitCode()).isZero();
  }

  @Test
  void shouldSayHowToGoOnWhereItWasBegun() {
    assertThat(Ending.resumeLine(Path.of("my results"), new BrokenEngine(1)))
        .isEqualTo("linkwork resume 'my results'");
    assertThat(Ending.resumeLine(Path.of("results"), new FarEngine("local[2]")))
        .isEqualTo("spark-submit target/spark/linkwork-spark.jar resume results --on 'local[2]'");
  }

  /** An engine that is somewhere else and does nothing there. */
  private record FarEngine(String place) implements RunEngine {
    @Override
    public Optional<String> where() {
      return Optional.of(place);
    }

    @Override
    public int workers() {
      return 1;
    }

    @Override
    public String inWords() {
      return place;
    }

    @Override
    public void carryOut(RunsToDo runs) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
      // It holds nothing.
    }
  }

  @Test
  void shouldTellTheStateOfANation() throws Exception {
    Path place = Files.createDirectories(folder.resolve("country"));
    SmallNation nation = SmallNation.in(place);
    String out = place.resolve("out").toString();
    assertThat(Said.by("nation", nation.nation().toString(), "--out", out).exitCode()).isZero();
    Said status = Said.by("status", out);
    assertThat(status.exitCode()).isZero();
    assertThat(status.out())
        .startsWith("Complete: 6 of 6 runs, 0 failed.")
        .contains("The store holds 6 finished runs.");
    // What was written before it told its state, and what is no sweep at all.
    Files.delete(place.resolve("out/status.json"));
    assertThat(Said.by("status", out).out())
        .contains("Runs of linkwork nation: the store holds 6 finished runs, and 0 that failed.");
    try (Stream<Path> files = Files.list(place.resolve("out"))) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .contains("results.duckdb", "command.json", "report");
    }
  }
}
