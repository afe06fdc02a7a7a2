package org.linkwork.decision;

/**
 * A line of a price list.
 *
 * @param item what is priced
 * @param value its price, in the item's unit
 * @param year the year whose prices these are
 * @param source where it is from, in words
 */
public record Price(PricedItem item, Uncertain value, int year, String source) {}
