package org.linkwork.study;

/**
 * What studies see of one world.
 *
 * @param visits everybody's visits to GPs
 * @param panel quarterly looks at an eighth of adults
 * @param looks looks at those referred in the world with the service, row by row
 */
record WorldSeen(VisitHistory visits, Panel panel, LookScores looks) {}
