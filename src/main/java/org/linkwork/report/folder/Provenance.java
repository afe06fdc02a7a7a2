package org.linkwork.report.folder;

import java.time.Instant;
import java.util.List;
import org.linkwork.scenario.Scenario;

/**
 * Where results come from.
 *
 * @param version Linkwork's version
 * @param command the command that repeats them, without what changes no result (threads, folder)
 * @param scenarios what was simulated, in the order of the results
 * @param threads runs at the same time
 * @param started when the first run began
 * @param ended when the last one ended
 */
public record Provenance(
    String version,
    String command,
    List<Scenario> scenarios,
    int threads,
    Instant started,
    Instant ended) {
  /** The command that makes only so many replicates, for results that were stopped early. */
  public String commandFor(int replicates) {
    String without =
        command.replaceAll(" --until-half-width [^ ]+", "").replaceAll(" --replicates [^ ]+", "");
    return without + " --replicates " + replicates;
  }

  /** Copies the list. */
  public Provenance {
    scenarios = List.copyOf(scenarios);
  }
}
