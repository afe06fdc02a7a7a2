package org.linkwork.store;

import org.linkwork.design.Point;

/**
 * One outcome's values at one point.
 *
 * @param point the point
 * @param values policy-period values by replicate from 0; not a number where the run failed, has
 *     not been run, or has no such value
 */
public record PointTotals(Point point, double[] values) {}
