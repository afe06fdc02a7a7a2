package org.linkwork.cli;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.sweep.RunEngine;
import org.linkwork.sweep.RunEngineException;
import org.linkwork.sweep.RunEngineProvider;
import org.linkwork.sweep.RunWay;
import org.linkwork.sweep.ThreadEngine;
import picocli.CommandLine.Option;

/** The option on where runs are carried out. */
final class EngineOptions {
  private static final String MASTERS =
      "spark|spark://[^\\s:/,]+:[0-9]{1,5}(,[^\\s:/,]+:[0-9]{1,5})*"
          + "|local|local\\[([1-9][0-9]{0,3}|\\*)\\]";

  @Option(
      names = "--on",
      paramLabel = "WHERE",
      description =
          "Carry out the runs on Spark in place of threads: spark://HOST:PORT, local[N], or spark"
              + " for what spark-submit was told; src/docs/cluster.md says how. Results do not"
              + " depend on it.")
  private String where;

  /** Notes what stands in the way of what was typed. */
  void check(Problems problems) {
    if (where == null) {
      return;
    }
    if (!where.matches(MASTERS)) {
      problems.error(
          position(),
          "this is no place where runs are carried out",
          "write spark://HOST:PORT, local[N] or spark, or leave it out for threads of this"
              + " process");
    } else if (provider().isEmpty()) {
      problems.error(
          position(),
          "Spark is not in this process",
          "start it as  spark-submit target/spark/linkwork-spark.jar COMMAND ... --on "
              + CommandLineText.of(List.of(where))
              + "  with the file that  mvn -B -Pspark -DskipTests package  makes");
    }
  }

  /** What was typed. */
  Optional<String> where() {
    return Optional.ofNullable(where);
  }

  /**
   * Opens what carries out the runs, to be closed.
   *
   * @param way how a single run is carried out
   * @param threads runs at the same time where it is this process
   * @param speech told what is waited for
   * @throws BadInputException if nothing answers
   */
  RunEngine open(RunWay way, int threads, Speech speech) {
    if (where == null) {
      return new ThreadEngine(threads, way.begin(threads));
    }
    speech.remark("Waiting for Spark (" + where + ") ...");
    try {
      return provider().orElseThrow().open(where, way);
    } catch (RunEngineException e) {
      Problems problems = new Problems();
      problems.error(
          position(), e.getMessage().replaceFirst("[.]$", ""), "see src/docs/cluster.md");
      throw new BadInputException(problems.sorted());
    }
  }

  private Position position() {
    return Position.option("--on " + where);
  }

  private static Optional<RunEngineProvider> provider() {
    return ServiceLoader.load(RunEngineProvider.class, RunEngineProvider.class.getClassLoader())
        .stream()
        .map(ServiceLoader.Provider::get)
        .filter(RunEngineProvider::isReady)
        .findFirst();
  }
}
