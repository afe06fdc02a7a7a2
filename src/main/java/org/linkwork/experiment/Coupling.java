package org.linkwork.experiment;

/**
 * The share of adults whose whole history has been the same in both worlds, in one replicate.
 *
 * @param weeks weeks that had passed when it was measured, in order
 * @param share 0 to 1 at each of them, never rising
 */
public record Coupling(int[] weeks, double[] share) {}
