/**
 * Funding decisions: options as changes to a place, a budget by year, a price list and values of
 * outcomes, carried out as paired runs on a store and judged by {@link
 * org.linkwork.decision.economics}.
 *
 * <p>Runs are carried out at the base scenario's prices. Prices, budgets and values of outcomes
 * enter afterwards, so that they can change without a new run.
 */
package org.linkwork.decision;
