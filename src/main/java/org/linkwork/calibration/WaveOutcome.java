package org.linkwork.calibration;

import java.util.List;

/**
 * A wave and what came of it.
 *
 * @param wave the wave
 * @param answers the targets at its points
 * @param survey what it and those before it left
 * @param relaxed whether the implausibility that was to decide would have left nothing, so that
 *     more of the worst met aims at each place are spared
 */
public record WaveOutcome(Wave wave, List<Answer> answers, Survey survey, boolean relaxed) {
  /** Copies the list. */
  public WaveOutcome {
    answers = List.copyOf(answers);
  }
}
