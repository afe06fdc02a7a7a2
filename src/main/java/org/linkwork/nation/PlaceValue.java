package org.linkwork.nation;

import org.linkwork.parameter.reading.Position;

/**
 * What one parameter is in networks of one kind of place.
 *
 * @param parameter its full name
 * @param spread where it lies
 * @param written where that is written
 */
record PlaceValue(String parameter, Spread spread, Position written) {}
