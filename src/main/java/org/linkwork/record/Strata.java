package org.linkwork.record;

/**
 * The cells by which outcomes are broken down: deprivation fifth, sex and age band, crossed.
 *
 * <p>Cell = ((fifth - 1) x 2 + sex) x 6 + age band; 60 cells.
 */
public final class Strata {
  /** Number of cells. */
  public static final int CELLS = 5 * Sex.values().length * AgeBand.values().length;

  private static final int AGE_BANDS = AgeBand.values().length;
  private static final int SEXES = Sex.values().length;

  private Strata() {}

  /** The cell of a deprivation fifth (1 to 5), sex and age band. */
  public static int cell(int fifth, Sex sex, AgeBand band) {
    return ((fifth - 1) * SEXES + sex.ordinal()) * AGE_BANDS + band.ordinal();
  }

  /** The deprivation fifth of a cell, 1 to 5. */
  public static int fifth(int cell) {
    return cell / (SEXES * AGE_BANDS) + 1;
  }

  /** The sex of a cell. */
  public static Sex sex(int cell) {
    return cell / AGE_BANDS % SEXES == 0 ? Sex.WOMEN : Sex.MEN;
  }

  /** The age band of a cell, by its position among the age bands. */
  public static int ageBand(int cell) {
    return cell % AGE_BANDS;
  }
}
