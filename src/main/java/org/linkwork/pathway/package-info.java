/**
 * The week, phase by phase, on MASON's schedule.
 *
 * <p>{@link org.linkwork.pathway.Phase} is the order of the week; phases say who acts, in what
 * order, and hold no behaviour of their own. Only this package knows the engine.
 */
package org.linkwork.pathway;
