package org.linkwork.bundle;

/**
 * One thing that bundles are judged by.
 *
 * @param values it, of every bundle
 * @param higherIsBetter whether more of it is better
 */
public record Aim(BundleValues values, boolean higherIsBetter) {}
