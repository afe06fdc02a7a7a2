package org.linkwork.experiment;

import java.util.List;

/** The differences that one scenario makes against the baseline, one for each outcome shown. */
public record ScenarioEffects(String scenario, List<PairedEffect> effects) {}
