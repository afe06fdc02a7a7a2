/**
 * What an answer of the model depends on: one number at a time, by screening, by shares of its
 * spread, and by how well those numbers are known.
 *
 * <p>Factors are varied over the ranges of the parameter register. A design says at which points of
 * the unit cube the answer is needed, and which points share the luck of a row; the estimates are
 * pure functions of the answers there.
 */
package org.linkwork.sensitivity;
