package org.linkwork.design;

/**
 * One factor at one level.
 *
 * @param factor name of the factor, such as {@code policy.service.link_workers}
 * @param value the level as a file writes it, numbers in their shortest form
 */
public record FactorLevel(String factor, String value) {
  @Override
  public String toString() {
    return factor + "=" + value;
  }
}
