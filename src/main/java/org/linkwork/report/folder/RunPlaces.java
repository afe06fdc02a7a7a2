package org.linkwork.report.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Where results go when nobody says otherwise: a folder by scenario or comparison, and in it one by
 * the time of the run.
 *
 * @param outputs the folder of all results
 */
public record RunPlaces(Path outputs) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss", Locale.ROOT);
  private static final int LONGEST_NAME = 100;

  /** A place that is free now, for results of these scenarios, the baseline first. */
  public Path free(List<String> scenarios, LocalDateTime time) {
    return free(outputs.resolve(name(scenarios)), time);
  }

  /** A place that is free now, for results of this kind on these scenarios, the baseline first. */
  public Path free(String kind, List<String> scenarios, LocalDateTime time) {
    return free(outputs.resolve(kind + "-" + name(scenarios)), time);
  }

  private static Path free(Path parent, LocalDateTime time) {
    String stamp = STAMP.format(time);
    Path place = parent.resolve(stamp);
    for (int again = 2; Files.exists(place); again++) {
      place = parent.resolve(stamp + "-" + again);
    }
    return place;
  }

  private static String name(List<String> scenarios) {
    if (scenarios.size() == 1) {
      return scenarios.get(0);
    }
    String against = "-against-" + scenarios.get(0);
    String name = String.join("-and-", scenarios.subList(1, scenarios.size())) + against;
    return name.length() <= LONGEST_NAME ? name : (scenarios.size() - 1) + "-scenarios" + against;
  }
}
