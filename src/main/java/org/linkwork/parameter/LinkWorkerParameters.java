package org.linkwork.parameter;

/**
 * What a link worker does with the hours of a week.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code link_worker}.
 */
public record LinkWorkerParameters(
    double firstMeetingMinutes,
    double skill,
    double skillSpread,
    double followUpMinutes,
    double adminMinutes,
    double contactsWanted,
    double cutsContacts,
    double longWaitWeeks,
    int weeksBetweenContacts,
    double reached,
    int callAttempts,
    double impatiencePerWeek,
    double leavesSupport,
    double solvesProblem,
    double easesWorry,
    double wantsGroup,
    double choiceMatters,
    double leastFit,
    double noiseOfGp,
    double noiseOfLinkWorker,
    double tasteSpread,
    double knowsGroup,
    double knownEnough,
    double getsAbout,
    double longestTravelMinutes,
    double fetchedTravel,
    double needMatch,
    double practicalMatch) {}
