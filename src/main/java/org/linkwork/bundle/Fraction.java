package org.linkwork.bundle;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The smallest fractions of all bundles that still tell every choice and every pair of choices from
 * every other: resolution V or higher.
 *
 * <p>Choices beyond the first few follow from them: each is in where an odd number of those in its
 * generator are, so that nothing is always one of the bundles (Box, Hunter and Hunter 1978, Table
 * 12.15; NIST/SEMATECH e-Handbook 5.3.3.4.7).
 */
public final class Fraction {
  /** Generators by number of choices; letters are choices, A the first. */
  private static final Map<Integer, List<String>> GENERATORS =
      Map.of(
          5, List.of("ABCD"),
          6, List.of("ABCDE"),
          7, List.of("ABCDEF"),
          8, List.of("ABCD", "ABEF"),
          9, List.of("ACDFG", "BCEFG"),
          10, List.of("ABCG", "BCDE", "ACDF"),
          11, List.of("ABCG", "BCDE", "ACDF", "ABCDEFG"));

  /** There are no generators for more choices than this. */
  public static final int MOST_CHOICES = 11;

  private Fraction() {}

  /**
   * The bundles of the fraction, nothing first; all bundles for fewer than 5 choices.
   *
   * @param choices 2 to 11
   */
  public static List<Bundle> of(int choices) {
    if (choices < 2 || choices > MOST_CHOICES) {
      throw new IllegalArgumentException(
          "There are screens of 2 to " + MOST_CHOICES + " choices, not of " + choices + ".");
    }
    List<String> generators = GENERATORS.getOrDefault(choices, List.of());
    int free = choices - generators.size();
    return IntStream.range(0, 1 << free)
        .mapToObj(members -> completed(members, free, generators))
        .toList();
  }

  private static Bundle completed(int members, int free, List<String> generators) {
    int all = members;
    for (int at = 0; at < generators.size(); at++) {
      int among = Integer.bitCount(members & letters(generators.get(at)));
      all |= (among & 1) << free + at;
    }
    return new Bundle(all);
  }

  private static int letters(String word) {
    return word.chars().map(letter -> 1 << letter - 'A').sum();
  }
}
