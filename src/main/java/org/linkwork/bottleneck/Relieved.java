package org.linkwork.bottleneck;

import org.linkwork.experiment.PairedEffect;

/**
 * What easing one thing changed for the same people.
 *
 * @param relief what was eased
 * @param effect what it changed in the outcome, with p adjusted over all that was eased
 * @param mayBeBest whether it cannot be told from the one that helps most
 */
public record Relieved(Relief relief, PairedEffect effect, boolean mayBeBest) {
  /** The difference in the direction that is better for people, or upwards where neither is. */
  public double gain() {
    return switch (effect.outcome().better()) {
      case HIGHER, NEITHER -> effect.difference();
      case LOWER -> -effect.difference();
    };
  }
}
