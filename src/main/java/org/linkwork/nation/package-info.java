/**
 * A whole nation as many networks of practices, each a neighbourhood of its own with luck of its
 * own, drawn from a documented mix of places: what it is made of, its runs, and what they come to
 * by region, place and deprivation.
 *
 * <p>People of one nation are not replicates of each other: intervals here are about the spread
 * over networks.
 */
package org.linkwork.nation;
