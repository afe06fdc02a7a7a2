package org.linkwork.architecture.offender.cellar;

import org.linkwork.architecture.offender.attic.Attic;

/** Looks up into the attic, which it must not know. */
public final class Cellar {
  Attic above() {
    return new Attic(this);
  }
}
