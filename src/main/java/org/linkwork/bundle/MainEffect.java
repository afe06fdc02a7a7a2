package org.linkwork.bundle;

import org.linkwork.experiment.PairedEffect;

/**
 * What a choice does, averaged over all ways of having the others.
 *
 * @param choice its place in the menu, from 0
 * @param effect bundles without it as the baseline, bundles with it as the other world; judged
 *     together with the other main effects
 */
public record MainEffect(int choice, PairedEffect effect) {}
