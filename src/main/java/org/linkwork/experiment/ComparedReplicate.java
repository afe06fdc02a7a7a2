package org.linkwork.experiment;

import java.util.List;

/**
 * One replicate of several worlds with the same people.
 *
 * @param replicate its number, from 0
 * @param runs one run a scenario, the baseline first
 * @param couplings one for each scenario but the baseline
 * @param whoGained one for each scenario but the baseline
 */
public record ComparedReplicate(
    int replicate, List<RunResult> runs, List<Coupling> couplings, List<WhoGained> whoGained) {}
