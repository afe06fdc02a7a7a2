/**
 * Chance that is addressed, not consumed: every draw is a function of (run, decision, occasion,
 * agent, other party), and the elementary functions that turn draws into quantities.
 *
 * <p>Two worlds that ask the same question of the same person on the same occasion get the same
 * answer, however much else differs between them. Nothing here depends on the order of asking, on
 * the number of threads or on the machine.
 */
package org.linkwork.chance;
