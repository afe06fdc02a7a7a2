package org.linkwork.parameter;

/**
 * Space in the practice for the link worker and for groups, of Table 2, no. 9.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code space}.
 */
public record SpaceParameters(
    double contactGap,
    double noticesGap,
    double warmHandover,
    int groupsOnSite,
    int roomPlaces,
    double slotsLost) {}
