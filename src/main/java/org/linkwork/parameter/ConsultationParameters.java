package org.linkwork.parameter;

/**
 * What happens in ten minutes between a patient and a GP.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code consultation}.
 */
public record ConsultationParameters(
    double minutes,
    double minutesPerSession,
    double weeksWorkedShare,
    double biomedicalMinutes,
    double squeeze,
    double halfListeningMinutes,
    double burnoutCostsListening,
    double trustBringsMinutes,
    double socialTimeShare,
    double usualGp,
    double usualGpBySessions,
    double recogniseBase,
    double recogniseByListening,
    double recogniseByRootCause,
    double recogniseByPrompt,
    double recogniseByTrust,
    double capabilityUntrained,
    double salienceFades,
    double salienceFloor,
    double salienceBySuccess,
    double salienceByVisit,
    double salienceByLinkWorker,
    double alertFatigue,
    double referBase,
    double referSlope,
    double weightOfLinkWorkerTrust,
    double weightOfEthos,
    double weightOfDeMedicalising,
    double weightOfHelplessness,
    double weightOfKnowledge,
    double weightOfEffort,
    double weightOfWait,
    double weightOfBurnout,
    double signposts,
    double knownWell,
    double fitUnknown,
    double fitByKnowledge,
    double receptionistOffers,
    double receptionHears,
    double receptionChooses,
    double wholePractice) {}
