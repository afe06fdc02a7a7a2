package org.linkwork.calibration;

/**
 * What the targets are at one evaluation, by number of the aim; not a number where a target has no
 * value there.
 *
 * @param pooled over all replicates
 * @param byReplicate in each of them
 */
public record Answer(double[] pooled, double[][] byReplicate) {}
