/**
 * The interventions that planners test: rows of the paper's Table 2, one file each.
 *
 * <p>An intervention never sets a probability. Each week it closes a share of the remaining gap of
 * named sub-themes, or lends a capacity; delivery (when, how widely, how strongly) is the plan's.
 */
package org.linkwork.intervention;
