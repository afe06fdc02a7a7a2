package org.linkwork.teach.lesson;

import java.util.Optional;

/**
 * One step of a lesson.
 *
 * @param kind what the class does
 * @param text what the class is told or asked
 * @param minutes how long it takes, 1 or more
 * @param expect what the teacher may expect to hear, or empty
 * @param answer what is guessed, or looked at when the town is repeated
 * @param number points to spend, or times to repeat; 0 in other steps
 */
public record Step(
    StepKind kind, String text, int minutes, String expect, Optional<Measure> answer, int number) {}
