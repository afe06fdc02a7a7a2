/**
 * Health economics as pure functions on arrays by draw and option: what is worth its money, how
 * sure that is, what it would be worth to know more, and who gains.
 *
 * <p>Formulas as in Briggs, Claxton and Sculpher (2006), Baio and Dawid (BCEA) for value of
 * information, and Asaria, Griffin and Cookson (2016) for the distribution of outcomes. Arrays are
 * indexed {@code [draw][option]}; nothing in here knows of files, runs or randomness.
 */
package org.linkwork.decision.economics;
