package org.linkwork.practice;

/** A GP's role in the practice. */
public enum GpRole {
  PARTNER,
  SALARIED,
  TRAINEE,
  LOCUM
}
