/**
 * The parts of the model against results that can be worked out by hand: V1 to V15 of its
 * verification list.
 *
 * <p>Chance is drawn at fixed seeds, so that a test passes always or never. What is stated as a
 * false alarm is how often a sound model would fail at another seed: once in 1,000 for one mean at
 * 3.3 standard errors, once in 1,000 for one chi-square at its 99.9th percentile.
 */
package org.linkwork.verification;
