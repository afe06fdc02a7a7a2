/**
 * Sweeps: many runs of many scenarios, carried out by several threads into a store, so that none is
 * lost, none is run twice, and the tables made of them depend on neither threads nor interruptions.
 */
package org.linkwork.sweep;
