package org.linkwork.parameter;

/**
 * Education of GPs on evidence and local groups of Table 2, no. 3.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code education}.
 */
public record EducationParameters(
    double persuades,
    double knowledgeDose,
    double closesLinkingGap,
    double salienceJump,
    double hours,
    double linkWorkerMinutes) {}
