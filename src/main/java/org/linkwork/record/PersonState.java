package org.linkwork.record;

/**
 * All that changes in one person, as it stands at the end of a week.
 *
 * @param stage where the person's open referral stands, or how far the last one came
 * @param lifeSatisfaction 0 to 10
 * @param depressed whether the person is in a depressive episode
 * @param worry 0 to 1
 * @param loneliness 0 to 1
 * @param connection social connection through groups joined on referral, 0 to 1
 * @param adaptedConnection the connection that the person has become used to, 0 to 1
 * @param practicalProblems number of unsolved practical problems
 * @param trustInUsualGp 0 to 1
 * @param trustInLinkWorker 0 to 1, or not a number where none was met
 * @param onAntidepressant whether an antidepressant is taken
 * @param consultations GP consultations since the beginning of the run
 * @param linkWorkerContacts contacts with a link worker since the beginning of the run
 * @param sessions group sessions attended since the beginning of the run
 * @param scores what each {@link Instrument} would read this week, by ordinal; none where nobody
 *     wanted them
 */
public record PersonState(
    Stage stage,
    double lifeSatisfaction,
    boolean depressed,
    double worry,
    double loneliness,
    double connection,
    double adaptedConnection,
    int practicalProblems,
    double trustInUsualGp,
    double trustInLinkWorker,
    boolean onAntidepressant,
    int consultations,
    int linkWorkerContacts,
    int sessions,
    double[] scores) {}
