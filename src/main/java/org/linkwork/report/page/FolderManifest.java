package org.linkwork.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a folder's manifest says of its results.
 *
 * @param version the Linkwork that made them
 * @param command the command that repeats them
 * @param experiment the experiment's name; empty unless the folder is a sweep's
 * @param question the experiment's question; empty unless the folder is a sweep's
 * @param scenarios what was simulated, in the order of the results
 * @param points points of a sweep; 0 for others
 * @param finished replicates, or of a sweep runs, that finished
 * @param failed runs that failed
 * @param complete whether nothing that was asked for is missing
 * @param sources number of parameters by kind of source, by the word of the parameter file
 * @param files the files that were written, by name
 * @param run when and on what it was run, as texts
 */
record FolderManifest(
    String version,
    String command,
    String experiment,
    String question,
    List<Simulated> scenarios,
    int points,
    long finished,
    long failed,
    boolean complete,
    Map<String, Integer> sources,
    Map<String, Written> files,
    Map<String, String> run) {
  private static final List<String> NEEDED =
      List.of("linkwork", "command", "parameters_by_source", "files", "run");

  /**
   * A scenario that was simulated.
   *
   * @param name its name
   * @param question what it is to answer
   * @param sha256 hash of its content
   * @param seed master seed
   * @param sameTown whether all replicates have the same town
   * @param warmUpWeeks weeks before the policy period
   * @param policyWeeks weeks that are reported
   */
  record Simulated(
      String name,
      String question,
      String sha256,
      long seed,
      boolean sameTown,
      int warmUpWeeks,
      int policyWeeks) {}

  /** A file as it was when it was written. */
  record Written(long bytes, String sha256) {}

  /**
   * The manifest in this tree.
   *
   * @throws IllegalArgumentException with what is missing, in words, if it is no manifest
   */
  static FolderManifest of(JsonNode tree) {
    for (String key : NEEDED) {
      if (!tree.has(key)) {
        throw new IllegalArgumentException("it has no \"" + key + "\"");
      }
    }
    boolean sweep = tree.has("base");
    List<Simulated> scenarios = new ArrayList<>();
    if (sweep) {
      scenarios.add(simulated(tree.get("base")));
    } else {
      tree.path("scenarios").forEach(node -> scenarios.add(simulated(node)));
    }
    if (scenarios.isEmpty()) {
      throw new IllegalArgumentException("it names no scenario");
    }
    return new FolderManifest(
        tree.get("linkwork").asText(),
        tree.get("command").asText(),
        tree.path("experiment").asText(""),
        tree.path("question").asText(""),
        List.copyOf(scenarios),
        tree.path("points").asInt(),
        tree.path(sweep ? "runs_finished" : "replicates_finished").asLong(),
        tree.path("runs_failed").asLong(),
        sweep ? tree.path("complete").asBoolean() : !tree.path("stopped_early").asBoolean(),
        sources(tree.get("parameters_by_source")),
        files(tree.get("files")),
        texts(tree.get("run")));
  }

  /** The command's own name, such as {@code compare}. */
  String made() {
    String[] words = command.split(" ");
    return words.length > 1 ? words[1] : "";
  }

  /** Whether these are answers over plausible sets. */
  boolean isOverSets() {
    return files.containsKey("plausible.csv") || files.containsKey("choices-over-sets.csv");
  }

  /** The questions that the results are to answer, each once. */
  List<String> questions() {
    return question.isEmpty()
        ? scenarios.stream().map(Simulated::question).distinct().toList()
        : List.of(question);
  }

  private static Simulated simulated(JsonNode node) {
    return new Simulated(
        node.path("name").asText(),
        node.path("question").asText(),
        node.path("sha256").asText(),
        node.path("seed").asLong(),
        node.path("same_town").asBoolean(),
        node.path("warm_up_weeks").asInt(),
        node.path("policy_weeks").asInt());
  }

  private static Map<String, Integer> sources(JsonNode node) {
    Map<String, Integer> sources = new TreeMap<>();
    node.properties().forEach(one -> sources.put(one.getKey(), one.getValue().asInt()));
    return sources;
  }

  private static Map<String, Written> files(JsonNode node) {
    Map<String, Written> files = new TreeMap<>();
    node.forEach(
        file ->
            files.put(
                file.path("name").asText(),
                new Written(file.path("bytes").asLong(), file.path("sha256").asText())));
    return files;
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.properties().forEach(one -> texts.put(one.getKey(), one.getValue().asText()));
    return texts;
  }
}
