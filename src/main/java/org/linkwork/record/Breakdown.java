package org.linkwork.record;

/** A way of sorting adults into a few kinds, each a union of cells of {@link Strata}. */
public enum Breakdown {
  DEPRIVATION_FIFTH("deprivation fifth") {
    @Override
    public int size() {
      return 5;
    }

    @Override
    public int kindOf(int cell) {
      return Strata.fifth(cell) - 1;
    }

    @Override
    public String kindLabel(int kind) {
      return switch (kind) {
        case 0 -> "1 (most deprived)";
        case 4 -> "5 (least deprived)";
        default -> Integer.toString(kind + 1);
      };
    }
  },
  SEX("sex") {
    @Override
    public int size() {
      return Sex.values().length;
    }

    @Override
    public int kindOf(int cell) {
      return Strata.sex(cell).ordinal();
    }

    @Override
    public String kindLabel(int kind) {
      return Sex.values()[kind].name().toLowerCase(java.util.Locale.ROOT);
    }
  },
  AGE_BAND("age band") {
    @Override
    public int size() {
      return AgeBand.values().length;
    }

    @Override
    public int kindOf(int cell) {
      return Strata.ageBand(cell);
    }

    @Override
    public String kindLabel(int kind) {
      return AgeBand.values()[kind].label();
    }
  };

  private final String label;

  Breakdown(String label) {
    this.label = label;
  }

  /** What people are sorted by, in words. */
  public String label() {
    return label;
  }

  /** How many kinds there are. */
  public abstract int size();

  /** The kind, from 0, to which a cell of {@link Strata} belongs. */
  public abstract int kindOf(int cell);

  /** The kind in words. */
  public abstract String kindLabel(int kind);
}
