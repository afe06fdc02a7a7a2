package org.linkwork.parameter;

/**
 * On-screen prompts and a quick form of Table 2, no. 8.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code referral_prompts}.
 */
public record ReferralPromptsParameters(
    double closesGap, double alertsAdded, double formSaves, double criteriaCheck) {}
