package org.linkwork.calibration;

/**
 * One place at which the targets are asked for, with luck of its own.
 *
 * @param number its number among all of a calibration, from 0; it settles the seed
 * @param at place of each parameter in its range, 0 to 1
 * @param replicates runs of it
 * @param wave the wave that asks, which settles what is asked for
 */
public record Evaluation(int number, double[] at, int replicates, int wave) {}
