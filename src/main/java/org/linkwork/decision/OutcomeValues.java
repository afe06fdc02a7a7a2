package org.linkwork.decision;

/**
 * What outcomes are worth.
 *
 * @param wellby a point of life satisfaction for one person for one year
 * @param qaly a quality-adjusted life year
 * @param qalysPerWellby the exchange by which QALYs are shown beside WELLBYs, never added to them
 * @param exchangeSource where the exchange is from
 */
public record OutcomeValues(
    UnitValue wellby, UnitValue qaly, Uncertain qalysPerWellby, String exchangeSource) {}
