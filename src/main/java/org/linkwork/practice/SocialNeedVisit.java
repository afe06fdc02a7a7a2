package org.linkwork.practice;

/**
 * A visit behind which an unmet social need lies, as it stands in the consulting room.
 *
 * @param person the patient
 * @param gp the GP
 * @param practice the practice
 * @param number how many such visits the patient made before
 * @param trust of the patient in the GP, 0 to 1
 * @param listening how well the patient is listened to, 0 to 1
 * @param timeShare share of the listening that the minutes and the GP's strength allow, 0 to 1
 */
record SocialNeedVisit(
    int person,
    GeneralPractitioner gp,
    Practice practice,
    int number,
    double trust,
    double listening,
    double timeShare) {}
