package org.linkwork.decision;

import org.linkwork.parameter.reading.Position;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;

/**
 * One way to spend the money.
 *
 * @param name its name
 * @param of the option of which it is a share, or its own name
 * @param scale the share of it that is delivered, 1 for all
 * @param changes what it changes in the base
 * @param position where it stands in the file
 * @param scenario the world in which it is chosen, at the base's values of what nobody can choose
 */
public record DecisionOption(
    String name,
    String of,
    double scale,
    Overrides changes,
    Position position,
    Scenario scenario) {}
