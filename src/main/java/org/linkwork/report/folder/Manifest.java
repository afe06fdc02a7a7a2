package org.linkwork.report.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linkwork.parameter.Parameter;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioIdentity;

/** What made a folder of results, for machines: only the part {@code run} differs when repeated. */
public final class Manifest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final double MILLIS_A_SECOND = 1000;

  private Manifest() {}

  /**
   * The manifest in JSON.
   *
   * @param finished replicates that finished in every scenario
   * @param failed runs that failed
   * @param stopped whether it was stopped before all had finished
   * @param files the files of the folder but the manifest itself
   */
  public static String json(
      Provenance provenance, int finished, int failed, boolean stopped, List<ResultFile> files) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("linkwork", provenance.version());
    manifest.put("command", provenance.command());
    manifest.put("scenarios", provenance.scenarios().stream().map(Manifest::scenario).toList());
    manifest.put("replicates_finished", finished);
    manifest.put("runs_failed", failed);
    manifest.put("stopped_early", stopped);
    manifest.put("parameters_by_source", sources(provenance.scenarios().get(0)));
    manifest.put("files", files.stream().map(Manifest::file).toList());
    manifest.put("run", run(provenance));
    return text(manifest);
  }

  /** The manifest of a sweep in JSON. */
  public static String json(Provenance provenance, SweepCounts counts, List<ResultFile> files) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("linkwork", provenance.version());
    manifest.put("command", provenance.command());
    manifest.put("experiment", counts.experiment());
    manifest.put("question", counts.question());
    manifest.put("part", counts.part());
    manifest.put("base", scenario(provenance.scenarios().get(0)));
    manifest.put("points", counts.points());
    manifest.put("runs_finished", counts.finished());
    manifest.put("runs_failed", counts.failed());
    manifest.put("complete", counts.isComplete());
    manifest.put("parameters_by_source", sources(provenance.scenarios().get(0)));
    manifest.put("files", files.stream().map(Manifest::file).toList());
    manifest.put("run", run(provenance));
    return text(manifest);
  }

  private static String text(Map<String, Object> manifest) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try {
      return MAPPER.writer(printer).writeValueAsString(manifest) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Maps of texts and numbers can always be written.", e);
    }
  }

  private static Map<String, Object> scenario(Scenario scenario) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", scenario.name());
    facts.put("question", scenario.question());
    facts.put("sha256", ScenarioIdentity.of(scenario));
    facts.put("seed", scenario.seed());
    facts.put("replicates", scenario.replicates());
    facts.put("same_town", scenario.sameTown());
    facts.put("warm_up_weeks", scenario.horizon().warmUpWeeks());
    facts.put("policy_weeks", scenario.horizon().policyWeeks());
    return facts;
  }

  private static Map<String, Integer> sources(Scenario scenario) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Parameter parameter : scenario.values().register().parameters()) {
      counts.merge(parameter.source().kind(), 1, Integer::sum);
    }
    return counts;
  }

  private static Map<String, Object> file(ResultFile file) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", file.name());
    facts.put("bytes", file.bytes());
    facts.put("sha256", file.sha256());
    return facts;
  }

  private static Map<String, Object> run(Provenance provenance) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("started", provenance.started().toString());
    facts.put("ended", provenance.ended().toString());
    facts.put(
        "seconds",
        Duration.between(provenance.started(), provenance.ended()).toMillis() / MILLIS_A_SECOND);
    facts.put("threads", provenance.threads());
    facts.put("cores", Runtime.getRuntime().availableProcessors());
    facts.put("java", System.getProperty("java.version"));
    facts.put("jvm", System.getProperty("java.vm.name"));
    facts.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    facts.put("architecture", System.getProperty("os.arch"));
    return facts;
  }
}
