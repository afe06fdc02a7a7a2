package org.linkwork.record;

/** Sex as the evidence counts it. */
public enum Sex {
  WOMEN,
  MEN
}
