package org.linkwork.sweep;

import java.io.Serializable;
import org.linkwork.experiment.SingleRun;

/**
 * A way of carrying out single runs that can be sent to another process and begun there; it
 * remembers nothing but what can be sent.
 */
@FunctionalInterface
public interface RunWay extends Serializable {
  /**
   * The way as one process uses it.
   *
   * @param workers runs at the same time in that process, 1 or more
   */
  SingleRun begin(int workers);
}
