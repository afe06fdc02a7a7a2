package org.linkwork.intervention;

import java.util.List;

/**
 * What is known of how well an intervention works.
 *
 * @param brief what was found, in a sentence
 * @param strength how far it can be trusted
 * @param rows rows of the register of evidence
 */
public record Evidence(String brief, Strength strength, List<String> rows) {
  /** Copies the list. */
  public Evidence {
    rows = List.copyOf(rows);
  }

  /** How far what was found can be trusted, by the grades of the register of evidence. */
  public enum Strength {
    /** A large UK dataset, a UK trial, official statistics or a review with many UK studies. */
    A("A: large UK data, UK trials or reviews of them"),
    /** One UK evaluation or survey, or qualitative UK work. */
    B("B: single UK evaluations or surveys"),
    /** Another country or another field. */
    C("C: other countries or other fields"),
    /** Expert opinion, guidance or assumption. */
    D("D: opinion or assumption"),
    /** A mechanism that people describe, and no size. */
    MECHANISM_ONLY("mechanism only: people describe it, nobody has measured how much");

    private final String label;

    Strength(String label) {
      this.label = label;
    }

    /** The strength in words. */
    public String label() {
      return label;
    }
  }
}
