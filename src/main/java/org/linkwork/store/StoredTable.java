package org.linkwork.store;

import java.util.Locale;

/** A table of a store that grows with its runs. */
public enum StoredTable {
  /** Totals of every outcome, money, funnel: one row a run. */
  RUNS("k.replicate"),
  /** Asked outcomes by week: one row a week of a run. */
  WEEKLY("k.replicate, k.week"),
  /** Outcomes by kind of adult: one row a kind in a run. */
  STRATA("k.replicate, k.breakdown, k.kind"),
  /** Sums and counts that a study read off a run: one row a name; none unless asked for. */
  READINGS("k.replicate, k.name"),
  /** One row for each run that failed. */
  FAILURES("k.replicate"),
  /** How long each run took, which differs from machine to machine. */
  TIMINGS("k.replicate");

  private final String order;

  StoredTable(String order) {
    this.order = order;
  }

  /** Its name in SQL, by point. */
  public String view() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By what the rows of a point are put in order. */
  String order() {
    return order;
  }

  String kept() {
    return "kept." + view();
  }
}
