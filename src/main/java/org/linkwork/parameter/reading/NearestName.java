package org.linkwork.parameter.reading;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The name that a misspelt one was probably meant to be. */
public final class NearestName {
  private NearestName() {}

  /** The candidate that is nearest by edits, if any is near enough to be meant. */
  public static Optional<String> to(String typed, Collection<String> candidates) {
    String sought = typed.toLowerCase(Locale.ROOT);
    String best = null;
    int fewest = Math.max(2, sought.length() / 4) + 1;
    for (String candidate : candidates) {
      int edits = edits(sought, candidate.toLowerCase(Locale.ROOT), fewest);
      if (edits < fewest) {
        fewest = edits;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Advice that names the nearest candidate, or else lists what there is. */
  public static String advice(String typed, Collection<String> candidates) {
    return to(typed, candidates)
        .map(name -> "did you mean \"" + name + "\"?")
        .orElse("use one of " + String.join(", ", candidates));
  }

  // Levenshtein distance, two swapped neighbours counting as one edit; given up beyond the limit.
  private static int edits(String from, String to, int limit) {
    if (Math.abs(from.length() - to.length()) >= limit) {
      return limit;
    }
    int[][] distance = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          distance[i][j] = i + j;
          continue;
        }
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int best = distance[i - 1][j - 1] + (same ? 0 : 1);
        best = Math.min(best, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          best = Math.min(best, distance[i - 2][j - 2] + 1);
        }
        distance[i][j] = best;
      }
    }
    return distance[from.length()][to.length()];
  }
}
