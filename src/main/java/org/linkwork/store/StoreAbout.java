package org.linkwork.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linkwork.design.Recording;
import org.linkwork.record.Outcome;

/**
 * What a store is about; it never changes.
 *
 * @param modelVersion version of the model whose runs it holds
 * @param experiment the sweep's name
 * @param recording what is kept of each run
 */
public record StoreAbout(String modelVersion, String experiment, Recording recording) {
  static final String VERSION_KEY = "model_version";

  private static final String FORMAT_KEY = "format";
  private static final String EXPERIMENT_KEY = "experiment";
  private static final String WEEKLY_KEY = "weekly";
  private static final String FUNNEL_KEY = "funnel";
  private static final String STRATA_KEY = "strata";

  /** The table {@code manifest}. */
  Map<String, String> manifest() {
    Map<String, String> manifest = new LinkedHashMap<>();
    manifest.put(FORMAT_KEY, StoreSchema.FORMAT);
    manifest.put(VERSION_KEY, modelVersion);
    manifest.put(EXPERIMENT_KEY, experiment);
    manifest.put(
        WEEKLY_KEY, recording.weekly().stream().map(Outcome::key).collect(Collectors.joining(",")));
    manifest.put(FUNNEL_KEY, Boolean.toString(recording.funnel()));
    manifest.put(STRATA_KEY, Boolean.toString(recording.strata()));
    return manifest;
  }

  /** What that table says; empty where it is of another format or incomplete. */
  static Optional<StoreAbout> from(Map<String, String> manifest) {
    if (!StoreSchema.FORMAT.equals(manifest.get(FORMAT_KEY))
        || !manifest.keySet().containsAll(new StoreAbout("", "", Recording.STANDARD).keys())) {
      return Optional.empty();
    }
    List<String> keys = List.of(manifest.get(WEEKLY_KEY).split(","));
    List<Outcome> weekly =
        Arrays.stream(Outcome.values()).filter(outcome -> keys.contains(outcome.key())).toList();
    return Optional.of(
        new StoreAbout(
            manifest.get(VERSION_KEY),
            manifest.get(EXPERIMENT_KEY),
            new Recording(
                weekly,
                Boolean.parseBoolean(manifest.get(FUNNEL_KEY)),
                Boolean.parseBoolean(manifest.get(STRATA_KEY)))));
  }

  private List<String> keys() {
    return List.copyOf(manifest().keySet());
  }
}
