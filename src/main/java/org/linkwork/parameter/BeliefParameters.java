package org.linkwork.parameter;

/**
 * How a GP's belief, trust, knowledge and memory of social prescribing move.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code belief}.
 */
public record BeliefParameters(
    double start,
    double spread,
    double trainedShare,
    double learning,
    double forgetting,
    double peers,
    double evidence,
    double oversold,
    double rewardHelped,
    double rewardUnchanged,
    double rewardComplaint,
    double linkWorkerTrustStart,
    double groupTrustStart,
    double trustGain,
    double trustLoss,
    double closureLoss,
    double silenceWeeks,
    double knowledgeStart,
    double knowledgeFades,
    double knowledgeByVisit,
    double knowledgeByDirectory,
    double knowledgeByOutcome,
    double helplessnessGrows,
    double helplessnessFades,
    double complaints,
    double successLightens) {}
