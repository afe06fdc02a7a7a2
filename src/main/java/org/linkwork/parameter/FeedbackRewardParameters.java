package org.linkwork.parameter;

/**
 * Feedback and reward to GPs of Table 2, no. 4.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code feedback_reward}.
 */
public record FeedbackRewardParameters(
    double closesGap,
    double delayWeeks,
    double positiveOnly,
    double minutesPerReport,
    double reward,
    double rewardHaste) {}
