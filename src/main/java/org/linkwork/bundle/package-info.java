/**
 * Bundles of interventions: which of them to have together, what each adds, how they help or hinder
 * each other, and which bundles are worth their money.
 */
package org.linkwork.bundle;
