package org.linkwork.record;

/**
 * What is measured at the end of a week, apart from what is counted from events.
 *
 * <p>The arrays belong to the listener only during the call; copy what is kept.
 *
 * @param adults adults by cell of {@link Strata}
 * @param lifeSatisfaction sum over adults by cell, each 0 to 10
 * @param worry sum over adults by cell, each 0 to 1
 * @param loneliness sum over adults by cell, each 0 to 1
 * @param lonely adults who are often lonely, by cell
 * @param distressed adults in distress (life satisfaction under the threshold), by cell
 * @param onAntidepressants adults on an antidepressant, by cell
 * @param levels every {@link Outcome} whose source is {@link Outcome.Source#LEVEL}, by ordinal
 */
public record Census(
    int[] adults,
    double[] lifeSatisfaction,
    double[] worry,
    double[] loneliness,
    int[] lonely,
    int[] distressed,
    int[] onAntidepressants,
    double[] levels) {}
