package org.linkwork.design;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One world of an experiment: the base scenario with some factors at other levels.
 *
 * @param number its number in the experiment, from 1
 * @param levels factors that are not as in the base, choices before uncertain ones; empty for the
 *     base itself
 */
public record Point(int number, List<FactorLevel> levels) {
  /** Copies the list, so that a point never changes. */
  public Point {
    levels = List.copyOf(levels);
  }

  /** The point's name in tables and on the command line, such as {@code p0001}. */
  public String label() {
    return String.format(Locale.ROOT, "p%04d", number);
  }

  /**
   * What makes two points the same, whatever their numbers: the levels in alphabetical order, such
   * as {@code buddy-system.reach=0.5;threshold.agree_base=1.2}; empty for the base.
   */
  public String key() {
    return levels.stream()
        .sorted(Comparator.comparing(FactorLevel::factor))
        .map(FactorLevel::toString)
        .collect(Collectors.joining(";"));
  }

  /** The level of a factor, unless it is as in the base. */
  public Optional<String> level(String factor) {
    return levels.stream()
        .filter(level -> level.factor().equals(factor))
        .map(FactorLevel::value)
        .findFirst();
  }

  /** The point in words, such as {@code p0001 (buddy-system.reach=0.5)}. */
  public String inWords() {
    return label() + " (" + (levels.isEmpty() ? "the base" : inWords(levels)) + ")";
  }

  static String inWords(List<FactorLevel> levels) {
    return levels.stream().map(FactorLevel::toString).collect(Collectors.joining(", "));
  }
}
