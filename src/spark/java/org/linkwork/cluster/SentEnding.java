package org.linkwork.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import org.linkwork.store.FailureRow;

/** How the runs of one task ended, on its way to the driver. */
record SentEnding(ArrayList<SentRow> finished, ArrayList<FailureRow> failed)
    implements Serializable {
  SentEnding() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  int size() {
    return finished.size() + failed.size();
  }
}
