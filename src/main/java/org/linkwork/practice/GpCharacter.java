package org.linkwork.practice;

/**
 * What a GP brings to a post and keeps: role, skills, convictions.
 *
 * @param role in the practice
 * @param yearsInPost years in post at the start
 * @param sessionsAWeek sessions worked a week
 * @param listening how well the GP listens, 0 to 1
 * @param rootCause how well the GP sees root causes, 0 to 1
 * @param perseverance how likely the GP is to hold on to a patient who is not ready, 0 to 1
 * @param training how far the GP is trained in social prescribing, 0 to 1
 * @param priorBelief belief before any experience, 0 to 1
 * @param ethos how holistic, 0 to 1
 * @param dutyOfCare 0 to 1
 * @param deMedicalise wish to de-medicalise, 0 to 1
 * @param enjoyment of seeing people do well, 0 to 1
 */
public record GpCharacter(
    GpRole role,
    double yearsInPost,
    double sessionsAWeek,
    double listening,
    double rootCause,
    double perseverance,
    double training,
    double priorBelief,
    double ethos,
    double dutyOfCare,
    double deMedicalise,
    double enjoyment) {}
