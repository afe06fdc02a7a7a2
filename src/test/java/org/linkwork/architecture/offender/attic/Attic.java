package org.linkwork.architecture.offender.attic;

import org.linkwork.architecture.offender.cellar.Cellar;

/** Looks down into the cellar, as it may. */
public record Attic(Cellar below) {}
