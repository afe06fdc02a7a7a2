package org.linkwork.study;

import org.linkwork.chance.Draws;
import org.linkwork.record.People;
import org.linkwork.scenario.Horizon;

/**
 * What studies have to work with: the same people with the service and without it, from the end of
 * the warm-up on with the same luck.
 *
 * @param people who is registered
 * @param horizon weeks of warm-up and of policy
 * @param draws the luck of this replicate, for those who draw lots
 * @param episodes the referrals of the world with the service
 * @param offers its consultations with an offer or without
 * @param with the world with the service
 * @param without the world without it
 */
record StudyData(
    People people,
    Horizon horizon,
    Draws draws,
    Episodes episodes,
    OfferLog offers,
    WorldSeen with,
    WorldSeen without) {}
