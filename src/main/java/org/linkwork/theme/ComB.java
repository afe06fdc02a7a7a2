package org.linkwork.theme;

/** The three conditions of behaviour in COM-B, under which the paper sorts its nine themes. */
public enum ComB {
  CAPABILITY,
  OPPORTUNITY,
  MOTIVATION
}
