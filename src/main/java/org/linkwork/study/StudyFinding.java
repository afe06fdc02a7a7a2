package org.linkwork.study;

import org.linkwork.experiment.SampleSummary;

/**
 * One figure of a study over replicates.
 *
 * @param measure its name in files
 * @param label what it is, in words
 * @param unit its unit, in words
 * @param naive what the study would report
 * @param counterfactual what stands beside it, see {@link StudyDesign#besides}; no values where
 *     there is nothing to compare with
 */
public record StudyFinding(
    String measure, String label, String unit, SampleSummary naive, SampleSummary counterfactual) {}
