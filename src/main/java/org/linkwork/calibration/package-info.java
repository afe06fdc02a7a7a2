/**
 * Calibration: which values of the parameters that nobody has measured agree with the targets.
 *
 * <p>History matching throws out, wave by wave, values whose outputs a cheap emulator rules out; a
 * small step of approximate Bayesian computation on fresh seeds then gives those that remain their
 * weights. All of it works on any {@link org.linkwork.calibration.TargetFunction}; {@link
 * org.linkwork.calibration.ModelTargets} is the one that runs the model into a store.
 */
package org.linkwork.calibration;
