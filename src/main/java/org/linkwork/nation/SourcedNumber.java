package org.linkwork.nation;

import org.linkwork.parameter.Source;
import org.linkwork.parameter.reading.Position;

/**
 * A number of a nation's file, or several that belong together, with where it comes from.
 *
 * @param name what it is, by its keys in the file
 * @param number the number, the two ends of a range, or the shares, in their shortest form
 * @param source where it comes from
 * @param written where it stands
 */
public record SourcedNumber(String name, String number, Source source, Position written) {}
