package org.linkwork.patient;

/**
 * The GP in whose room a referral was made.
 *
 * @param post the post's number in the neighbourhood
 * @param postInPractice the post's number among those of the practice
 * @param incumbent the number of whoever held the post then
 */
public record Referrer(int post, int postInPractice, int incumbent) {}
