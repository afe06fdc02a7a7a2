package org.linkwork.study;

/**
 * One figure of a study in one replicate, with what really happened beside it.
 *
 * @param measure its name in files, such as {@code life_satisfaction}
 * @param label what it is, in words
 * @param unit its unit, in words; {@code share} where it lies between 0 and 1 or is a part of one
 * @param naive what the study would report; not a number where it has too few people
 * @param counterfactual the same people with the service less the same people, with the same luck,
 *     without it; not a number where there is nothing to compare with
 */
public record Estimate(
    String measure, String label, String unit, double naive, double counterfactual) {}
