package org.linkwork.sensitivity;

/**
 * One point at which the answer is needed.
 *
 * @param row the row of the design whose luck it shares, from 0
 * @param at place of each factor between the ends of its range, 0 to 1; not a number where the
 *     factor stays as it is in the scenario
 */
public record Evaluation(int row, double[] at) {}
