package org.linkwork.cluster;

import java.io.Serializable;
import java.util.Optional;
import org.linkwork.record.Funnel;
import org.linkwork.record.Readings;
import org.linkwork.record.StratumTable;
import org.linkwork.store.RunRow;

/**
 * The row of a finished run on its way to the driver; see {@link RunRow}.
 *
 * @param funnel null where it is not kept
 * @param strata null where they are not kept
 */
record SentRow(
    String content,
    int replicate,
    long seed,
    double[] totals,
    long[][] pence,
    Funnel funnel,
    double[][] weekly,
    StratumTable strata,
    double seconds,
    Readings readings)
    implements Serializable {
  static SentRow of(RunRow row) {
    return new SentRow(
        row.content(),
        row.replicate(),
        row.seed(),
        row.totals(),
        row.pence(),
        row.funnel().orElse(null),
        row.weekly(),
        row.strata().orElse(null),
        row.seconds(),
        row.readings());
  }

  RunRow row() {
    return new RunRow(
        content,
        replicate,
        seed,
        totals,
        pence,
        Optional.ofNullable(funnel),
        weekly,
        Optional.ofNullable(strata),
        seconds,
        readings);
  }
}
