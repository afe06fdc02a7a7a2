package org.linkwork.report.folder;

/**
 * What a folder of a sweep holds.
 *
 * @param experiment the experiment's name
 * @param question what it is to answer
 * @param part which part of the sweep it is, such as {@code 1/1} for the whole
 * @param points points of the experiment
 * @param finished runs in the tables
 * @param failed runs that failed
 * @param isComplete whether no run of the part is missing
 */
public record SweepCounts(
    String experiment,
    String question,
    String part,
    int points,
    long finished,
    long failed,
    boolean isComplete) {}
