package org.linkwork.bundle;

import org.linkwork.experiment.PairedEffect;

/**
 * How much more one choice does where another is in than where it is not, averaged over all ways of
 * having the rest; the same whichever of the two comes first.
 *
 * @param first place of one in the menu, from 0
 * @param second place of the other
 * @param effect what the first does without the second as the baseline, and with it as the other
 *     world; judged together with the other interactions
 */
public record Interaction(int first, int second, PairedEffect effect) {}
